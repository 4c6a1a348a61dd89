import * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';
import { notationOf } from '../editor/notation.ts';
import { Refusal } from '../host/report.ts';
import type { Command } from './app.ts';

/**
 * Shows a tune of an open file beside it: the one that is named by a document's address and a line (from 0), or
 * the one under the cursor. With `play` it is to be heard at once.
 */
export const previewTune: Command = async (app, argument) => {
	const { play } = isRecord(argument) ? argument : {};
	const { document, cursor } = (await named(argument)) ?? underCursor(argument);
	const notation = notationOf(document);
	if (notation !== 'abc' && notation !== 'markdown') throw nothingToShow();
	(await app.preview.load()).show(document, cursor, play === true);
};

interface Where {
	readonly document: vscode.TextDocument;
	readonly cursor: Place;
}

async function named(argument: unknown): Promise<Where | undefined> {
	const { uri, line } = isRecord(argument) ? argument : {};
	if (typeof uri !== 'string') return undefined;
	const isLine = typeof line === 'number' && Number.isSafeInteger(line) && line >= 0;
	try {
		const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
		return { document, cursor: { line: isLine ? line : 0, character: 0 } };
	} catch (cause) {
		throw new Refusal(vscode.l10n.t('There is no such file to be shown.'), { cause });
	}
}

/** In the editor that is written in; in the one whose button was pressed, for that names its file. */
function underCursor(argument: unknown): Where {
	const { activeTextEditor, visibleTextEditors } = vscode.window;
	const pressed = argument instanceof vscode.Uri ? argument.toString() : undefined;
	const editor =
		visibleTextEditors.find(({ document }) => document.uri.toString() === pressed) ??
		activeTextEditor ??
		visibleTextEditors[0];
	if (!editor) throw nothingToShow();
	const { line, character } = editor.selection.active;
	return { document: editor.document, cursor: { line, character } };
}

function nothingToShow(): Refusal {
	return new Refusal(
		vscode.l10n.t('Open an .abc or Markdown file first: the tune under its cursor is shown.'),
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
