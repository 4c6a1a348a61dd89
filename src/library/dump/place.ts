import { open, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { fileName } from './files.ts';
import type { DumpFile } from './files.ts';
import { codeOf, diskProblem } from './problem.ts';
import { ifRange, readStamp, writeStamp } from './stamp.ts';
import type { Stamp } from './stamp.ts';

/** How much of a file is here, in bytes, and of what. */
export interface Begun {
	readonly stamp: Stamp;
	readonly bytes: number;
}

/**
 * Where one file arrives: `tunes.csv.part` while it does, `tunes.csv` when it is whole and what we
 * take it for. Each has a stamp beside it, in a file that ends with `.json`.
 */
export class Place {
	readonly whole: string;
	readonly part: string;
	readonly #file: DumpFile;

	constructor(folder: string, file: DumpFile) {
		this.whole = path.join(folder, fileName(file));
		this.part = `${this.whole}.part`;
		this.#file = file;
	}

	/** The stamp of the whole file, if that is here and from there. */
	async known(from: string): Promise<Stamp | undefined> {
		const stamp = await readStamp(stampAt(this.whole));
		return stamp?.from === from && (await sizeOf(this.whole)) === stamp.bytes ? stamp : undefined;
	}

	/** What is here of it, if it can go on from there. */
	async begun(from: string): Promise<Begun | undefined> {
		const stamp = await readStamp(stampAt(this.part));
		const bytes = await sizeOf(this.part);
		return stamp?.from === from && ifRange(stamp) && bytes > 0 && bytes < (stamp.bytes ?? 0)
			? { stamp, bytes }
			: undefined;
	}

	/** Opens the part to be written from this byte on; from 0 on it is another's. */
	async open(start: number, stamp: Stamp): Promise<FileHandle> {
		try {
			const handle = await open(this.part, start === 0 ? 'w' : 'r+');
			if (start === 0) {
				await writeStamp(stampAt(this.part), stamp);
			}
			return handle;
		} catch (error) {
			throw diskProblem(error, this.#file);
		}
	}

	/** The part is the whole file now. */
	async finish(stamp: Stamp): Promise<Stamp> {
		try {
			// In this order: a stamp must never stand beside a file that it isn't of.
			await rm(stampAt(this.whole), { force: true });
			await rename(this.part, this.whole);
			await writeStamp(stampAt(this.whole), stamp);
			await rm(stampAt(this.part), { force: true });
			return stamp;
		} catch (error) {
			throw diskProblem(error, this.#file);
		}
	}

	async forgetPart(): Promise<void> {
		await Promise.all([this.part, stampAt(this.part)].map(one => rm(one, { force: true })));
	}

	async forget(): Promise<void> {
		await this.forgetPart();
		await Promise.all([this.whole, stampAt(this.whole)].map(one => rm(one, { force: true })));
	}
}

function stampAt(file: string): string {
	return `${file}.json`;
}

/** 0 if it isn't there. */
async function sizeOf(file: string): Promise<number> {
	try {
		return (await stat(file)).size;
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			return 0;
		}
		throw diskProblem(error);
	}
}
