import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as vscode from 'vscode';
import { abortable } from '../api/abortable.ts';
import type { TooShort } from '../library/melody/query.ts';
import type { FoundTune } from '../library/own/asked.ts';
import { OwnThread } from '../library/own/ownThread.ts';
import { LeftOut } from './leftOut.ts';
import { OwnFiles } from './ownFiles.ts';
import { readOwnFile } from './readOwnFile.ts';

export interface OwnTunesOptions {
	readonly extensionUri: vscode.Uri;
	readonly log: Pick<vscode.LogOutputChannel, 'info'>;
	/** What is more is left out: in bytes a single file, in bytes all of them, and how many. */
	readonly limits?: { readonly file: number; readonly all: number; readonly files: number };
	/** As `ThreadOptions` has it. */
	readonly idle?: number;
}

/** A tune in a file of the workspace, or in an untitled document. */
export interface FoundHere extends Omit<FoundTune, 'file'> {
	readonly uri: vscode.Uri;
}

/** So many files are read side by side. */
const atOnce = 4;
const usualLimits = { file: 5e6, all: 50e6, files: 2000 };

/**
 * The user's own tunes, found by their melody. Nothing happens before the first question; that lists the files,
 * watches them, and gives what is in them to a thread. Later ones give it only what has changed since.
 */
export class OwnTunes implements vscode.Disposable {
	readonly #options: OwnTunesOptions;
	readonly #limits: NonNullable<OwnTunesOptions['limits']>;
	readonly #leftOut: LeftOut;
	/** Characters or bytes of what the thread has, by file. */
	readonly #sizes = new Map<string, number>();
	#files: OwnFiles | undefined;
	#thread: OwnThread | undefined;
	#giving: Promise<OwnThread> | undefined;

	constructor(options: OwnTunesOptions) {
		this.#options = options;
		this.#limits = options.limits ?? usualLimits;
		this.#leftOut = new LeftOut(options.log);
	}

	/**
	 * Tunes of the workspace that go like that, best first; or how many notes more are wanted. Rejects with a
	 * LibraryProblem where the thread came to an end, and with the signal's reason; what is being read then is read on.
	 */
	async find(
		abc: string,
		limit: number,
		signal?: AbortSignal,
	): Promise<readonly FoundHere[] | TooShort> {
		signal?.throwIfAborted();
		this.#giving ??= this.#give().finally(() => (this.#giving = undefined));
		const thread = await abortable(this.#giving, signal);
		const answer = await thread.find({ abc, limit }, signal);
		if ('wanted' in answer) return answer;
		return answer.map(({ file, name, ...found }) => {
			const uri = vscode.Uri.parse(file, true);
			return { ...found, uri, name: name || path.posix.basename(uri.path) };
		});
	}

	dispose(): void {
		this.#files?.dispose();
		void this.#thread?.end();
	}

	/** Gives the thread what it has not yet, or not as it is now. */
	async #give(): Promise<OwnThread> {
		const files = (this.#files ??= new OwnFiles(this.#limits.files));
		if (this.#thread?.isOver !== false) {
			this.#thread = new OwnThread({
				worker: pathToFileURL(
					vscode.Uri.joinPath(this.#options.extensionUri, 'dist/library.js').fsPath,
				),
				idle: this.#options.idle,
			});
			this.#sizes.clear();
			files.takeBack();
		}
		const thread = this.#thread;
		await files.settle();
		for (const name of files.takeRemoved()) await this.#remove(thread, name);
		for (let some = files.take(atOnce); some.length > 0; some = files.take(atOnce)) {
			await Promise.all(some.map(uri => this.#put(thread, uri)));
		}
		this.#leftOut.tell(files.hasMore ? `files beyond ${this.#limits.files}` : '');
		return thread;
	}

	async #put(thread: OwnThread, uri: vscode.Uri): Promise<void> {
		const name = uri.toString();
		const read = await readOwnFile(uri, size => this.#refuse(name, size));
		if ('problem' in read) {
			await this.#remove(thread, name);
			if (read.problem !== 'missing') this.#leftOut.add(uri, read.problem);
			return;
		}
		const taken = await thread.put({ name, ...read });
		if (taken === 'binary') this.#leftOut.add(uri, 'no text');
		else this.#leftOut.delete(name);
	}

	/** Makes room for a file that is about to be read; why not, where there is none. */
	#refuse(name: string, size: number): string | undefined {
		const { file, all } = this.#limits;
		if (size > file) return `larger than ${file / 1e6} MB`;
		this.#sizes.delete(name);
		const others = [...this.#sizes.values()].reduce((sum, other) => sum + other, 0);
		if (others + size > all) return `beyond ${all / 1e6} MB in all`;
		this.#sizes.set(name, size);
		return undefined;
	}

	async #remove(thread: OwnThread, name: string): Promise<void> {
		this.#sizes.delete(name);
		this.#leftOut.delete(name);
		await thread.remove(name);
	}
}
