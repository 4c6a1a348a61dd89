import * as vscode from 'vscode';
import { Late } from '../host/late.ts';
import type { Web } from '../library/dump/web.ts';
import type { OfflineLibrary } from './library.ts';

/** The library, loaded when it is first asked for something. */
export class LateLibrary implements vscode.Disposable {
	readonly #context: vscode.ExtensionContext;
	readonly #changed = new vscode.EventEmitter<void>();
	/** There is another one now, or none any more. */
	readonly onDidChange = this.#changed.event;
	readonly #library: Late<OfflineLibrary>;
	#isThere: Promise<boolean> | undefined;

	constructor(context: vscode.ExtensionContext, web: Web) {
		this.#context = context;
		this.#library = new Late(async () => {
			const { OfflineLibrary } = await import('./library.ts');
			return new OfflineLibrary(context, web, () => this.#change());
		});
	}

	load(): Promise<OfflineLibrary> {
		return this.#library.get();
	}

	/** Whether there is one: the disk is asked once, and no thread is started. The same promise until it changes. */
	get isThere(): Promise<boolean> {
		return (this.#isThere ??= this.#stat());
	}

	/** The same as the disk says it now: another window may have fetched or removed it meanwhile. */
	async look(): Promise<boolean> {
		const now = await this.#stat();
		if ((await this.#isThere) === !now) this.#change();
		return now;
	}

	/** Whether there is one has to be looked at anew: another window may have changed it. */
	forget(): void {
		this.#isThere = undefined;
	}

	dispose(): void {
		this.#changed.dispose();
		void this.#library.made?.then(library => library.dispose());
	}

	#stat(): Promise<boolean> {
		const manifest = vscode.Uri.joinPath(this.#context.globalStorageUri, 'library/current.json');
		return Promise.resolve(vscode.workspace.fs.stat(manifest)).then(
			() => true,
			() => false,
		);
	}

	#change(): void {
		this.forget();
		this.#changed.fire();
	}
}
