import * as vscode from 'vscode';
import { inWords } from '../host/words.ts';
import type { Neighbour, Pairing } from '../library/answers/questions.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { recordingEntry } from '../query/entries/recordings.ts';
import { setEntry, tuneEntry } from '../query/entries/tunes.ts';
import type { Entry, Query } from '../query/query.ts';
import { libraryQuery, listBelow, type Sources } from './libraryLists.ts';
import type { EntryNode, FixedNode } from './model.ts';

/** What hangs from a tune that only the library can tell; where two tunes belong together, that comes first. */
export function tuneParts(sources: Sources, node: EntryNode): readonly FixedNode[] {
	const { id, besideId } = node.entry;
	const { library } = sources;
	const both = {
		...{ name: 'both', icon: 'record' },
		label: vscode.l10n.t('Recordings of Both'),
	};
	const next = {
		...{ name: 'next', icon: 'arrow-swap' },
		label: vscode.l10n.t('Played Next to It'),
	};
	const sets = {
		...{ name: 'sets', icon: 'layers' },
		label: vscode.l10n.t('Sets with This Tune'),
	};
	return [
		...(besideId === undefined
			? []
			: [listBelow(node, both, sources, pairingsOf(library, besideId, id))]),
		listBelow(node, next, sources, neighboursOf(library, id)),
		listBelow(node, sets, sources, setsOf(library, id)),
	];
}

/** The recordings that play two tunes in one track. */
export function pairingsOf(library: LateLibrary, id: number, otherId: number): Query {
	return libraryQuery(
		library,
		`library/pairings/${id}/${otherId}`,
		(client, page, signal) => client.ask('pairings', { id, otherId, page }, signal),
		pairingEntry,
	);
}

function neighboursOf(library: LateLibrary, id: number): Query {
	return libraryQuery(
		library,
		`library/neighbours/${id}`,
		(client, page, signal) => client.ask('neighbours', { id, page }, signal),
		neighbour => neighbourEntry(neighbour, id),
	);
}

function setsOf(library: LateLibrary, id: number): Query {
	return libraryQuery(
		library,
		`library/sets/${id}`,
		(client, page, signal) => client.ask('sets', { id, page }, signal),
		setEntry,
	);
}

function pairingEntry(pairing: Pairing): Entry {
	const { tracks } = pairing;
	const note =
		tracks.length === 1
			? vscode.l10n.t('track {0}', tracks.join())
			: vscode.l10n.t('tracks {0}', tracks.join(', '));
	return { ...recordingEntry(pairing), note };
}

function neighbourEntry(neighbour: Neighbour, besideId: number): Entry {
	return { ...tuneEntry(neighbour), note: placeInWords(neighbour), besideId };
}

/** On which side of the tune it stands, and how often. */
function placeInWords({ before, after }: Neighbour): string {
	if (before === 0) return vscode.l10n.t('after it in {0}', setsInWords(after));
	if (after === 0) return vscode.l10n.t('before it in {0}', setsInWords(before));
	return vscode.l10n.t('after it in {0}, before it in {1}', setsInWords(after), inWords(before));
}

function setsInWords(count: number): string {
	return count === 1 ? vscode.l10n.t('1 set') : vscode.l10n.t('{0} sets', inWords(count));
}
