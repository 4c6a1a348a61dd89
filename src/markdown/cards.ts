import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Tune } from '../api/model.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { parseTuneAddress } from '../query/sessionUrl.ts';
import { cardHtml } from './card.ts';

/** What is known on this machine, and how. */
export interface Known {
	readonly api: SessionApi;
	readonly library: LateLibrary;
}

/** So long after a tune was not found it may be looked up again, in ms: somebody may have read it since. */
const patience = 5000;
/** So long after the first answer previews are rendered again, with all that have come by then, in ms. */
const together = 50;
let refresh: ReturnType<typeof setTimeout> | undefined;

/**
 * Looks a tune up among the answers that are kept and in the library: both are on this machine, and a preview
 * asks nobody else. What is found goes into `cards`, and into the previews.
 */
export async function lookUp(
	url: string,
	cards: Map<string, string>,
	{ api, library }: Known,
): Promise<void> {
	const id = parseTuneAddress(url)?.id;
	if (id === undefined) return;
	const tune = api.kept('/tunes/ID', { id }) ?? (await inLibrary(library, id));
	if (tune === undefined) {
		setTimeout(() => cards.delete(url), patience);
		return;
	}
	cards.set(url, cardHtml(tune, url));
	refresh ??= setTimeout(() => {
		refresh = undefined;
		void vscode.commands.executeCommand('markdown.preview.refresh');
	}, together);
}

/** Most have no library, and its thread is not started to find that out. */
async function inLibrary(library: LateLibrary, id: number): Promise<Tune | undefined> {
	if (!(await library.isThere)) return undefined;
	const { client } = await library.load();
	return client.get('/tunes/ID', { id }).catch((error: unknown) => {
		// What is wrong with one is said where it is asked for.
		if (error instanceof LibraryProblem) return undefined;
		throw error;
	});
}
