import type * as vscode from 'vscode';
import type { Notation } from './styles.ts';

const languages: Readonly<Record<string, Notation>> = {
	abc: 'abc',
	markdown: 'markdown',
	latex: 'latex',
	tex: 'latex',
	html: 'html',
};

/** How tunes stand in this document. */
export function notationOf({ languageId, uri }: vscode.TextDocument): Notation {
	const known = Object.hasOwn(languages, languageId) ? languages[languageId] : undefined;
	if (known) return known;
	if (/\.abc$/i.test(uri.path)) return 'abc';
	if (/\.(?:md|markdown)$/i.test(uri.path)) return 'markdown';
	if (/\.(?:tex|latex|ltx)$/i.test(uri.path)) return 'latex';
	return /\.(?:x?html?)$/i.test(uri.path) ? 'html' : 'other';
}
