import * as vscode from 'vscode';
import { isWritable } from '../host/writable.ts';

/**
 * The text editor the user last wrote in. While a page has the focus VS Code names no active editor, and
 * one that a page covers is no editor at all any more: its document, cursors and column are what stays.
 */
export class LastEditor implements vscode.Disposable {
	#editor: vscode.TextEditor | undefined;
	#selections: readonly vscode.Selection[] = [];
	#column: vscode.ViewColumn | undefined;
	readonly #listener: vscode.Disposable;

	constructor() {
		this.#listener = vscode.Disposable.from(
			vscode.window.onDidChangeActiveTextEditor(editor => this.#remember(editor)),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
				if (textEditor === this.#editor) this.#remember(textEditor);
			}),
		);
		this.#remember(vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0]);
	}

	/** What is written in; undefined when there is nothing. */
	get document(): vscode.TextDocument | undefined {
		const { document } = this.#editor ?? {};
		return document?.isClosed ? undefined : document;
	}

	/** The editor to write into, shown again if it was covered; undefined when there is none. */
	async show(): Promise<vscode.TextEditor | undefined> {
		const { document } = this;
		if (!document) return undefined;
		const editors = vscode.window.visibleTextEditors;
		// The same document may stand in two of them: the one that was written in is meant.
		const visible =
			editors.find(editor => editor === this.#editor) ??
			editors.find(editor => editor.document === document);
		if (visible) return visible;
		// VS Code keeps a document for a while after its tab was closed: that one is nobody's any more.
		if (!hasTab(document.uri)) return undefined;
		const editor = await vscode.window.showTextDocument(document, {
			...(this.#column !== undefined && { viewColumn: this.#column }),
		});
		editor.selections = this.#selections;
		return editor;
	}

	dispose(): void {
		this.#listener.dispose();
	}

	#remember(editor: vscode.TextEditor | undefined): void {
		if (!editor || !isWritable(editor.document)) return;
		this.#editor = editor;
		this.#selections = editor.selections;
		this.#column = editor.viewColumn;
	}
}

function hasTab(uri: vscode.Uri): boolean {
	const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
	return tabs.some(({ input }) => {
		if (input instanceof vscode.TabInputText) return input.uri.toString() === uri.toString();
		if (input instanceof vscode.TabInputTextDiff)
			return input.modified.toString() === uri.toString();
		// A cell's address is its notebook's, in a scheme of its own.
		return input instanceof vscode.TabInputNotebook && input.uri.path === uri.path;
	});
}
