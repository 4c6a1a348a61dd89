import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Cells } from './cells.ts';
import { decode, identity } from './decode.ts';
import { shapeOf } from './files.ts';
import type { DumpFile } from './files.ts';
import { checkColumns, checkHeader } from './header.ts';
import { diskProblem, DumpProblem } from './problem.ts';
import type { Rows } from './rows.ts';
import { Seen } from './seen.ts';
import type { Skipped } from './skipped.ts';
import { longestRecord, Splitter } from './splitter.ts';
import type { Records } from './splitter.ts';

/** Some hundred rows, and how far into the file they reach, in bytes. */
export interface Piece<Row> {
	readonly rows: readonly Row[];
	readonly read: number;
	readonly size: number;
}

export interface ReadOptions {
	readonly signal?: AbortSignal;
	/** A record of more bytes is skipped, of 1 MB if not said. */
	readonly maxRecord?: number;
}

const chunkBytes = 256 * 1024;

/**
 * The rows of a file, piece by piece, so that there is time between them to say how far it is and to
 * stop. What can't be read is left out and counted in `skipped`; a file that is of no use altogether
 * is a {@link DumpProblem}. No more of it is held than a piece and one record.
 */
export async function* readRows<File extends DumpFile>(
	file: File,
	path: string,
	skipped: Skipped,
	{ signal, maxRecord = longestRecord }: ReadOptions = {},
): AsyncGenerator<Piece<Rows[File]>> {
	const splitter = new Splitter({
		maxBytes: maxRecord,
		leftOut: (reason, line) => {
			skipped.add(reason, line);
		},
	});
	const rows = new RowReader(file, skipped);
	let [read, count] = [0, 0];
	const piece = (records: Records, size: number) => {
		const found = rows.take(records);
		count += found.length;
		return { rows: found, read, size };
	};
	try {
		await checkHeader(file, path);
		const { size } = await stat(path);
		const chunks: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: chunkBytes });
		for await (const chunk of chunks) {
			signal?.throwIfAborted();
			const plain = cleaned(chunk, read === 0);
			read += chunk.length;
			yield piece(splitter.push(plain), size);
		}
		signal?.throwIfAborted();
		yield piece(splitter.end(), size);
	} catch (error) {
		signal?.throwIfAborted();
		throw diskProblem(error, file);
	}
	if (count === 0 && shapeOf(file).needed) {
		throw new DumpProblem('empty', `There is nothing in ${file}`, { file });
	}
}

const byteOrderMark = Buffer.from('\uFEFF');

/** Without NULs, and without a byte order mark at the beginning. */
function cleaned(chunk: Buffer, first: boolean): Buffer {
	const marked = first && chunk.subarray(0, byteOrderMark.length).equals(byteOrderMark);
	const bytes = marked ? chunk.subarray(byteOrderMark.length) : chunk;
	return bytes.includes(0) ? Buffer.from(bytes.filter(byte => byte !== 0)) : bytes;
}

/** Makes rows of records; the first one it is given names the columns. */
class RowReader<File extends DumpFile> {
	readonly #file: File;
	readonly #skipped: Skipped;
	readonly #seen = new Seen();
	#columns = 0;
	#cells: Cells | undefined;

	constructor(file: File, skipped: Skipped) {
		this.#file = file;
		this.#skipped = skipped;
	}

	take({ bytes, lines }: Records): Rows[File][] {
		const records = parse(bytes, {
			relax_quotes: true,
			relax_column_count: true,
			skip_empty_lines: true,
			record_delimiter: ['\r\n', '\n'],
		});
		const rows: Rows[File][] = [];
		for (const [n, record] of records.entries()) {
			if (this.#cells) {
				const row = this.#row(this.#cells, record, lines[n] ?? 0);
				if (row) {
					rows.push(row);
				}
			} else {
				const header = record.map(column => column.trim());
				checkColumns(this.#file, header);
				this.#columns = header.length;
				this.#cells = new Cells(header);
			}
		}
		return rows;
	}

	#row(cells: Cells, record: readonly string[], line: number): Rows[File] | undefined {
		if (record.length !== this.#columns) {
			this.#skipped.add('columns', line);
			return undefined;
		}
		cells.take(record);
		const row = decode[this.#file](cells);
		if (!cells.sound) {
			this.#skipped.add('number', line);
			return undefined;
		}
		const id = identity[this.#file]?.(row);
		if (id !== undefined && !this.#seen.isNew(id)) {
			this.#skipped.add('duplicate', line);
			return undefined;
		}
		return row;
	}
}
