import { parseLine, type TuneLine } from './line.ts';

/** A tune where it stands: lines count from 0. */
export interface ListedTune extends TuneLine {
	readonly line: number;
}

/** The tunes between two empty lines. */
export interface ListedSet {
	/** What the comment above them says; `''` without one. */
	readonly title: string;
	/** From its first line up to the empty one behind it. */
	readonly start: number;
	readonly end: number;
	readonly tunes: readonly ListedTune[];
}

export interface SetList {
	/** Of all of it; `''` where the list doesn't say. */
	readonly title: string;
	readonly sets: readonly ListedSet[];
}

/** A line of a text by its number, without its end. */
export type LineAt = (line: number) => string;

/** Reads a whole list (see `line.ts` for what it looks like). */
export function readList(lineAt: LineAt, count: number): SetList {
	return listOf([...blocksIn(lineAt, count)]);
}

/** The same in pieces, between which others have their turn: a list may be of thousands of lines. */
export async function readInPieces(lines: readonly string[]): Promise<SetList> {
	const blocks: ListedSet[] = [];
	for (const block of blocksIn(line => lines[line] ?? '', lines.length)) {
		if (blocks.push(block) % 100 === 0) await new Promise(resolve => setImmediate(resolve));
	}
	return listOf(blocks);
}

function listOf(blocks: readonly ListedSet[]): SetList {
	const [first, second] = blocks;
	const isTitle = first?.tunes.length === 0 && second !== undefined;
	return {
		title: isTitle ? first.title : '',
		sets: isTitle ? blocks.slice(1) : blocks,
	};
}

/** The same of a text; its lines end as they may. */
export function readText(text: string): SetList {
	const lines = text.split(/\r\n|\r|\n/);
	return readList(line => lines[line] ?? '', lines.length);
}

/** The set that a line belongs to, without a look at the rest of the list; undefined on an empty line. */
export function setAt(lineAt: LineAt, count: number, line: number): ListedSet | undefined {
	if (line >= count || isEmpty(lineAt(line))) return undefined;
	const start = startOfSet(lineAt, line);
	for (const block of blocksIn(lineAt, count, start)) return block;
	return undefined;
}

/** Where the set of a line begins, but no more than so many lines above it. */
export function startOfSet(lineAt: LineAt, line: number, most = Infinity): number {
	let start = line;
	while (start > 0 && line - start < most && !isEmpty(lineAt(start - 1))) start--;
	return start;
}

/** One after the other, so that whoever reads a long list can stop between two. */
export function* blocksIn(lineAt: LineAt, count: number, from = 0): Generator<ListedSet> {
	let start = from;
	while (start < count) {
		while (start < count && isEmpty(lineAt(start))) start++;
		if (start >= count) return;
		const tunes: ListedTune[] = [];
		let title = '';
		let line = start;
		for (; line < count; line++) {
			const read = parseLine(lineAt(line));
			if (read.kind === 'empty') break;
			if (read.kind === 'tune') tunes.push({ ...read, line });
			else if (tunes.length === 0) title ||= read.text;
		}
		yield { title, start, end: line, tunes };
		start = line;
	}
}

function isEmpty(line: string): boolean {
	return line.trim() === '';
}
