import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import type { LastEditor } from './lastEditor.ts';
import { notationOf } from './notation.ts';
import { endsOf, placeTune, type TuneWriter } from './placing.ts';

/**
 * Writes a tune at every cursor of the editor in use, as one undo step; into a new document when no
 * editor is open. Answers with the name of the document. Throws a Refusal when it may not be changed.
 */
export async function insertTune(write: TuneWriter, lastEditor: LastEditor): Promise<string> {
	const editor = (await lastEditor.show()) ?? (await newEditor());
	const { document } = editor;
	const placements = placeTune(
		document.getText().split(/\r\n|\r|\n/),
		notationOf(document),
		editor.selections,
		write,
	);
	const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
	const done = await editor.edit(edit => {
		for (const { start, end, text } of placements) {
			const range = new vscode.Range(start.line, start.character, end.line, end.character);
			edit.replace(range, text.replaceAll('\n', eol));
		}
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
	return nameOf(document);
}

async function newEditor(): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument({ language: 'abc' });
	return vscode.window.showTextDocument(document);
}

function nameOf({ uri }: vscode.TextDocument): string {
	return uri.path.split('/').at(-1) ?? uri.path;
}
