import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import type { LastEditor } from './lastEditor.ts';
import type { Piece } from './piece.ts';
import { placementsOf, replacementsOf } from './placements.ts';
import { endsOf } from './placing.ts';
import type { Style } from './styles.ts';
import { warnOfTemplate, wishIn } from './wishes.ts';

/** One piece; see {@link insertPieces}. */
export function insertPiece(
	piece: Piece,
	lastEditor: Pick<LastEditor, 'show'>,
	style?: Style,
): Promise<string> {
	return insertPieces([piece], lastEditor, style);
}

/**
 * Writes pieces below each other at every cursor of the editor in use, as one undo step; into a new document when no
 * editor is open. The style is the one that is asked for, or the user's for the document's language. Answers
 * with the name of the document. Throws a Refusal when it may not be changed.
 */
export async function insertPieces(
	pieces: readonly Piece[],
	lastEditor: Pick<LastEditor, 'show'>,
	style?: Style,
): Promise<string> {
	const editor = (await lastEditor.show()) ?? (await newEditor());
	const { document } = editor;
	const wish = wishIn(document, style);
	const placements = placementsOf(document, editor.selections, pieces, wish);
	const done = await editor.edit(edit => {
		for (const { range, text } of replacementsOf(document, placements)) edit.replace(range, text);
	});
	if (!done) {
		throw new Refusal(
			vscode.l10n.t(
				'“{0}” can’t be changed. Choose another file, or copy the ABC.',
				nameOf(document),
			),
		);
	}
	editor.selections = endsOf(placements).map(
		({ line, character }) => new vscode.Selection(line, character, line, character),
	);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	warnOfTemplate(wish);
	return nameOf(document);
}

async function newEditor(): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument({ language: 'abc' });
	return vscode.window.showTextDocument(document);
}

function nameOf({ uri }: vscode.TextDocument): string {
	return uri.path.split('/').at(-1) ?? uri.path;
}
