import type * as vscode from 'vscode';

/** Why no tunes are looked for in a document. */
export type Refused = 'large' | 'binary';

/**
 * In characters, and in lines: four thousand tunes or so. VS Code asks for the outline, the folds and more of all of
 * them at every key, and with more of them typing would lag.
 */
const mostText = 1_000_000;
const mostLines = 100_000;

/** The lines of a document as it is now. They are the editor's own strings: the whole text is never put together. */
export function documentLines(
	document: Pick<vscode.TextDocument, 'lineCount' | 'lineAt'>,
): readonly string[] | Refused {
	const { lineCount } = document;
	if (lineCount > mostLines) return 'large';
	const lines: string[] = [];
	let size = 0;
	for (let n = 0; n < lineCount; n++) {
		const { text } = document.lineAt(n);
		size += text.length + 1;
		if (size > mostText) return 'large';
		if (text.includes('\0')) return 'binary';
		lines.push(text);
	}
	return lines;
}
