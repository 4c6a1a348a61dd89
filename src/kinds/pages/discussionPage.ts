import * as vscode from 'vscode';
import type { ItemAddress } from '../../query/sessionUrl.ts';
import type { PageContent, PageServices } from '../page.ts';
import { itemPage } from './itemPage.ts';
import { startedLines } from './pieces.ts';

export async function loadDiscussion(
	{ api }: PageServices,
	{ id, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const { name, url, member, date, comments } = await api.get('/discussions/ID', { id }, signal);
	return itemPage(path, {
		kind: vscode.l10n.t('Discussion'),
		...{ name, url, comments },
		about: startedLines(member, date),
		talk: true,
	});
}
