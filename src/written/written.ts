import type * as vscode from 'vscode';
import type { WrittenTunes } from './writtenTunes.ts';

/** What is offered on the tunes in somebody's own files. Its code is loaded for the first that is looked at. */
export class Written {
	readonly #log: vscode.LogOutputChannel;
	#tunes: Promise<WrittenTunes> | undefined;

	constructor(log: vscode.LogOutputChannel) {
		this.#log = log;
	}

	/** Of the documents that are open. */
	tunes(): Promise<WrittenTunes> {
		return (this.#tunes ??= import('./writtenTunes.ts').then(
			({ WrittenTunes }) => new WrittenTunes(this.#log),
			(error: unknown) => {
				// Or the first failure to load would be the answer to everything after it.
				this.#tunes = undefined;
				throw error;
			},
		));
	}
}
