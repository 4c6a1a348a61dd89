import * as vscode from 'vscode';
import { Refusal } from '../../host/report.ts';
import type { Line } from '../../panel/itemView.ts';
import type { Entry, Query } from '../../query/query.ts';
import { runs } from '../../query/sentence.ts';
import { parseItemUrl, site, type ItemAddress } from '../../query/sessionUrl.ts';
import { listAt } from '../kinds.ts';
import type { PageContent, PageServices } from '../page.ts';
import { listTitle } from '../searchTitle.ts';
import { itemPage } from './itemPage.ts';
import { link, text } from './pieces.ts';

/** A stream as sentences to read: activities of the site, of one thing, or what a member is told. */
export async function loadActivity(
	{ api }: PageServices,
	{ path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const list = listAt(path);
	if (!list) throw new Refusal(vscode.l10n.t('The Session has no such activity.'));
	return nextPage({ path, query: list.query(api), entries: [], page: 0 }, signal);
}

/** What has come in so far. */
interface Told {
	readonly path: string;
	readonly query: Query;
	readonly entries: readonly Entry[];
	readonly page: number;
}

async function nextPage(told: Told, signal: AbortSignal): Promise<PageContent> {
	const { path, query } = told;
	const page = told.page + 1;
	const answer = await query.fetch(page, signal);
	const entries = [...told.entries, ...answer.items];
	// A stream isn't counted: the page after the last full one may be empty.
	const more = answer.items.length > 0 && answer.pages > page;
	const heading = vscode.l10n.t('What happened');
	return itemPage(
		path,
		{
			kind: vscode.l10n.t('The newest first'),
			name: listTitle(path),
			url: site + path,
			sections: [
				{
					...{ heading, prose: '', numbered: false },
					lines: entries.map(sentence),
					empty: vscode.l10n.t('Nothing has happened here yet.'),
				},
			],
			more,
		},
		more ? { more: next => nextPage({ path, query, entries, page }, next) } : {},
	);
}

/** Where nothing in the sentence leads to what was done: a link that says what it leads to. */
function whatIsThere(url: string): string {
	const { commentId, settingId } = parseItemUrl(url) ?? {};
	if (commentId !== undefined) return vscode.l10n.t('Go to the comment');
	if (settingId !== undefined) return vscode.l10n.t('Go to the setting');
	return vscode.l10n.t('Go to the page');
}

/** The site's own sentence, with a link at every name in it, and how long ago it was. */
function sentence({ name, names = [], url, date }: Entry): Line {
	const pieces = runs(name, names).map(run => link(run.text, run.url ?? ''));
	const reached = url === '' || pieces.some(piece => piece.kind === 'link' && piece.url === url);
	return [
		...pieces,
		...(reached ? [] : [text(' · '), link(whatIsThere(url), url)]),
		...(date ? [text(' · '), { kind: 'ago', stamp: date } as const] : []),
	];
}
