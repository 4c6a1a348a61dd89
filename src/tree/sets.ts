import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { draggedType } from '../query/dragged.ts';
import type { LateSets } from '../sets/lateSets.ts';
import type { Making } from './making.ts';
import type { Node } from './model.ts';
import { TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

/** What a tree gives to itself; VS Code wants it named so. */
export const ownType = 'application/vnd.code.tree.thesession.sets';

/** The sets that are being made for tonight: a list like those in files, which VS Code keeps. Its code comes late. */
export class SetsTree extends SessionTree {
	readonly api: SessionApi;
	readonly sets: LateSets;
	readonly store: vscode.Memento;
	#making: Promise<Making> | undefined;

	constructor(
		api: SessionApi,
		library: LateLibrary,
		reporter: Reporter,
		sets: LateSets,
		store: vscode.Memento,
	) {
		const roots = async () => (await this.making()).nodes();
		super('theSession.sets', new TreeProvider(roots, api, library, reporter), {
			dragMimeTypes: ['text/plain', draggedType],
			dropMimeTypes: [draggedType, ownType],
			handleDrag: async (nodes, data) => (await this.making()).drag(nodes, data),
			// What VS Code passes as a token here is none: it has come from the window as plain data.
			handleDrop: async (target, data) =>
				(await this.making()).drop(target, data).catch((error: unknown) => reporter.show(error)),
		});
		this.api = api;
		this.sets = sets;
		this.store = store;
	}

	making(): Promise<Making> {
		return (this.#making ??= import('./making.ts').then(({ Making }) => new Making(this)));
	}

	override holds(node: Node): boolean {
		return node.id.startsWith('sets/');
	}
}
