/**
 * Where music goes in a text that somebody is writing, and what must stand around it so that both
 * stay what they are: ABC parts its tunes by an empty line, Markdown its paragraphs.
 */

import { nextReference } from './reference.ts';
import type { Notation } from './styles.ts';
import { surroundingsIn, type Surroundings } from './surroundings.ts';

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
	/** The white space that further lines must begin with; `''` in Markdown, where all lines get theirs later. */
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
	const around = surroundingsIn(lines, notation);
	let reference = nextReference(lines);
	const placements: Placement[] = [];
	for (const selection of [...selections].sort(byStart)) {
		const enclosed = around.enclosed(selection.start.line);
		const counts = enclosed !== undefined || notation === 'abc' || notation === 'other';
		const { text, standing } = write({
			notation: enclosed ?? notation,
			inside: enclosed !== undefined,
			reference: counts ? reference : 1,
			margin: notation === 'markdown' ? '' : indent(lines, selection.start),
		});
		const free = isEmpty(selection)
			? freePlace(lines, around, standing, selection.start)
			: selection;
		const margin = around.margin(free.start.line, free.start.character);
		const isOwnLine = margin !== undefined && standing !== 'words';
		const at = isOwnLine ? withMargin(lines, around, free, margin) : free;
		// VS Code's selections say this by their prototype: nothing of them would be copied.
		const { start, end } = at;
		const last = placements.at(-1);
		if (last && !isAfter(start, last)) continue;
		placements.push({ start, end, text: apart(lines, around, standing, at, text, margin) });
		if (counts) reference += text.match(/^X:/gm)?.length ?? 0;
	}
	return placements;
}

/** Where each placed text ends once they all stand: the cursors for whoever goes on writing. */
export function endsOf(placements: readonly Placement[]): readonly Point[] {
	let moved = 0;
	return placements.map(({ start, end, text }) => {
		// Up to the tune's own last line, not past the empty lines that follow it.
		const [shown = ''] = text.trimEnd().split(/\n[\s>]*$/);
		const lines = shown.split('\n');
		const last = lines.at(-1) ?? '';
		const line = start.line + moved + lines.length - 1;
		moved += text.split('\n').length - 1 - (end.line - start.line);
		return { line, character: last.length };
	});
}

/** A cursor inside a tune moves behind it, one inside a paragraph to the end of its line. */
function freePlace(
	lines: readonly string[],
	{ isBlank, isEdge }: Surroundings,
	standing: Standing,
	cursor: Point,
): Selection {
	let { line } = cursor;
	const stays = standing === 'lines' || standing === 'words';
	if (stays || isBlank(lines[line])) return { start: cursor, end: cursor };
	if (standing === 'tune') {
		while (!isBlank(lines[line + 1]) && !isEdge(line + 1)) line++;
	}
	const end = { line, character: (lines[line] ?? '').length };
	return { start: end, end };
}

/** The same without the margin that stands before it already, and before what follows: both get theirs anew. */
function withMargin(
	lines: readonly string[],
	{ isBlank }: Surroundings,
	{ start, end }: Selection,
	margin: string,
): Selection {
	const before = (lines[start.line] ?? '').slice(0, start.character);
	const last = lines[end.line] ?? '';
	const taken = isBlank(last) ? last.length : last.startsWith(margin) ? margin.length : 0;
	return {
		start: { line: start.line, character: isBlank(before) ? 0 : start.character },
		end: { line: end.line, character: Math.max(end.character, taken) },
	};
}

/** The text with the line ends it needs between itself and what stands before and after it. */
function apart(
	lines: readonly string[],
	{ isBlank, isEdge }: Surroundings,
	standing: Standing,
	{ start, end }: Selection,
	text: string,
	margin = '',
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
	else if (!isLines && !isBlank(above) && !isEdge(start.line - 1)) prefix = '\n';
	let suffix = '';
	if (!isBlank(after)) suffix = gap;
	else if (!isLines && !isBlank(below) && !isEdge(end.line + 1)) suffix = '\n';
	const whole = indented(prefix + text + suffix + after, margin, before === '');
	const isLast = below === undefined && isBlank(after);
	return whole.slice(0, whole.length - after.length) + (isLast ? '\n' : '');
}

/** Its lines behind the margin; the first may go on with one that is there. A free one needs no blank, but a quote's mark. */
function indented(text: string, margin: string, withFirst: boolean): string {
	const indent = (line: string) => (line === '' ? margin.trimEnd() : margin + line);
	const lines = text.split('\n');
	return lines.map((line, n) => (n > 0 || withFirst ? indent(line) : line)).join('\n');
}

/** The white space the new lines must begin with: that of the line, when it holds nothing else. */
function indent(lines: readonly string[], { line }: Point): string {
	const text = lines[line] ?? '';
	return text.trim() === '' ? text : '';
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
