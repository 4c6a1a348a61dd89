import { longestRecord, Splitter } from './splitter.ts';

const lineFeed = 0x0a;

/**
 * Whether a file ends where a line of it does. One whose length nobody has told ends wherever the connection does, and
 * what is published ends with a line end: so one that doesn't has been cut. (A cut right after a line can't be seen.)
 */
export class Ending {
	readonly #splitter: Splitter;
	#isInLine = false;
	#last: number | undefined;

	constructor() {
		this.#splitter = new Splitter({
			maxBytes: longestRecord,
			leftOut: reason => (this.#isInLine ||= reason === 'unfinished'),
		});
	}

	take(chunk: Uint8Array): void {
		this.#splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
		this.#last = chunk.at(-1) ?? this.#last;
	}

	/** Once everything has been taken. A line end between quotes ends no line. */
	isAtLineEnd(): boolean {
		this.#splitter.end();
		return this.#last === lineFeed && !this.#isInLine;
	}
}
