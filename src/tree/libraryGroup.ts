import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { Refusal } from '../host/report.ts';
import { dateInWords, inWords } from '../host/words.ts';
import type { Browse } from '../library/answers/questions.ts';
import type { Manifest } from '../library/store/manifest.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import { contents } from '../offline/contents.ts';
import { tuneEntry } from '../query/entries/tunes.ts';
import type { Query } from '../query/query.ts';
import { withChords } from './libraryChords.ts';
import { ask, fixed, lateBelow, libraryQuery, listBelow, type Sources } from './libraryLists.ts';
import { notInTunebook } from './missing.ts';
import { actionNode } from './listNode.ts';
import type { FixedNode, Node } from './model.ts';

/** What stands in the group, by the promise that said whether there is a library. */
const made = new WeakMap<Promise<boolean>, readonly Node[]>();

/** What the group of the library holds: its lists, or how one comes by a library. */
export async function libraryLines(sources: Sources, group: FixedNode): Promise<readonly Node[]> {
	const { library } = sources;
	const { isThere } = library;
	const known = made.get(isThere);
	if (known) return known;
	const lines = (await isThere) ? await linesOf(sources, group) : [download(group)];
	made.set(isThere, lines);
	return lines;
}

async function linesOf(sources: Sources, group: FixedNode): Promise<readonly Node[]> {
	let about;
	try {
		about = await (await sources.library.load()).about();
	} catch (error) {
		if (!isUseless(error)) throw error;
		const { message: label } = error;
		return [fixed(group, { name: 'useless', label, icon: 'warning' }), download(group)];
	}
	if (!about) return [download(group)];
	const melody = { label: vscode.l10n.t('Search by Melody…'), icon: 'search' };
	const update = { label: vscode.l10n.t('Update Offline Library'), icon: 'cloud-download' };
	const remove = { label: vscode.l10n.t('Remove Offline Library…'), icon: 'trash' };
	return [
		aboutLine(group, about),
		actionNode(group, melody, 'theSession.searchByMelody'),
		byLetter(sources, group),
		byType(sources, group),
		withChords(sources, group),
		notInTunebook(sources, group),
		actionNode(group, update, 'theSession.updateLibrary'),
		actionNode(group, remove, 'theSession.removeLibrary'),
	];
}

function download(group: FixedNode): FixedNode {
	const look = { label: vscode.l10n.t('Download Offline Library…'), icon: 'cloud-download' };
	return actionNode(group, look, 'theSession.downloadLibrary');
}

/** It is there, but can only be downloaded again. */
function isUseless(error: unknown): error is Refusal {
	return (
		error instanceof Refusal &&
		error.cause instanceof LibraryProblem &&
		['version', 'damaged'].includes(error.cause.kind)
	);
}

function aboutLine(group: FixedNode, about: Manifest): FixedNode {
	const { asOf, counts } = about;
	return fixed(group, {
		...{ name: 'about', icon: 'info', tooltip: contents(about) },
		label: vscode.l10n.t('As of {0}', asOf === '' ? '?' : dateInWords(asOf)),
		description: vscode.l10n.t(
			'{0} tunes, {1} settings, {2} recordings, {3} sets',
			...[counts.tunes, counts.settings, counts.recordings, counts.sets].map(inWords),
		),
	});
}

/** Letters, and under each its tunes by their names. */
function byLetter(sources: Sources, group: FixedNode): FixedNode {
	const look = { name: 'letters', label: vscode.l10n.t('By Letter'), icon: 'case-sensitive' };
	return lateBelow(group, look, async node => {
		const letters = await ask(sources.library, client => client.ask('letters', {}));
		return letters.map(({ letter, tunes }) => {
			const own = { name: letter, label: letter, description: tunesInWords(tunes), icon: 'book' };
			return listBelow(node, own, sources, tunesOf(sources, { letter, order: 'name' }));
		});
	});
}

/** Types, under each its keys, and under each of those the tunes. */
function byType(sources: Sources, group: FixedNode): FixedNode {
	const look = { name: 'types', label: vscode.l10n.t('By Type'), icon: 'list-tree' };
	return lateBelow(group, look, async node => {
		const types = await ask(sources.library, client => client.ask('types', {}));
		return types.map(({ type, tunes }) => {
			const own = { name: type, label: type, description: tunesInWords(tunes), icon: 'folder' };
			return lateBelow(node, own, below => byKey(sources, below, type, tunes));
		});
	});
}

async function byKey(
	sources: Sources,
	node: FixedNode,
	type: string,
	tunes: number,
): Promise<readonly Node[]> {
	const keys = await ask(sources.library, client => client.ask('keys', { type }));
	const list = (name: string, label: string, count: number, asked: Browse) => {
		const look = { name, label, description: tunesInWords(count), icon: 'book' };
		return listBelow(node, look, sources, tunesOf(sources, asked));
	};
	return [
		list('all', vscode.l10n.t('All Keys'), tunes, { type }),
		...keys.map(({ key, tunes: count }) =>
			list(`in ${key}`, spelledKey(key), count, { type, mode: key }),
		),
	];
}

function tunesOf({ library }: Sources, asked: Browse): Query {
	return libraryQuery(
		library,
		`library/browse/${Object.values(asked).join('/')}`,
		(client, page, signal) => client.ask('browse', { ...asked, page }, signal),
		tuneEntry,
	);
}

function tunesInWords(count: number): string {
	return count === 1 ? vscode.l10n.t('1 tune') : vscode.l10n.t('{0} tunes', inWords(count));
}
