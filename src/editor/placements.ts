import * as vscode from 'vscode';
import { notationOf } from './notation.ts';
import type { Piece } from './piece.ts';
import { place, type Placement, type Selection, type Writer } from './placing.ts';
import { written, type Wish } from './written.ts';

/** Where these pieces come to stand in a document, and as what. */
export function placementsOf(
	document: vscode.TextDocument,
	selections: readonly Selection[],
	pieces: readonly Piece[],
	wish: Wish,
): readonly Placement[] {
	return place(
		document.getText().split(/\r\n|\r|\n/),
		notationOf(document),
		selections,
		oneAfterTheOther(pieces, wish),
	);
}

/** The same as edits, with the document's own line ends. */
export function replacementsOf(
	document: vscode.TextDocument,
	placements: readonly Placement[],
): readonly { readonly range: vscode.Range; readonly text: string }[] {
	const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
	return placements.map(({ start, end, text }) => ({
		range: new vscode.Range(start.line, start.character, end.line, end.character),
		text: text.replaceAll('\n', eol),
	}));
}

/** Several pieces stand below each other. */
export function oneAfterTheOther(pieces: readonly Piece[], wish: Wish): Writer {
	return at => {
		const all = pieces.map((piece, index) => {
			const counts = at.reference + (at.notation === 'abc' || at.notation === 'other' ? index : 0);
			return written(piece, wish, { ...at, reference: counts });
		});
		const [first] = all;
		const standing = first?.standing === 'words' && all.length > 1 ? 'lines' : first?.standing;
		const between = standing === 'lines' ? '\n' : '\n\n';
		return { text: all.map(({ text }) => text).join(between), standing: standing ?? 'lines' };
	};
}
