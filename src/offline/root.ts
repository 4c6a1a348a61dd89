import { access } from 'node:fs/promises';
import path from 'node:path';
import type * as vscode from 'vscode';
import { manifestName } from '../library/store/manifest.ts';

/** The folder that the library is in, or will be. */
export function rootOf(context: vscode.ExtensionContext): string {
	return path.join(context.globalStorageUri.fsPath, 'library');
}

/** Whether there is a library in it, be it one that can be read or not. */
export async function isThere(context: vscode.ExtensionContext): Promise<boolean> {
	return access(path.join(rootOf(context), manifestName)).then(
		() => true,
		() => false,
	);
}
