import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { MelodyIndexError } from '../melody/format.ts';
import { MelodyIndex } from '../melody/melodyIndex.ts';
import { NameIndex } from '../names/nameIndex.ts';
import { dataName, indexName, indexNameOf, listName, orderName } from './files.ts';
import type { Indexed } from './files.ts';
import { readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { unpacked } from './packed.ts';
import { LibraryProblem, storeProblem } from './problem.ts';
import { Records } from './records.ts';
import type { Listed, Ordered, Stored, TuneBrief } from './shapes.ts';

/**
 * A library as it stands on disk. Its small parts are read, and found to be as they were written, when
 * somebody first asks for them. It reads as it is asked, without waiting: it is made for a thread of its own.
 */
export class Library {
	readonly manifest: Manifest;
	readonly #folder: string;
	readonly #parts = new Map<string, unknown>();
	readonly #open: { close(): void }[] = [];

	constructor(root: string, manifest: Manifest) {
		this.manifest = manifest;
		this.#folder = path.join(root, manifest.folder);
		for (const [name, { bytes }] of Object.entries(manifest.files)) {
			if (sizeOf(path.join(this.#folder, name)) !== bytes) throw damaged(name);
		}
	}

	records<Kind extends keyof Stored>(kind: Kind): Records<Stored[Kind]> {
		return this.#part(kind, () => {
			const index = this.#read(indexName(kind));
			this.#verify(dataName(kind));
			const records = new Records<Stored[Kind]>(path.join(this.#folder, dataName(kind)), index);
			this.#open.push(records);
			return records;
		});
	}

	list<Kind extends keyof Listed>(kind: Kind): readonly Listed[Kind][] {
		const name = listName(kind);
		return this.#part(name, () => unpacked(this.#read(name).toString()) as Listed[Kind][]);
	}

	order(kind: keyof Ordered): Uint32Array {
		const name = orderName(kind);
		return this.#part(name, () => new Uint32Array(Uint8Array.from(this.#read(name)).buffer));
	}

	/** By their numbers. */
	get briefs(): ReadonlyMap<number, TuneBrief> {
		return this.#part(
			'briefs',
			() => new Map(this.list('tuneBriefs').map(brief => [brief.id, brief])),
		);
	}

	get names(): NameIndex {
		return this.#index('names', bytes => new NameIndex(bytes));
	}

	get melodies(): MelodyIndex {
		return this.#index('melodies', bytes => new MelodyIndex(bytes));
	}

	/** Throws `damaged` where any of its files is not as it was written. */
	check(): undefined {
		for (const name of Object.keys(this.manifest.files)) this.#verify(name);
	}

	/** Nothing may be asked of it any more. */
	close(): void {
		for (const records of this.#open) records.close();
	}

	#index<T>(kind: Indexed, open: (bytes: Uint8Array) => T): T {
		const name = indexNameOf(kind);
		return this.#part(name, () => {
			const bytes = inflateSync(this.#read(name));
			try {
				return open(bytes);
			} catch (error) {
				throw error instanceof RangeError || error instanceof MelodyIndexError
					? damaged(name, error)
					: error;
			}
		});
	}

	#part<T>(name: string, make: () => T): T {
		if (!this.#parts.has(name)) this.#parts.set(name, make());
		return this.#parts.get(name) as T;
	}

	/** Reads a file piece by piece, to know that it is as it was written. */
	#verify(name: string): void {
		const file = path.join(this.#folder, name);
		const piece = Buffer.allocUnsafe(atOnce);
		let crc = 0;
		try {
			const handle = openSync(file, 'r');
			try {
				for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
					crc = crc32(piece.subarray(0, read), crc);
			} finally {
				closeSync(handle);
			}
		} catch (error) {
			throw storeProblem(error, true);
		}
		if (crc !== this.manifest.files[name]?.crc) throw damaged(name);
	}

	#read(name: string): Buffer {
		const facts = this.manifest.files[name];
		let bytes;
		try {
			bytes = readFileSync(path.join(this.#folder, name));
		} catch (error) {
			throw storeProblem(error, true);
		}
		if (crc32(bytes) !== facts?.crc) throw damaged(name);
		return bytes;
	}
}

/** Bytes. */
const atOnce = 1 << 20;

/** Opens the library that is in force; throws LibraryProblem where there is none that can be read. */
export async function openLibrary(root: string): Promise<Library> {
	const manifest = await readManifest(root);
	try {
		return new Library(root, manifest);
	} catch (error) {
		// Another window may have put a newer one in its place at this very moment.
		const now = await readManifest(root);
		if (now.folder === manifest.folder) throw error;
		return new Library(root, now);
	}
}

function damaged(name: string, cause?: unknown): LibraryProblem {
	return new LibraryProblem('damaged', `${name} is not as it was written`, cause);
}

function sizeOf(file: string): number {
	try {
		return statSync(file).size;
	} catch (error) {
		throw storeProblem(error, true);
	}
}
