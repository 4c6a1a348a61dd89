import * as vscode from 'vscode';

/** Not an output channel, not a tune we show read-only, not the other side of a diff. */
export function isWritable({ uri }: vscode.TextDocument): boolean {
	if (['untitled', 'vscode-notebook-cell'].includes(uri.scheme)) return true;
	return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
