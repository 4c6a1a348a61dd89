import * as vscode from 'vscode';
import { childrenOf } from '../kinds/kinds.ts';
import type { TuneWithChords } from '../library/answers/questions.ts';
import { settingEntries, tuneEntry } from '../query/entries/tunes.ts';
import { whole, type Entry, type Query } from '../query/query.ts';
import { ask, libraryQuery, listBelow, type Sources } from './libraryLists.ts';
import type { FixedNode } from './model.ts';

/** Tunes of which somebody has written down chords; each opens to the settings that have them. */
export function withChords(sources: Sources, parent: FixedNode): FixedNode {
	const settingIds = new Map<number, readonly number[]>();
	const look = { name: 'chords', label: vscode.l10n.t('With Chords'), icon: 'note' };
	const asked = libraryQuery<TuneWithChords>(
		sources.library,
		'library/chords',
		(client, page, signal) => client.ask('withChords', { page }, signal),
		tune => {
			settingIds.set(tune.id, tune.settingIds);
			return tuneEntry(tune);
		},
	);
	return listBelow(parent, look, sources, asked, entry =>
		entry.kind === 'tune'
			? settingsOf(sources, entry, settingIds.get(entry.id) ?? [])
			: childrenOf(sources.api, entry),
	);
}

/** From the library, which counts the settings as the site does. */
function settingsOf({ library }: Sources, { id }: Entry, settingIds: readonly number[]): Query {
	return whole(`library/chords/${id}`, async signal => {
		const tune = await ask(library, client => client.get('/tunes/ID', { id }, signal));
		const settings = tune ? settingEntries(tune) : [];
		return settings.filter(setting => settingIds.includes(setting.id));
	});
}
