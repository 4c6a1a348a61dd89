import { stat } from 'node:fs/promises';
import path from 'node:path';
import { everyFile, fileName, shapeOf } from '../dump/files.ts';
import type { DumpFile } from '../dump/files.ts';
import { diskProblem, DumpProblem } from '../dump/problem.ts';
import { readRows } from '../dump/read.ts';
import type { Rows } from '../dump/rows.ts';
import { Skipped } from '../dump/skipped.ts';
import type { LeftOut } from './manifest.ts';

export interface ReadProgress {
	readonly file: DumpFile;
	/** How many rows of that file have been read. */
	readonly rows: number;
	/** How much has been read of all the files, and how much there is: bytes. */
	readonly read: number;
	readonly size: number;
}

/** The rows of all the files in a folder, one file after the other, and how far it is with them. */
export class RowReading {
	readonly #folder: string;
	readonly #signal: AbortSignal;
	readonly #onProgress: (progress: ReadProgress) => void;
	readonly #skipped = new Map<DumpFile, Skipped>();
	#sizes = new Map<DumpFile, number>();
	/** Of the files before the one that is being read. */
	#read = 0;

	constructor(folder: string, signal: AbortSignal, onProgress: (progress: ReadProgress) => void) {
		this.#folder = folder;
		this.#signal = signal;
		this.#onProgress = onProgress;
	}

	/** Has to be called first. Throws if there is no file that we can't do without. */
	async measure(): Promise<void> {
		const sizes = everyFile.map(async file => [file, await this.#sizeOf(file)] as const);
		this.#sizes = new Map(
			(await Promise.all(sizes)).flatMap(([file, size]) =>
				size === undefined ? [] : [[file, size] as const],
			),
		);
	}

	/** Gives each row to `take`; none of a file that isn't there. */
	async each<File extends DumpFile>(file: File, take: (row: Rows[File]) => void): Promise<void> {
		const size = this.#sizes.get(file);
		if (size === undefined) return;
		const total = [...this.#sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
		const skipped = new Skipped();
		this.#skipped.set(file, skipped);
		const options = { signal: this.#signal };
		let count = 0;
		for await (const { rows, read } of readRows(file, this.#path(file), skipped, options)) {
			for (const row of rows) take(row);
			count += rows.length;
			this.#onProgress({ file, rows: count, read: this.#read + read, size: total });
		}
		this.#read += size;
	}

	get skipped(): LeftOut {
		const left = [...this.#skipped].map(([file, { reasons }]) => [
			file,
			Object.fromEntries(reasons),
		]);
		return Object.fromEntries(left) as LeftOut;
	}

	async #sizeOf(file: DumpFile): Promise<number | undefined> {
		try {
			return (await stat(this.#path(file))).size;
		} catch (error) {
			const problem = diskProblem(error, file);
			if (problem.kind !== 'missing') throw problem;
			if (!shapeOf(file).needed) return undefined;
			throw new DumpProblem('missing', problem.message, { file });
		}
	}

	#path(file: DumpFile): string {
		return path.join(this.#folder, fileName(file));
	}
}
