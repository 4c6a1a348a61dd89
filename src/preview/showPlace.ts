import * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';

export interface Wish {
	/** Whether the user goes there too, or stays on the page. */
	readonly focus: boolean;
	/** Where the document is to be shown if it isn't; undefined for beside. */
	readonly column: vscode.ViewColumn | undefined;
}

/** Puts the cursor there and brings it into sight; answers the editor, whose document may have been opened anew. */
export async function showPlace(
	uri: vscode.Uri,
	{ line, character }: Place,
	{ focus, column }: Wish,
): Promise<vscode.TextEditor> {
	const place = new vscode.Range(line, character, line, character);
	const visible = vscode.window.visibleTextEditors.filter(
		({ document }) => document.uri.toString() === uri.toString(),
	);
	const editor = visible.find(({ viewColumn }) => viewColumn === column) ?? visible[0];
	if (editor && !focus) {
		editor.selection = new vscode.Selection(place.start, place.end);
		editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
		return editor;
	}
	return vscode.window.showTextDocument(uri, {
		viewColumn: editor?.viewColumn ?? column ?? vscode.ViewColumn.Beside,
		preserveFocus: !focus,
		selection: place,
	});
}
