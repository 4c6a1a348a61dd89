import { fieldOf } from './fieldLine.ts';
import type { Key } from './key.ts';
import { moveTune, type TransposeProblem } from './transpose.ts';
import { printedLines, type WrittenTune } from './writtenTune.ts';

/** Something else instead of what stands in a line from `start` up to `end`, counted from its first character. */
export interface LineChange {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export type MovedInPlace =
	| {
			readonly ok: true;
			readonly from: Key;
			readonly to: Key;
			/** For each line of the tune's header and then of its body, in the order of the line. */
			readonly changes: readonly (readonly LineChange[])[];
			/** A line that its header needs at its end: its key, where it was its file's. `''` for none. */
			readonly key: string;
	  }
	| { readonly ok: false; readonly problem: TransposeProblem };

/**
 * What is to be changed in a tune in somebody's own file, so that it is so many semitones higher: its notes, its
 * chords and its keys, each where it stands, and nothing else. Every pitch has been read again (see `moveTune`).
 */
export function movedInPlace(tune: WrittenTune, semitones: number): MovedInPlace {
	const { header, inherited } = tune;
	const lines = [...header, ...tune.body];
	const printed = printedLines(lines);
	const heard = lines.map((line, n) => (printed[n] ? '%' : line));
	// What the file's header says of all tunes is said before the key, which ends the tune's own.
	const key = header.findIndex((line, n) => !printed[n] && fieldOf(line)?.letter === 'K');
	const before = key === -1 ? header.length : key;
	const complete = [...heard.slice(0, before), ...inherited, ...heard.slice(before)];
	const moved = moveTune(complete.join('\n'), semitones);
	if (!moved.ok) return moved;
	const all = moved.abc.split('\n');
	const after = [...all.slice(0, before), ...all.slice(before + inherited.length)];
	const shared = inherited.findIndex(line => fieldOf(line)?.letter === 'K');
	return {
		...{ ok: true, from: moved.from, to: moved.to },
		changes: heard.map((line, n) => changesTo(line, after[n] ?? line)),
		key: shared === -1 ? '' : (all[before + shared] ?? '').trim(),
	};
}

/** A note with its sign and its octave | what stands in quotes | a field within the line | anything else. */
const pieces = /(?:\^\^?|__?|=)?[A-Ga-g][,']*|"[^"\n]*"|\[[A-Za-z]:[^\]\n]*\]|[^]/gu;

/** Piece by piece, so that a cursor between them stays where it is. */
function changesTo(line: string, after: string): readonly LineChange[] {
	if (line === after) return [];
	const [old, now] = [line.match(pieces) ?? [], after.match(pieces) ?? []];
	if (old.length !== now.length) return [wholeChange(line, after)];
	const changes: LineChange[] = [];
	let start = 0;
	for (const [n, piece] of old.entries()) {
		const end = start + piece.length;
		const text = now[n] ?? piece;
		if (text !== piece) changes.push({ start, end, text });
		start = end;
	}
	return changes;
}

/** Without what both begin and end with. */
function wholeChange(line: string, after: string): LineChange {
	const shorter = Math.min(line.length, after.length);
	let start = 0;
	while (start < shorter && line[start] === after[start]) start++;
	let same = 0;
	while (same < shorter - start && line.at(-1 - same) === after.at(-1 - same)) same++;
	return { start, end: line.length - same, text: after.slice(start, after.length - same) };
}

/** Where a line of a tune stands in its file: its number, and how far it is indented or quoted there. */
export interface LinePlace {
	readonly line: number;
	readonly margin: number;
}

/**
 * The places of the lines of a tune's header and body; undefined where the file is not what the tune was read from
 * any more.
 *
 * @param lineAt a line of the file by its number
 */
export function placesOf(
	{ start, end, header, body }: WrittenTune,
	lineAt: (line: number) => string,
): readonly LinePlace[] | undefined {
	const texts = [...header, ...body];
	const places: LinePlace[] = [];
	for (let line = start; line < end; line++) {
		const written = lineAt(line);
		const text = texts[places.length];
		if (text !== undefined && written.endsWith(text)) {
			places.push({ line, margin: written.length - text.length });
		} else if (/[^\s>]/.test(written)) return undefined;
	}
	return places.length === texts.length ? places : undefined;
}
