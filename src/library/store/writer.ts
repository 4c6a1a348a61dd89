import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Disk } from './disk.ts';
import { dataName, indexName, indexNameOf, listName, orderName } from './files.ts';
import type { Indexed } from './files.ts';
import type { FileFacts } from './manifest.ts';
import { packed } from './packed.ts';
import { RecordLines } from './records.ts';
import type { Listed, Ordered, Stored } from './shapes.ts';

/** Writes the files of a library, and notes by what they are known again. */
export class StoreWriter {
	readonly #folder: string;
	readonly #disk: Disk;
	readonly #signal: AbortSignal | undefined;
	readonly #files: Record<string, FileFacts> = {};

	constructor(folder: string, disk: Disk, signal: AbortSignal | undefined) {
		this.#folder = folder;
		this.#disk = disk;
		this.#signal = signal;
	}

	get files(): Readonly<Record<string, FileFacts>> {
		return this.#files;
	}

	async records<Kind extends keyof Stored>(
		kind: Kind,
		records: Iterable<Stored[Kind]>,
	): Promise<void> {
		const lines = new RecordLines(records);
		await this.#write(dataName(kind), lines.pieces());
		await this.#write(indexName(kind), [lines.index()]);
	}

	async list<Kind extends keyof Listed>(
		kind: Kind,
		things: readonly Listed[Kind][],
	): Promise<void> {
		await this.#write(listName(kind), [Buffer.from(packed(things))]);
	}

	async order<Kind extends keyof Ordered>(kind: Kind, numbers: Ordered[Kind]): Promise<void> {
		await this.#write(orderName(kind), [new Uint8Array(Uint32Array.from(numbers).buffer)]);
	}

	/** Half as large when it is compressed, and read only as a whole. */
	async index(kind: Indexed, bytes: Uint8Array): Promise<void> {
		await this.#write(indexNameOf(kind), [deflateSync(bytes)]);
	}

	async #write(name: string, pieces: Iterable<Uint8Array>): Promise<void> {
		this.#signal?.throwIfAborted();
		let [bytes, crc] = [0, 0];
		function* counted() {
			for (const piece of pieces) {
				bytes += piece.length;
				crc = crc32(piece, crc);
				yield piece;
			}
		}
		await this.#disk.write(path.join(this.#folder, name), counted());
		this.#files[name] = { bytes, crc };
	}
}
