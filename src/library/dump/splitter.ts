/** Whole records, one after the other. */
export interface Records {
	readonly bytes: Buffer;
	/** The number of the line, from 1, in which each of them begins. */
	readonly lines: readonly number[];
}

/** Bytes: more than anybody would read. */
export const longestRecord = 1_000_000;

export interface SplitterLimits {
	/** A record of more bytes is left out. */
	readonly maxBytes: number;
	/** Told of each record that is left out: too long, or not at its end when the file was. */
	readonly leftOut: (reason: 'too-long' | 'unfinished', line: number) => void;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const comma = 0x2c;

/** Where in a record we are; `closing` is after a quote that may end a field or stand for itself. */
type Place = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * Finds where the records of a CSV file end, for a reader that wants them whole: a line end between
 * quotes ends none (RFC 4180, 2.6). It holds no more than one record, and of one that is too long
 * nothing. The next record begins with the line after the limit then, even between quotes: one quote
 * too many would else swallow the rest of the file.
 */
export class Splitter {
	readonly #limits: SplitterLimits;
	/** The beginning of a record whose end has not arrived. */
	#rest: Buffer[] = [];
	#place: Place = 'start';
	/** The last byte of the chunk before. */
	#last: number | undefined;
	#tooLong = false;
	/** Of the record so far. */
	#bytes = 0;
	#line = 1;
	#firstLine = 1;

	constructor(limits: SplitterLimits) {
		this.#limits = limits;
	}

	/** The records that end in this chunk. */
	push(chunk: Buffer): Records {
		const pieces: Buffer[] = [];
		const lines: number[] = [];
		// Of the chunk: whole records, one right after the other, that are still to be taken.
		let [from, to] = [0, 0];
		for (let at = this.#skip(chunk, 0); at < chunk.length; at++) {
			const byte = chunk[at];
			this.#bytes++;
			if (byte === lineFeed) {
				this.#line++;
				if (this.#place !== 'quoted') {
					if (this.#tooLong) {
						from = at + 1;
					} else {
						pieces.push(...this.#takeRest());
						if (!this.#isBlank(chunk[at - 1])) {
							lines.push(this.#firstLine);
						}
					}
					to = at + 1;
					this.#begin();
					continue;
				}
			}
			this.#place = after(this.#place, byte);
			if (this.#bytes > this.#limits.maxBytes) {
				this.#limits.leftOut('too-long', this.#firstLine);
				pieces.push(chunk.subarray(from, to));
				this.#takeRest();
				this.#tooLong = true;
				this.#place = 'plain';
				[from, to] = [chunk.length, chunk.length];
				at = this.#skip(chunk, at + 1) - 1;
			}
		}
		pieces.push(chunk.subarray(from, to));
		if (!this.#tooLong) {
			this.#rest.push(Buffer.from(chunk.subarray(to)));
		}
		this.#last = chunk.at(-1) ?? this.#last;
		return { bytes: Buffer.concat(pieces), lines };
	}

	/** The last record, if the file ends without a line end. */
	end(): Records {
		const [line, bytes] = [this.#firstLine, Buffer.concat(this.#takeRest())];
		if (this.#place === 'quoted') {
			this.#limits.leftOut('unfinished', line);
			return { bytes: Buffer.alloc(0), lines: [] };
		}
		return { bytes, lines: bytes.toString('latin1').trim() === '' ? [] : [line] };
	}

	/** Of a record that is left out, goes from here on to its end, if that is in this chunk. */
	#skip(chunk: Buffer, at: number): number {
		const end = this.#tooLong ? chunk.indexOf(lineFeed, at) : at;
		return end < 0 ? chunk.length : end;
	}

	#begin(): void {
		this.#place = 'start';
		this.#tooLong = false;
		this.#bytes = 0;
		this.#firstLine = this.#line;
	}

	#takeRest(): Buffer[] {
		const rest = this.#rest;
		this.#rest = [];
		return rest;
	}

	/** Whether the line that ends here is empty; `before` is the byte before, if it's in this chunk. */
	#isBlank(before: number | undefined): boolean {
		const returned = before ?? this.#last;
		return this.#bytes === 1 || (this.#bytes === 2 && returned === carriageReturn);
	}
}

/** As csv-parse's `relax_quotes` reads it: a quote where none belongs is a letter like any other. */
function after(place: Place, byte: number | undefined): Place {
	if (place === 'quoted') {
		return byte === quote ? 'closing' : 'quoted';
	}
	if (byte === comma) {
		return 'start';
	}
	return byte === quote && place !== 'plain' ? 'quoted' : 'plain';
}
