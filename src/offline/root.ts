import path from 'node:path';
import type * as vscode from 'vscode';

/** The folder that the library is in, or will be. */
export function rootOf(context: vscode.ExtensionContext): string {
	return path.join(context.globalStorageUri.fsPath, 'library');
}
