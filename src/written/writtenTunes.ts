import type * as vscode from 'vscode';
import { reading, type Reading } from '../abc/reading.ts';
import type { Notation } from '../abc/tunesIn.ts';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { documentLines, type Refused } from './documentLines.ts';

/** How long (ms) reading may hold the extension host before others have their turn. */
const slice = 5;

/** What was read of a document, for as long as that stays as it is. */
interface Read {
	readonly version: number;
	readonly notation: Notation;
	readonly tunes: Promise<readonly WrittenTune[]>;
	/** The last that came to an end, of this version or one before. */
	reading: Reading | undefined;
}

/**
 * The tunes in the documents that are open: each is read when it is first asked about, and when it has changed as far as
 * that goes.
 */
export class WrittenTunes {
	readonly #log: Pick<vscode.LogOutputChannel, 'info'>;
	readonly #read = new WeakMap<vscode.TextDocument, Read>();
	/** Said once of each. */
	readonly #refused = new WeakSet<vscode.TextDocument>();

	constructor(log: Pick<vscode.LogOutputChannel, 'info'>) {
		this.#log = log;
	}

	/**
	 * In their order, with the lines that they stand in: the same objects as before, where nothing has changed. None in
	 * what is neither ABC nor Markdown, too large, or no text.
	 */
	of(document: vscode.TextDocument): Promise<readonly WrittenTune[]> {
		const notation = notationOf(document);
		if (!notation) return Promise.resolve([]);
		const { version } = document;
		const kept = this.#read.get(document);
		const known = kept?.notation === notation ? kept : undefined;
		if (known?.version === version) return known.tunes;
		const lines = documentLines(document);
		if (typeof lines === 'string') {
			this.#refuse(document, lines);
			const tunes = Promise.resolve([]);
			this.#read.set(document, { version, notation, tunes, reading: undefined });
			return tunes;
		}
		const again = reading(lines, notation, known?.reading);
		const isStale = () => document.version !== version;
		const tunes = inSlices(again, isStale).then(reading => {
			// Whoever asked wants to know what stands there now.
			if (!reading) return this.of(document);
			read.reading = reading;
			return reading.tunes;
		});
		const read: Read = { version, notation, tunes, reading: known?.reading };
		this.#read.set(document, read);
		return tunes;
	}

	/** The one that a line (from 0) belongs to. */
	async at(document: vscode.TextDocument, line: number): Promise<WrittenTune | undefined> {
		return (await this.of(document)).find(({ start, end }) => start <= line && line < end);
	}

	#refuse(document: vscode.TextDocument, because: Refused): void {
		if (this.#refused.has(document)) return;
		this.#refused.add(document);
		const why = because === 'binary' ? 'it is no text' : 'it is too large';
		this.#log.info(`No tunes are looked for in ${document.uri.toString()}: ${why}.`);
	}
}

/** Undefined for what can hold none. */
export function notationOf({ languageId, uri }: vscode.TextDocument): Notation | undefined {
	if (languageId === 'abc' || /\.abc$/i.test(uri.path)) return 'abc';
	return languageId === 'markdown' ? 'markdown' : undefined;
}

/** Undefined if nobody wants to know any more. */
async function inSlices<Result>(
	work: Generator<undefined, Result>,
	isStale: () => boolean,
): Promise<Result | undefined> {
	for (;;) {
		const end = performance.now() + slice;
		while (performance.now() < end) {
			const { done, value } = work.next();
			if (done) return value;
		}
		await new Promise(resolve => setImmediate(resolve));
		if (isStale()) return undefined;
	}
}
