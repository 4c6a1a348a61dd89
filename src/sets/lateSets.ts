import * as vscode from 'vscode';
import { Late } from '../host/late.ts';
import type { LookUpParts } from './lookUp.ts';
import type { SetLists } from './setLists.ts';

/** Lists of sets, whose code comes with the first of them that is looked at. */
export class LateSets implements vscode.Disposable {
	readonly #made: { dispose(): unknown }[];
	readonly #lists: Late<SetLists>;

	constructor(parts: LookUpParts) {
		this.#lists = new Late(async () => {
			const { SetLists } = await import('./setLists.ts');
			const lists = new SetLists(parts);
			this.#made.push(lists);
			return lists;
		});
		this.#made = [
			vscode.languages.registerInlayHintsProvider('thesession-set', {
				// Nothing by itself: once it is loaded, the code has a provider of its own, and VS Code asks that.
				provideInlayHints: () => this.load().then(() => []),
			}),
		];
	}

	load(): Promise<SetLists> {
		return this.#lists.get();
	}

	dispose(): void {
		for (const made of this.#made) made.dispose();
	}
}
