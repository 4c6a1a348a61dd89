import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { MusicAddress } from '../query/draggedMusic.ts';
import { linesOf } from './asLines.ts';

/** Music that is dropped into a list: lines of their own, below the one that it was dropped on. */
export async function dropLines(
	api: SessionApi,
	{ document, position }: { document: vscode.TextDocument; position: vscode.Position },
	addresses: readonly MusicAddress[],
	signal: AbortSignal,
): Promise<vscode.DocumentDropEdit[]> {
	const lines = await linesOf(api, addresses, signal);
	if (lines.length === 0) return [];
	const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('theSession', 'set');
	const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Add to Set'), kind);
	edit.additionalEdit = new vscode.WorkspaceEdit();
	const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
	const { text, range } = document.lineAt(position.line);
	const written = lines.join(eol);
	// An empty line is taken: the tunes stand where they were dropped.
	const replaced = text.trim() === '' ? written : text + eol + written;
	edit.additionalEdit.replace(document.uri, range, replaced);
	return [edit];
}
