import * as vscode from 'vscode';
import { askMember } from '../host/askMember.ts';
import { setMemberId } from '../host/choices.ts';
import { asOnSite, sortings, type Arrangement, type Sorting } from '../tree/arrangement.ts';
import type { App, Command } from './app.ts';
import { openSearch } from './search.ts';

/** Names the member whose lists are one's own: by number, by the profile's address, or found by name. */
export const chooseMember: Command = async app => {
	const byName = vscode.l10n.t('Search by Name…');
	const byNumber = vscode.l10n.t('Enter a Number or an Address…');
	const way = await vscode.window.showQuickPick([byName, byNumber], {
		title: vscode.l10n.t('Choose Member'),
		placeHolder: vscode.l10n.t('Who are you on The Session?'),
	});
	if (way === byName) openSearch(app, 'members', ({ id }) => take(app, id));
	if (way !== byNumber) return;
	const id = await askMember(vscode.l10n.t('Choose Member'));
	if (id !== undefined) await take(app, id);
};

async function take(app: App, id: number): Promise<void> {
	try {
		await setMemberId(String(id));
		await vscode.commands.executeCommand('theSession.mine.focus');
	} catch (error) {
		app.reporter.show(error, () => void take(app, id));
	}
}

/** In which order the lists stand. */
export const sortMine: Command = async app => {
	const { arrangement } = await app.mine.tree();
	const lines = sortings.map(sort => ({
		label: sortingTitle(sort),
		...(sort === arrangement.sort && { description: vscode.l10n.t('as it is now') }),
		sort,
	}));
	const chosen = await vscode.window.showQuickPick(lines, {
		title: vscode.l10n.t('Sort My Lists'),
		placeHolder: vscode.l10n.t('All pages of a list are fetched to sort it.'),
	});
	if (chosen) await arrange(app, { ...arrangement, sort: chosen.sort });
};

/** Which lines the lists show; nothing typed shows them all. */
export const filterMine: Command = async app => {
	const { arrangement } = await app.mine.tree();
	const filter = await vscode.window.showInputBox({
		title: vscode.l10n.t('Filter My Lists'),
		prompt: vscode.l10n.t(
			'Words of a name, a type, a key, a place or a tag; all pages are searched.',
		),
		placeHolder: vscode.l10n.t('kesh, slip jig, edor …'),
		value: arrangement.filter,
	});
	if (filter !== undefined) await arrange(app, { ...arrangement, filter: filter.trim() });
};

export const showAllMine: Command = app => arrange(app, asOnSite);

async function arrange(app: App, arrangement: Arrangement): Promise<void> {
	const { sort, filter } = arrangement;
	const words = [
		sort === 'site' ? '' : sortingTitle(sort),
		filter === '' ? '' : vscode.l10n.t('“{0}”', filter),
	];
	(await app.mine.tree()).arrange(arrangement, words.filter(Boolean).join(' · '));
}

function sortingTitle(sort: Sorting): string {
	switch (sort) {
		case 'site':
			return vscode.l10n.t('As on The Session');
		case 'name':
			return vscode.l10n.t('By Name');
		case 'type':
			return vscode.l10n.t('By Type');
		case 'date':
			return vscode.l10n.t('By Date, Newest First');
	}
}
