import * as vscode from 'vscode';

/**
 * Where the preview has put the cursor, framed in the text: while the page has the focus VS Code draws no cursor. It
 * goes when the user comes into an editor, or when something is written.
 */
export class PlaceMark implements vscode.Disposable {
	readonly #look = vscode.window.createTextEditorDecorationType({
		border: '1px solid',
		borderColor: new vscode.ThemeColor('editorCursor.foreground'),
		backgroundColor: new vscode.ThemeColor('editor.wordHighlightBackground'),
	});
	readonly #listeners: vscode.Disposable;
	#editor: vscode.TextEditor | undefined;

	constructor() {
		const { window, workspace } = vscode;
		this.#listeners = vscode.Disposable.from(
			window.onDidChangeActiveTextEditor(editor => {
				if (editor) this.#clear();
			}),
			window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (textEditor === window.activeTextEditor) this.#clear();
			}),
			workspace.onDidChangeTextDocument(({ document }) => {
				if (document === this.#editor?.document) this.#clear();
			}),
		);
	}

	/** Frames the character behind this place. */
	show(editor: vscode.TextEditor, { line, character }: vscode.Position): void {
		this.#clear();
		if (editor === vscode.window.activeTextEditor) return;
		this.#editor = editor;
		const place = editor.document.validateRange(
			new vscode.Range(line, character, line, character + 1),
		);
		editor.setDecorations(this.#look, [place]);
	}

	dispose(): void {
		this.#look.dispose();
		this.#listeners.dispose();
	}

	#clear(): void {
		this.#editor?.setDecorations(this.#look, []);
		this.#editor = undefined;
	}
}
