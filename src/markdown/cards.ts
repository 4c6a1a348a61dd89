import * as vscode from 'vscode';
import { LibraryProblem } from '../library/store/problem.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { parseTuneAddress } from '../query/sessionUrl.ts';
import { cardHtml } from './card.ts';

/** So long after a tune was not found it may be looked up again, in ms: a library may have been downloaded. */
const patience = 60_000;
/** So long after the first answer previews are rendered again, with all that have come by then, in ms. */
const together = 50;
let refresh: ReturnType<typeof setTimeout> | undefined;

/**
 * Looks a tune up in the library, which is on this machine: a preview asks nobody else. What is found goes
 * into `cards`, and into the previews.
 */
export async function lookUp(
	url: string,
	cards: Map<string, string>,
	library: LateLibrary,
): Promise<void> {
	const id = parseTuneAddress(url)?.id;
	if (id === undefined) return;
	const { client } = await library.load();
	const tune = await client.get('/tunes/ID', { id }).catch((error: unknown) => {
		// Most have no library; what is wrong with one is said where it is asked for.
		if (error instanceof LibraryProblem) return undefined;
		throw error;
	});
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
