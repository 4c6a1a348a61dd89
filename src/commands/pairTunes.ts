import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { Refusal } from '../host/report.ts';
import { withoutIcons } from '../host/words.ts';
import type { Entry } from '../query/query.ts';
import { entryDescription, entryIcon, entryLabel } from '../tree/items.ts';
import { pairingsOf } from '../tree/libraryParts.ts';
import type { App, Command } from './app.ts';
import { entryOf } from './arguments.ts';
import { openAddressOf } from './open.ts';
import { openSearch } from './search.ts';

/** The recordings that play a tune and another one, which is searched for, in one track. */
export const pairTunes: Command = async (app, argument) => {
	const tune = entryOf(argument);
	if (tune?.kind !== 'tune') return;
	if (!(await app.library.isThere)) {
		throw new Refusal(
			vscode.l10n.t(
				'Which recordings play two tunes together is known to the offline library: run “Download Offline Library” first.',
			),
		);
	}
	openSearch(app, 'tunes', other => choose(app, tune, other));
};

async function choose(app: App, tune: Entry, other: Entry): Promise<void> {
	const names = [tune.name, other.name];
	const recordings = await vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Window,
			title: vscode.l10n.t('Looking for “{0}” and “{1}”', ...names),
		},
		(_, token) => withSignal(token, signal => allOf(app, tune.id, other.id, signal)),
	);
	if (recordings.length === 0) {
		throw new Refusal(vscode.l10n.t('No recording plays “{0}” and “{1}” in one track.', ...names));
	}
	const chosen = await vscode.window.showQuickPick(
		recordings.map(entry => ({
			label: withoutIcons(entryLabel(entry)),
			description: withoutIcons(entryDescription(entry)),
			iconPath: entryIcon(entry),
			entry,
		})),
		{
			title: vscode.l10n.t('Recordings of “{0}” and “{1}”', ...names),
			placeHolder: vscode.l10n.t('Open a recording'),
			matchOnDescription: true,
		},
	);
	if (chosen) await openAddressOf(app, chosen.entry);
}

/** Every page: they come from this machine. */
async function allOf(
	{ library }: App,
	id: number,
	otherId: number,
	signal: AbortSignal,
): Promise<readonly Entry[]> {
	const query = pairingsOf(library, id, otherId);
	const found: Entry[] = [];
	for (let page = 1, pages = 1; page <= pages; page++) {
		const answer = await query.fetch(page, signal);
		found.push(...answer.items);
		pages = answer.pages;
	}
	return found;
}
