import { closeSync, openSync, readSync } from 'node:fs';
import { LibraryProblem, storeProblem } from './problem.ts';
import type { Numbered } from './shapes.ts';

/**
 * Records as lines of JSON, the one with the lowest number first, and an index beside them that says
 * where each begins: so that one is found by its number without the others being read or held.
 *
 * The index: how many there are (32 bits) and 32 bits of nothing, their numbers (32 bits each, and 32
 * more of nothing if that makes an odd count), where each begins and where the last one ends (64-bit
 * floating point), all in the byte order of the machine, which no library leaves.
 */
export class RecordLines {
	readonly #records: readonly Numbered[];
	readonly #starts: Float64Array;

	constructor(records: Iterable<Numbered>) {
		this.#records = [...records].sort((a, b) => a.id - b.id);
		this.#starts = new Float64Array(this.#records.length + 1);
	}

	/** The lines, some hundred at a time; only after the last of them is there an index. */
	*pieces(): Generator<Uint8Array> {
		let [piece, length, at] = [[] as Buffer[], 0, 0];
		for (const [n, record] of this.#records.entries()) {
			const line = Buffer.from(`${JSON.stringify(record)}\n`);
			piece.push(line);
			length += line.length;
			at += line.length;
			this.#starts[n + 1] = at;
			if (length > enough) {
				yield Buffer.concat(piece);
				[piece, length] = [[], 0];
			}
		}
		yield Buffer.concat(piece);
	}

	index(): Uint8Array {
		const count = this.#records.length;
		const bytes = new ArrayBuffer(startsAt(count) + this.#starts.byteLength);
		new Uint32Array(bytes, 0, 1)[0] = count;
		new Uint32Array(bytes, 8, count).set(this.#records.map(({ id }) => id));
		new Float64Array(bytes, startsAt(count)).set(this.#starts);
		return new Uint8Array(bytes);
	}
}

const enough = 256 * 1024;

function startsAt(count: number): number {
	return 8 + 4 * (count + (count % 2));
}

/** Reads records by their numbers; throws `damaged` where there is something else. */
export class Records<T extends Numbered> {
	readonly ids: Uint32Array;
	readonly #starts: Float64Array;
	readonly #path: string;
	readonly #file: number;

	/** Of bytes that are known to be those of a {@link RecordLines.index}. */
	constructor(path: string, index: Uint8Array) {
		const bytes = Uint8Array.from(index).buffer;
		const [count = 0] = new Uint32Array(bytes, 0, 1);
		this.ids = new Uint32Array(bytes, 8, count);
		this.#starts = new Float64Array(bytes, startsAt(count), count + 1);
		this.#path = path;
		try {
			this.#file = openSync(path, 'r');
		} catch (error) {
			throw storeProblem(error, true);
		}
	}

	get(id: number): T | undefined {
		const at = placeIn(this.ids, id);
		if (this.ids[at] !== id) return undefined;
		const [start = 0, end = 0] = this.#starts.subarray(at, at + 2);
		const bytes = Buffer.allocUnsafe(end - start);
		try {
			const read = readSync(this.#file, bytes, 0, bytes.length, start);
			const record = JSON.parse(bytes.toString('utf8', 0, read)) as T;
			if (record.id === id) return record;
		} catch (error) {
			if (!(error instanceof SyntaxError)) throw storeProblem(error, true);
		}
		throw new LibraryProblem('damaged', `There is no record ${id} where one was in ${this.#path}`);
	}

	/** Those of these that there are, in this order. */
	all(ids: Iterable<number>): T[] {
		return [...ids].flatMap(id => this.get(id) ?? []);
	}

	close(): void {
		closeSync(this.#file);
	}
}

/** Where a number stands, or would, among numbers that ascend. */
function placeIn(numbers: Uint32Array, wanted: number): number {
	let [low, high] = [0, numbers.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
