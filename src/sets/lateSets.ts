import * as vscode from 'vscode';
import type { LookUpParts } from './lookUp.ts';
import type { SetLists } from './setLists.ts';

/** Lists of sets, whose code comes with the first of them that is looked at. */
export class LateSets implements vscode.Disposable {
	readonly #parts: LookUpParts;
	readonly #made: { dispose(): unknown }[];
	#lists: Promise<SetLists> | undefined;

	constructor(parts: LookUpParts) {
		this.#parts = parts;
		this.#made = [
			vscode.languages.registerInlayHintsProvider('thesession-set', {
				// Nothing by itself: once it is loaded, the code has a provider of its own, and VS Code asks that.
				provideInlayHints: () => this.load().then(() => []),
			}),
		];
	}

	load(): Promise<SetLists> {
		return (this.#lists ??= this.#load());
	}

	dispose(): void {
		for (const made of this.#made) made.dispose();
	}

	async #load(): Promise<SetLists> {
		const { SetLists } = await import('./setLists.ts');
		const lists = new SetLists(this.#parts);
		this.#made.push(lists);
		return lists;
	}
}
