import { createHash } from 'node:crypto';
import * as vscode from 'vscode';

/** Nobody comes back to a difference after this long (ms): thirty days. */
const longest = 30 * 24 * 60 * 60_000;

/** Where a folder can't be written to, what it would hold lasts as long as the window. */
const unkept = new Map<string, string>();

/**
 * Keeps what The Session has of a file that differs, in the extension's own folder: a tab with the difference comes
 * back with its window. Gives the address of the document that shows it, which is another for another text.
 */
export async function keepTheirs(
	storage: vscode.Uri,
	text: string,
	mine: vscode.Uri,
): Promise<vscode.Uri> {
	const print = createHash('sha256').update(text).digest('base64url');
	try {
		await vscode.workspace.fs.writeFile(fileOf(storage, print), new TextEncoder().encode(text));
		await forgetOld(storage);
	} catch {
		unkept.set(print, text);
	}
	return mine.with({ scheme: 'thesession-pulled', authority: '', query: print, fragment: '' });
}

/** The text at such an address; in a sentence where it is not known any more. */
export async function theirs(storage: vscode.Uri, { query }: vscode.Uri): Promise<string> {
	// An address may come from anybody: it names nothing else in that folder, and nothing outside.
	const isPrint = /^[\w-]{43}$/.test(query);
	const bytes = isPrint
		? await vscode.workspace.fs.readFile(fileOf(storage, query)).then(undefined, () => undefined)
		: undefined;
	if (bytes) return new TextDecoder().decode(bytes);
	return (
		unkept.get(query) ??
		vscode.l10n.t('What The Session had is not known here any more. Pull again to see it.')
	);
}

function fileOf(storage: vscode.Uri, print: string): vscode.Uri {
	return vscode.Uri.joinPath(folderIn(storage), `${print}.abc`);
}

function folderIn(storage: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(storage, 'pulls', 'theirs');
}

async function forgetOld(storage: vscode.Uri): Promise<void> {
	const { fs } = vscode.workspace;
	for (const [name] of await fs.readDirectory(folderIn(storage))) {
		const uri = vscode.Uri.joinPath(folderIn(storage), name);
		if (Date.now() - (await fs.stat(uri)).mtime > longest) await fs.delete(uri);
	}
}
