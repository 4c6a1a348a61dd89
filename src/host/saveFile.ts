import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { Refusal } from './report.ts';

/**
 * Asks where, and writes the text (or the bytes) there; undefined when the user leaves it. Throws a Refusal when nothing can be
 * written there.
 */
export async function saveFile(
	fileName: string,
	content: string | Uint8Array,
	filters: Readonly<Record<string, string[]>>,
): Promise<vscode.Uri | undefined> {
	const defaultUri = vscode.Uri.joinPath(startFolder(), fileName);
	const uri = await vscode.window.showSaveDialog({ defaultUri, filters: { ...filters } });
	if (!uri) return undefined;
	try {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		await vscode.workspace.fs.writeFile(uri, bytes);
	} catch (error) {
		const name = uri.path.split('/').at(-1) ?? uri.path;
		throw new Refusal(vscode.l10n.t('“{0}” can’t be written there. Choose another folder.', name), {
			cause: error,
		});
	}
	return uri;
}

/** The first folder of the workspace that is on a disk: nobody's calendar or tune belongs into a repository elsewhere. */
function startFolder(): vscode.Uri {
	const folders = vscode.workspace.workspaceFolders ?? [];
	const writable = folders.find(
		({ uri }) =>
			uri.scheme !== 'vscode-vfs' && vscode.workspace.fs.isWritableFileSystem(uri.scheme),
	);
	return writable?.uri ?? vscode.Uri.file(homedir());
}
