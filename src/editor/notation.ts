import type * as vscode from 'vscode';
import type { Notation } from './placing.ts';

/** How tunes stand in this document. */
export function notationOf({ languageId, uri }: vscode.TextDocument): Notation {
	if (languageId === 'abc' || /\.abc$/i.test(uri.path)) return 'abc';
	return languageId === 'markdown' || /\.(md|markdown)$/i.test(uri.path) ? 'markdown' : 'other';
}
