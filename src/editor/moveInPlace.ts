import * as vscode from 'vscode';
import type { Key } from '../abc/key.ts';
import { movedInPlace, placesOf } from '../abc/movedInPlace.ts';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { Refusal } from '../host/report.ts';
import { cannotMove } from './transposer.ts';

/**
 * Moves a tune by so many semitones in the document where it stands, as one undo step; answers with its new key.
 * Throws a Refusal where it can't be moved, or not be written.
 */
export async function moveInPlace(
	document: vscode.TextDocument,
	tune: WrittenTune,
	semitones: number,
): Promise<Key> {
	const moved = movedInPlace(tune, semitones);
	if (!moved.ok) throw cannotMove(moved.problem);
	const places =
		tune.end <= document.lineCount && placesOf(tune, line => document.lineAt(line).text);
	if (!places) throw changedMeanwhile();
	const edit = new vscode.WorkspaceEdit();
	for (const [n, { line, margin }] of places.entries()) {
		for (const { start, end, text } of moved.changes[n] ?? []) {
			edit.replace(document.uri, new vscode.Range(line, margin + start, line, margin + end), text);
		}
	}
	if (moved.key !== '') {
		const place = places[tune.header.length - 1];
		const { text = '', range } = place ? document.lineAt(place.line) : {};
		const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
		if (range)
			edit.insert(document.uri, range.end, lineEnd + text.slice(0, place?.margin) + moved.key);
	}
	if (!(await vscode.workspace.applyEdit(edit))) throw changedMeanwhile();
	return moved.to;
}

function changedMeanwhile(): Refusal {
	return new Refusal(
		vscode.l10n.t('The file was changed meanwhile, or can’t be. Nothing was written.'),
	);
}
