import * as vscode from 'vscode';
import { dateInWords, inWords } from '../host/words.ts';
import type { Manifest } from '../library/store/manifest.ts';

/** What a library has, and of which day. */
export function contents({ asOf, counts }: Manifest): string {
	return vscode.l10n.t(
		'As of {0}: {1} tunes, {2} settings, {3} recordings, {4} sets, {5} sessions, {6} events.',
		asOf === '' ? '?' : dateInWords(asOf),
		...[counts.tunes, counts.settings, counts.recordings, counts.sets].map(inWords),
		...[counts.sessions, counts.events].map(inWords),
	);
}
