import * as vscode from 'vscode';

/** What was not looked in, and why; told in one line of the log, and not again while it stays the same. */
export class LeftOut {
	readonly #log: Pick<vscode.LogOutputChannel, 'info'>;
	readonly #files = new Map<string, string>();
	#told = '';

	constructor(log: Pick<vscode.LogOutputChannel, 'info'>) {
		this.#log = log;
	}

	add(uri: vscode.Uri, why: string): void {
		this.#files.set(uri.toString(), `${vscode.workspace.asRelativePath(uri)} (${why})`);
	}

	/** It is looked in again, or is there no more. */
	delete(name: string): void {
		this.#files.delete(name);
	}

	/** `more` says what was left out besides; `''` for nothing. */
	tell(more: string): void {
		const files = [...this.#files.values()].sort();
		const named = files.slice(0, mostNamed);
		if (files.length > named.length) named.push(`${files.length - named.length} other files`);
		const said = [...named, ...(more === '' ? [] : [more])].join(', ');
		if (said !== '' && said !== this.#told) this.#log.info(`Not searched by melody: ${said}`);
		this.#told = said;
	}
}

const mostNamed = 5;
