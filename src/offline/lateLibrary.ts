import * as vscode from 'vscode';
import type { Web } from '../library/dump/web.ts';
import type { OfflineLibrary } from './library.ts';

/** The library, loaded when it is first asked for something. */
export class LateLibrary implements vscode.Disposable {
	readonly #context: vscode.ExtensionContext;
	readonly #web: Web;
	readonly #changed = new vscode.EventEmitter<void>();
	/** There is another one now, or none any more. */
	readonly onDidChange = this.#changed.event;
	#loading: Promise<OfflineLibrary> | undefined;
	#isThere: Promise<boolean> | undefined;

	constructor(context: vscode.ExtensionContext, web: Web) {
		this.#context = context;
		this.#web = web;
	}

	load(): Promise<OfflineLibrary> {
		this.#loading ??= import('./library.ts').then(
			code => new code.OfflineLibrary(this.#context, this.#web, () => this.#change()),
			(error: unknown) => {
				// Or the first failure to load would be the answer to everything after it.
				this.#loading = undefined;
				throw error;
			},
		);
		return this.#loading;
	}

	/** Whether there is one: the disk is asked once, and no thread is started. The same promise until it changes. */
	get isThere(): Promise<boolean> {
		const { globalStorageUri } = this.#context;
		const manifest = vscode.Uri.joinPath(globalStorageUri, 'library/current.json');
		return (this.#isThere ??= Promise.resolve(vscode.workspace.fs.stat(manifest)).then(
			() => true,
			() => false,
		));
	}

	/** Whether there is one has to be looked at anew: another window may have changed it. */
	forget(): void {
		this.#isThere = undefined;
	}

	dispose(): void {
		this.#changed.dispose();
		void this.#loading?.then(library => library.dispose());
	}

	#change(): void {
		this.forget();
		this.#changed.fire();
	}
}
