import * as vscode from 'vscode';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { Refusal } from '../host/report.ts';
import { documentLines } from '../written/documentLines.ts';
import type { App } from './app.ts';

/** A tune in somebody's file. */
export interface WrittenAt {
	readonly document: vscode.TextDocument;
	readonly tune: WrittenTune;
}

/**
 * The tune that an argument names by its file and one of its lines (`{ uri, line }`, from 0), or else the one in
 * which the cursor stands. Throws a Refusal where there is none.
 */
export async function writtenAt(app: App, argument: unknown): Promise<WrittenAt> {
	const { document, line } = (await placeIn(argument)) ?? (await cursor(app));
	const tune = await (await app.written.tunes()).at(document, line);
	if (tune) return { document, tune };
	if (documentLines(document) === 'large')
		throw new Refusal(
			vscode.l10n.t('This file is too large to be looked through for tunes: divide it in two.'),
		);
	throw new Refusal(vscode.l10n.t('There is no tune in line {0}.', line + 1));
}

interface Place {
	readonly document: vscode.TextDocument;
	readonly line: number;
}

/** Undefined for what names no place: the editor's own menu passes the file alone. */
async function placeIn(argument: unknown): Promise<Place | undefined> {
	if (typeof argument !== 'object' || argument === null) return undefined;
	const { uri, line } = argument as Record<string, unknown>;
	if (typeof uri !== 'string' || !Number.isSafeInteger(line)) return undefined;
	const open = vscode.workspace.textDocuments.find(one => one.uri.toString() === uri);
	const document = open ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
	return { document, line: line as number };
}

/** In the editor that has the focus, or had it before a page did. */
async function cursor(app: App): Promise<Place> {
	const editor = vscode.window.activeTextEditor ?? (await app.lastEditor.show());
	if (editor) return { document: editor.document, line: editor.selection.active.line };
	throw new Refusal(vscode.l10n.t('Open a file with tunes first, and put the cursor into one.'));
}
