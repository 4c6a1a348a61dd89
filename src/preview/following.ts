import * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';

/** How long (ms) typing must pause before what is typed is shown. */
const pause = 120;
/** Who runs through a file with the cursor is followed a little behind. */
const soon = 30;

/** Who is told what happens in the documents. */
export interface Follower {
	/** Another place in a document, or another text at the place. */
	changed(): void;
	/** The document of this address has been closed, and there is no tab to show it again. */
	closed(uri: string): void;
}

/** Knows which place in which document is to be shown: where the cursor is that the user moves. */
export class Following implements vscode.Disposable {
	readonly #follower: Follower;
	readonly #listener: vscode.Disposable;
	#document: vscode.TextDocument | undefined;
	#cursor: Place = { line: 0, character: 0 };
	#column: vscode.ViewColumn | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether what is waited for is the end of typing. */
	#typing = false;

	constructor(follower: Follower) {
		this.#follower = follower;
		const { window, workspace } = vscode;
		this.#listener = vscode.Disposable.from(
			window.onDidChangeActiveTextEditor(editor => this.#moved(editor)),
			window.onDidChangeTextEditorSelection(({ textEditor }) => {
				// Where a page has the focus no editor has: what the page itself has moved comes to nothing here.
				if (textEditor === window.activeTextEditor) this.#moved(textEditor);
			}),
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (document === this.#document && contentChanges.length > 0) this.#later(true);
			}),
			workspace.onDidOpenTextDocument(document => this.#opened(document)),
			workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri.toString())),
		);
	}

	get document(): vscode.TextDocument | undefined {
		return this.#document;
	}

	get cursor(): Place {
		return this.#cursor;
	}

	/** Where its editor was last. */
	get column(): vscode.ViewColumn | undefined {
		return this.#column;
	}

	/** Goes there by itself, until the user moves the cursor. */
	go(document: vscode.TextDocument, cursor: Place): void {
		this.#document = document;
		this.#cursor = cursor;
		const { visibleTextEditors } = vscode.window;
		this.#column = visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#listener.dispose();
	}

	#moved(editor: vscode.TextEditor | undefined): void {
		if (!editor) return;
		const { document, selection, viewColumn } = editor;
		this.#document = document;
		this.#cursor = { line: selection.active.line, character: selection.active.character };
		this.#column = viewColumn;
		// The cursor moves with what is typed, too.
		if (!this.#typing) this.#later(false);
	}

	#later(typing: boolean): void {
		clearTimeout(this.#timer);
		this.#typing = typing;
		this.#timer = setTimeout(
			() => {
				this.#typing = false;
				this.#follower.changed();
			},
			typing ? pause : soon,
		);
	}

	/** A document that gets another language, or its tab again, is another one to VS Code. */
	#opened(document: vscode.TextDocument): void {
		const known = this.#document;
		if (!known?.isClosed || known.uri.toString() !== document.uri.toString()) return;
		this.#document = document;
		this.#later(false);
	}

	#closed(uri: string): void {
		// What is opened again in the same breath is told of later.
		setTimeout(() => {
			const isOpen = vscode.workspace.textDocuments.some(one => one.uri.toString() === uri);
			if (!isOpen && !hasTab(uri)) this.#follower.closed(uri);
		}, soon);
	}
}

/** Whether there is a tab of the document, though VS Code has not loaded what is in it. */
function hasTab(uri: string): boolean {
	const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
	return tabs.some(
		({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri,
	);
}
