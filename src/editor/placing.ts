/**
 * Where a tune goes in a text that somebody is writing, and what must stand around it so that both
 * stay what they are: ABC parts its tunes by an empty line, Markdown wants a fence.
 */

import { nextReference } from './reference.ts';

export interface Point {
	/** Both from 0. */
	readonly line: number;
	readonly character: number;
}

export interface Selection {
	readonly start: Point;
	readonly end: Point;
}

/** Replace what is selected by `text`, whose lines are parted by `\n`. */
export interface Placement extends Selection {
	readonly text: string;
}

export type Notation = 'abc' | 'markdown' | 'other';

/** Makes the tune with a given `X:` number. */
export type TuneWriter = (reference: number) => string;

/**
 * One placement for each place the user chose, from the top down. Cursors that come to stand at the same
 * place (two in one tune) get the tune once.
 */
export function placeTune(
	lines: readonly string[],
	notation: Notation,
	selections: readonly Selection[],
	write: TuneWriter,
): readonly Placement[] {
	let reference = nextReference(lines);
	const placements: Placement[] = [];
	for (const selection of [...selections].sort(byStart)) {
		const inFence = notation === 'markdown' ? fenceAt(lines, selection.start.line) : undefined;
		const way: Notation = inFence ?? notation;
		const place = isEmpty(selection) ? freePlace(lines, way, selection.start) : selection;
		const last = placements.at(-1);
		if (last && !isAfter(place.start, last)) continue;
		const text =
			way === 'markdown' ? fenced(write(1), indent(lines, place.start)) : write(reference++);
		placements.push({ ...place, text: apart(lines, way, place, text) });
	}
	return placements;
}

/** Where each placed text ends once they all stand: the cursors for whoever goes on writing. */
export function endsOf(placements: readonly Placement[]): readonly Point[] {
	let moved = 0;
	return placements.map(({ start, end, text }) => {
		// Up to the tune's own last line, not past the empty lines that follow it.
		const lines = text.trimEnd().split('\n');
		const last = lines.at(-1) ?? '';
		const line = start.line + moved + lines.length - 1;
		moved += text.split('\n').length - 1 - (end.line - start.line);
		return { line, character: last.length };
	});
}

/**
 * What kind of fence a place stands in; undefined outside any. Whoever is on the line that opens a fence writes
 * into it, on the line that closes it behind it.
 */
function fenceAt(lines: readonly string[], at: number): 'abc' | 'other' | undefined {
	let open: { readonly mark: string; readonly notation: 'abc' | 'other' } | undefined;
	for (const line of lines.slice(0, at + 1)) {
		const { mark, info } = fenceOf(line) ?? {};
		if (mark === undefined || info === undefined) continue;
		if (!open) open = { mark, notation: /^abc\b/i.test(info) ? 'abc' : 'other' };
		else if (mark.startsWith(open.mark) && info === '') open = undefined;
	}
	return open?.notation;
}

/** A line of three or more backticks or tildes; with backticks no other may follow on it (CommonMark 4.5). */
function fenceOf(line: string): { readonly mark: string; readonly info: string } | undefined {
	const match = /^\s*(?:(`{3,})([^`]*)|(~{3,})(.*))$/.exec(line);
	if (!match) return undefined;
	const [, backticks, after, tildes, afterTildes] = match;
	return { mark: backticks ?? tildes ?? '', info: (after ?? afterTildes ?? '').trim() };
}

/** A cursor inside a tune moves behind it, one inside a paragraph to the end of its line. */
function freePlace(lines: readonly string[], notation: Notation, cursor: Point): Selection {
	let { line } = cursor;
	if (notation === 'other' || isBlank(lines[line])) return { start: cursor, end: cursor };
	if (notation === 'abc') {
		while (!isBlank(lines[line + 1]) && !isFence(lines[line + 1])) line++;
	}
	const end = { line, character: (lines[line] ?? '').length };
	return { start: end, end };
}

/** The text with the line ends it needs between itself and what stands before and after it. */
function apart(
	lines: readonly string[],
	notation: Notation,
	{ start, end }: Selection,
	text: string,
): string {
	const gap = notation === 'other' ? '\n' : '\n\n';
	const before = (lines[start.line] ?? '').slice(0, start.character);
	const after = (lines[end.line] ?? '').slice(end.character);
	const above = lines[start.line - 1];
	const below = lines[end.line + 1];
	let prefix = '';
	if (!isBlank(before)) prefix = gap;
	else if (notation !== 'other' && !isBlank(above) && !isFence(above)) prefix = '\n';
	let suffix = '';
	if (!isBlank(after)) suffix = gap;
	else if (below === undefined) suffix = '\n';
	else if (notation !== 'other' && !isBlank(below) && !isFence(below)) suffix = '\n';
	return prefix + text + suffix;
}

/** A fence longer than any run of backticks in the tune, so that nothing in it can close it. */
function fenced(tune: string, margin: string): string {
	const longest = (tune.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = '`'.repeat(longest + 1);
	return [`${fence}abc`, ...tune.split('\n'), fence]
		.map((line, index) => (index === 0 ? line : margin + line))
		.join('\n');
}

/** The white space the new lines must begin with: that of the line, when it holds nothing else. */
function indent(lines: readonly string[], { line }: Point): string {
	const text = lines[line] ?? '';
	return isBlank(text) ? text : '';
}

function isBlank(text: string | undefined): boolean {
	return text === undefined || text.trim() === '';
}

function isFence(text: string | undefined): boolean {
	return text !== undefined && fenceOf(text) !== undefined;
}

function isEmpty({ start, end }: Selection): boolean {
	return start.line === end.line && start.character === end.character;
}

function byStart(a: Selection, b: Selection): number {
	return a.start.line - b.start.line || a.start.character - b.start.character;
}

/** Whether `point` lies behind the last placement: two at one point, or overlapping, would be one too many. */
function isAfter(point: Point, { start, end }: Selection): boolean {
	if (point.line !== end.line) return point.line > end.line;
	if (point.character !== end.character) return point.character > end.character;
	return start.line !== end.line || start.character !== end.character;
}
