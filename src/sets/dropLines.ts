import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { MusicAddress } from '../query/draggedMusic.ts';
import { linesOf } from './asLines.ts';
import { dropped } from './dropped.ts';

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
	const lineAt = (line: number) => document.lineAt(line).text;
	const written = dropped(lineAt, document.lineCount, position.line, lines).join(eol);
	edit.additionalEdit.replace(document.uri, document.lineAt(position.line).range, written);
	return [edit];
}
