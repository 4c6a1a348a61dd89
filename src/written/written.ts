import type * as vscode from 'vscode';
import { Late } from '../host/late.ts';
import type { WrittenTunes } from './writtenTunes.ts';

/** What is offered on the tunes in somebody's own files. Its code is loaded for the first that is looked at. */
export class Written {
	readonly #tunes: Late<WrittenTunes>;

	constructor(log: vscode.LogOutputChannel) {
		this.#tunes = new Late(async () => {
			const { WrittenTunes } = await import('./writtenTunes.ts');
			return new WrittenTunes(log);
		});
	}

	/** Of the documents that are open. */
	tunes(): Promise<WrittenTunes> {
		return this.#tunes.get();
	}
}
