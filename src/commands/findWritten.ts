import * as vscode from 'vscode';
import { heardAbc } from '../abc/writtenTune.ts';
import { Refusal } from '../host/report.ts';
import { withoutIcons } from '../host/words.ts';
import { openingOf } from '../library/melody/excerpt.ts';
import { searchedTitle, sourceIn } from '../query/writtenSource.ts';
import { nameOf } from '../written/name.ts';
import type { Command } from './app.ts';
import { openAddressOf } from './open.ts';
import { openSearch } from './search.ts';
import { writtenAt } from './writtenAt.ts';

interface Way extends vscode.QuickPickItem {
	readonly go: () => unknown;
}

/** Nobody gives a tune more names that are worth a search. */
const mostTitles = 4;

/** Finds on The Session the tune in a file: where it says it is from, by its title, or by how it begins. */
export const findWrittenTune: Command = async (app, argument) => {
	const { tune } = await writtenAt(app, argument);
	const source = sourceIn(tune.header);
	const titles = [...new Set(tune.titles.map(({ name }) => searchedTitle(name)))];
	const opening = openingOf(heardAbc(tune));
	const hasNotes = /[A-Ga-g]/.test(opening.replace(/\[[A-Za-z]:[^\]]*\]/g, ''));
	const ways: readonly Way[] = [
		...(source
			? [
					{
						label: vscode.l10n.t('Open Its Page'),
						description: source.path,
						iconPath: new vscode.ThemeIcon('open-preview'),
						go: () => app.panels.open(source),
					},
				]
			: []),
		...titles.slice(0, mostTitles).map(title => ({
			label: withoutIcons(vscode.l10n.t('Search for “{0}”', title)),
			iconPath: new vscode.ThemeIcon('search'),
			go: () => openSearch(app, 'tunes', found => openAddressOf(app, found), title),
		})),
		...(hasNotes
			? [
					{
						label: vscode.l10n.t('Search by Its Melody'),
						iconPath: new vscode.ThemeIcon('music'),
						go: () => app.melody.show(opening),
						...((await app.library.look())
							? { description: withoutIcons(opening) }
							: {
									detail: vscode.l10n.t(
										'Only among your own files: there is no offline library yet.',
									),
								}),
					},
				]
			: []),
	];
	const [only, ...others] = ways;
	if (!only) throw new Refusal(vscode.l10n.t('It has no title and no notes to be found by.'));
	const way =
		others.length === 0
			? only
			: await vscode.window.showQuickPick(ways, {
					title: withoutIcons(vscode.l10n.t('Find “{0}” on The Session', nameOf(tune))),
					placeHolder: vscode.l10n.t('How is it to be found?'),
				});
	await way?.go();
};
