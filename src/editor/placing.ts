/**
 * Where music goes in a text that somebody is writing, and what must stand around it so that both
 * stay what they are: ABC parts its tunes by an empty line, Markdown its paragraphs.
 */

import { isAbcLanguage } from '../abc/fenceLanguage.ts';
import { nextReference } from './reference.ts';
import type { Notation } from './styles.ts';

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

/**
 * What a text is among others: a tune of a tunebook, a paragraph of Markdown, lines of its own, or words in a
 * line.
 */
export type Standing = 'tune' | 'paragraph' | 'lines' | 'words';

/** A place as whoever writes there must know it. */
export interface Place {
	readonly notation: Notation;
	/** In a fence, or an environment: what stands there cannot bring another. */
	readonly inside: boolean;
	/** For the `X:` of the next tune. */
	readonly reference: number;
	/** The white space that further lines must begin with. */
	readonly margin: string;
}

/** What is written there, its lines parted by `\n`. */
export interface Written {
	readonly text: string;
	readonly standing: Standing;
}

export type Writer = (place: Place) => Written;

/**
 * One placement for each place the user chose, from the top down. Cursors that come to stand at the same
 * place (two in one tune) get the music once.
 */
export function place(
	lines: readonly string[],
	notation: Notation,
	selections: readonly Selection[],
	write: Writer,
): readonly Placement[] {
	let reference = nextReference(lines);
	const placements: Placement[] = [];
	for (const selection of [...selections].sort(byStart)) {
		const around = enclosureAt(lines, notation, selection.start.line);
		const counts = around !== undefined || notation === 'abc' || notation === 'other';
		const { text, standing } = write({
			notation: around ?? notation,
			inside: around !== undefined,
			reference: counts ? reference : 1,
			margin: indent(lines, selection.start),
		});
		const at = isEmpty(selection) ? freePlace(lines, standing, selection.start) : selection;
		// VS Code's selections say this by their prototype: nothing of them would be copied.
		const { start, end } = at;
		const last = placements.at(-1);
		if (last && !isAfter(start, last)) continue;
		placements.push({ start, end, text: apart(lines, standing, at, text) });
		if (counts) reference += text.match(/^X:/gm)?.length ?? 0;
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

/** What is written in the fence or the environment that a place stands in; undefined outside any. */
function enclosureAt(
	lines: readonly string[],
	notation: Notation,
	at: number,
): 'abc' | 'other' | undefined {
	if (notation === 'markdown') return fenceAt(lines, at);
	if (notation !== 'latex') return undefined;
	const edge = lines.slice(0, at + 1).findLast(isEnvironment);
	return edge?.includes('\\begin') ? 'abc' : undefined;
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
		if (!open) open = { mark, notation: isAbcLanguage(info) ? 'abc' : 'other' };
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

/** The edge of the environment that ABC stands in, in LaTeX. */
function isEnvironment(line: string): boolean {
	return /^\s*\\(?:begin|end)\{abc\}/.test(line);
}

/** A cursor inside a tune moves behind it, one inside a paragraph to the end of its line. */
function freePlace(lines: readonly string[], standing: Standing, cursor: Point): Selection {
	let { line } = cursor;
	const stays = standing === 'lines' || standing === 'words';
	if (stays || isBlank(lines[line])) return { start: cursor, end: cursor };
	if (standing === 'tune') {
		while (!isBlank(lines[line + 1]) && !isEdge(lines[line + 1])) line++;
	}
	const end = { line, character: (lines[line] ?? '').length };
	return { start: end, end };
}

/** The text with the line ends it needs between itself and what stands before and after it. */
function apart(
	lines: readonly string[],
	standing: Standing,
	{ start, end }: Selection,
	text: string,
): string {
	if (standing === 'words') return text;
	const isLines = standing === 'lines';
	const gap = isLines ? '\n' : '\n\n';
	const before = (lines[start.line] ?? '').slice(0, start.character);
	const after = (lines[end.line] ?? '').slice(end.character);
	const above = lines[start.line - 1];
	const below = lines[end.line + 1];
	let prefix = '';
	if (!isBlank(before)) prefix = gap;
	else if (!isLines && !isBlank(above) && !isEdge(above)) prefix = '\n';
	let suffix = '';
	if (!isBlank(after)) suffix = gap;
	else if (below === undefined) suffix = '\n';
	else if (!isLines && !isBlank(below) && !isEdge(below)) suffix = '\n';
	return prefix + text + suffix;
}

/** The white space the new lines must begin with: that of the line, when it holds nothing else. */
function indent(lines: readonly string[], { line }: Point): string {
	const text = lines[line] ?? '';
	return isBlank(text) ? text : '';
}

function isBlank(text: string | undefined): boolean {
	return text === undefined || text.trim() === '';
}

function isEdge(text: string | undefined): boolean {
	return text !== undefined && (fenceOf(text) !== undefined || isEnvironment(text));
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
