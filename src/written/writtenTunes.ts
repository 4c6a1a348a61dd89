import type * as vscode from 'vscode';
import { tunesIn, type Notation } from '../abc/tunesIn.ts';
import type { WrittenTune } from '../abc/writtenTune.ts';

/** How long (ms) reading may hold the extension host before others have their turn. */
const slice = 5;

/** What was read of a document, for as long as that stays as it is. */
interface Read {
	readonly version: number;
	readonly tunes: Promise<readonly WrittenTune[]>;
}

/** The tunes in the documents that are open: each is read when it is first asked about, and again when it has changed. */
export class WrittenTunes {
	readonly #read = new WeakMap<vscode.TextDocument, Read>();

	/** In their order, with the lines that they stand in; none in what is neither ABC nor Markdown. */
	of(document: vscode.TextDocument): Promise<readonly WrittenTune[]> {
		const notation = notationOf(document);
		if (!notation) return Promise.resolve([]);
		const { version } = document;
		const known = this.#read.get(document);
		if (known?.version === version) return known.tunes;
		const tunes = inSlices(tunesIn(document.getText(), notation));
		this.#read.set(document, { version, tunes });
		return tunes;
	}

	/** The one that a line (from 0) belongs to. */
	async at(document: vscode.TextDocument, line: number): Promise<WrittenTune | undefined> {
		return (await this.of(document)).find(({ start, end }) => start <= line && line < end);
	}
}

function notationOf({ languageId, uri }: vscode.TextDocument): Notation | undefined {
	if (languageId === 'abc' || /\.abc$/i.test(uri.path)) return 'abc';
	return languageId === 'markdown' ? 'markdown' : undefined;
}

async function inSlices<Item>(items: Iterable<Item>): Promise<readonly Item[]> {
	const all: Item[] = [];
	let end = performance.now() + slice;
	for (const item of items) {
		all.push(item);
		if (performance.now() < end) continue;
		await new Promise(resolve => setImmediate(resolve));
		end = performance.now() + slice;
	}
	return all;
}
