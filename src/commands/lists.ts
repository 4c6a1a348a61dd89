import * as vscode from 'vscode';
import { settings } from '../host/settings.ts';
import { homes, kinds } from '../kinds/kinds.ts';
import type { List } from '../kinds/list.ts';
import { notifications } from '../kinds/member.ts';
import { listTitle } from '../kinds/searchTitle.ts';
import { parseItemUrl, parseMemberId, streamAddress } from '../query/sessionUrl.ts';
import type { Command } from './app.ts';
import { listPathOf } from './arguments.ts';
import { openUrl } from './open.ts';

interface ListLine extends vscode.QuickPickItem {
	readonly path?: string;
}

/** Every list of the site, of the page that is read and of the member in the settings, to choose from. */
export const showList: Command = async (app, argument) => {
	if (typeof argument === 'string') return openUrl(app, argument);
	const page = parseItemUrl(app.panels.active?.url ?? '');
	const member = parseMemberId(settings.memberId());
	const lines: readonly ListLine[] = [
		...(page
			? section(app.panels.active?.panel.title ?? '', kinds[page.kind].parts?.(page.id))
			: []),
		...homes.flatMap(home => section(home.label(), home.lists())),
		...(member === undefined
			? []
			: section(vscode.l10n.t('Mine'), [
					...(kinds.member.parts?.(member) ?? []),
					...notifications(member),
				])),
	];
	const chosen = await vscode.window.showQuickPick(lines, {
		title: vscode.l10n.t('Show List'),
		placeHolder: vscode.l10n.t('What The Session lists'),
	});
	if (chosen?.path === undefined) return undefined;
	await (await app.results.tree()).focus({ kind: 'list', path: chosen.path });
	return undefined;
};

function section(label: string, lists: readonly List[] = []): readonly ListLine[] {
	if (lists.length === 0) return [];
	return [
		{ label, kind: vscode.QuickPickItemKind.Separator },
		...lists.map(({ path, icon }) => ({
			// Half a dozen lists have the same label: here each goes by what it belongs to as well.
			label: listTitle(path),
			iconPath: new vscode.ThemeIcon(icon),
			path,
		})),
	];
}

/** Opens a stream as a page of sentences. */
export const readStream: Command = (app, argument) => {
	const address = streamAddress(listPathOf(argument) ?? '');
	return address && app.panels.open(address, listTitle(address.path));
};
