import type * as vscode from 'vscode';
import type { Web } from '../library/dump/web.ts';
import type { OfflineLibrary } from './library.ts';

/** The library, loaded when it is first asked for something. */
export class LateLibrary implements vscode.Disposable {
	readonly #context: vscode.ExtensionContext;
	readonly #web: Web;
	#loading: Promise<OfflineLibrary> | undefined;

	constructor(context: vscode.ExtensionContext, web: Web) {
		this.#context = context;
		this.#web = web;
	}

	load(): Promise<OfflineLibrary> {
		this.#loading ??= import('./library.ts').then(
			code => new code.OfflineLibrary(this.#context, this.#web),
			(error: unknown) => {
				// Or the first failure to load would be the answer to everything after it.
				this.#loading = undefined;
				throw error;
			},
		);
		return this.#loading;
	}

	/** Whether there is one. The disk is asked, no more: where there is none, nothing is loaded for it. */
	async isThere(): Promise<boolean> {
		const { isThere } = await import('./root.ts');
		return isThere(this.#context);
	}

	dispose(): void {
		void this.#loading?.then(library => library.dispose());
	}
}
