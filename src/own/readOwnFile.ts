import * as vscode from 'vscode';
import type { Notation } from '../abc/tunesIn.ts';

export type ReadFile =
	| { readonly notation: Notation; readonly content: string | Uint8Array }
	/** `missing`, or why it is not read, in words for the log. */
	| { readonly problem: string };

/**
 * As it stands in an editor where it is open in one, whether that is saved or not, else as it was saved. `refuse` is told its size
 * (bytes, or the characters of a document) before it is read, and may say why it won't be.
 */
export async function readOwnFile(
	uri: vscode.Uri,
	refuse: (size: number) => string | undefined,
): Promise<ReadFile> {
	const name = uri.toString();
	const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === name);
	if (document) {
		const content = document.getText();
		const problem = refuse(content.length);
		return problem ? { problem } : { notation: notationOf(document), content };
	}
	try {
		const { size } = await vscode.workspace.fs.stat(uri);
		const problem = refuse(size);
		if (problem) return { problem };
		const content = await vscode.workspace.fs.readFile(uri);
		return { notation: notationOf({ uri, languageId: '' }), content };
	} catch (error) {
		const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
		return { problem: isMissing ? 'missing' : 'can’t be read' };
	}
}

function notationOf({
	uri,
	languageId,
}: Pick<vscode.TextDocument, 'uri' | 'languageId'>): Notation {
	return languageId === 'abc' || /\.abc$/i.test(uri.path) ? 'abc' : 'markdown';
}
