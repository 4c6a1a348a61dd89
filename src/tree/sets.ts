import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import type { LateSets } from '../sets/lateSets.ts';
import { Making } from './making.ts';
import type { Node } from './model.ts';
import { TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

/** The sets that are being made for tonight: a list like those in files, which VS Code keeps. */
export class SetsTree extends SessionTree {
	readonly api: SessionApi;
	readonly sets: LateSets;
	readonly store: vscode.Memento;
	readonly making: Making;
	readonly #listener: vscode.Disposable;
	#selection: readonly Node[] = [];
	#toggled: Node | undefined;

	constructor(
		view: vscode.TreeView<Node>,
		api: SessionApi,
		library: LateLibrary,
		reporter: Reporter,
		sets: LateSets,
		store: vscode.Memento,
	) {
		super(view, new TreeProvider(() => this.making.nodes(), api, library, reporter));
		this.api = api;
		this.sets = sets;
		this.store = store;
		this.making = new Making(this);
		this.#selection = view.selection;
		this.#listener = view.onDidChangeSelection(({ selection }) => {
			const before = this.#selection;
			this.#selection = selection;
			// The nodes are made anew whenever the lines change.
			const without = (all: readonly Node[], others: readonly Node[]) =>
				all.filter(node => !others.some(({ id }) => id === node.id));
			const changed = [...without(selection, before), ...without(before, selection)];
			this.#toggled = changed.length === 1 ? changed[0] : undefined;
		});
	}

	/**
	 * The line that a key was pressed on. VS Code tells no extension where the focus is: the keys have the line chosen, or
	 * given up, first (`list.toggleSelection` in the manifest), and so it is the one that has changed.
	 */
	get pressed(): Node | undefined {
		return this.#toggled;
	}

	override dispose(): void {
		this.#listener.dispose();
		super.dispose();
	}

	override holds(node: Node): boolean {
		return node.id.startsWith('sets/');
	}
}
