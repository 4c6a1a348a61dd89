import { completeAbc, fieldsBefore, type WrittenTune } from './writtenTune.ts';

/**
 * Where the music that is drawn stands in the document that it comes from, and the other way round. All is
 * counted in UTF-16 code units, as JavaScript, abcjs and VS Code do: a character beyond them is two for each.
 */

/** In a document: both from 0. */
export interface Place {
	readonly line: number;
	readonly character: number;
}

/** Lines of a text, and where each of them begins in the document; null for one that isn't in it. */
export interface Placed {
	readonly lines: readonly string[];
	readonly places: readonly (Place | null)[];
}

/**
 * A tune by itself, as `completeAbc` has it. `lineAt` gives a line of its document, without its end: what
 * stands before the tune in it (the margin of a fence) is left out.
 */
export function placedTune(tune: WrittenTune, lineAt: (line: number) => string): Placed {
	const { header, inherited, body } = tune;
	const own: (Place | null)[] = [];
	let line = tune.start;
	for (const text of [...header, ...body]) {
		// Empty lines within a tune are none of its own.
		while (line < tune.end && !lineAt(line).endsWith(text)) line++;
		const isThere = line < tune.end;
		own.push(isThere ? { line, character: lineAt(line).length - text.length } : null);
		line++;
	}
	own.splice(fieldsBefore(tune), 0, ...inherited.map(() => null));
	return { lines: completeAbc(tune).split('\n'), places: own };
}

/** Where a character of the text stands, which is one string with `\n` between its lines. */
export function placeOf({ lines, places }: Placed, at: number): Place | undefined {
	let start = 0;
	for (const [n, { length }] of lines.entries()) {
		if (at <= start + length) {
			const place = places[n];
			return place ? { line: place.line, character: place.character + at - start } : undefined;
		}
		start += length + 1;
	}
	return undefined;
}

/** The part of the text that stands in the same line of the document. */
export interface Spot {
	/** The character itself; in the margin the first of the line, behind its end the end. */
	readonly at: number;
	/** Where the line begins, and its end. */
	readonly start: number;
	readonly end: number;
}

/** Where a place of the document is in the text; undefined if its line isn't there. */
export function spotOf({ lines, places }: Placed, { line, character }: Place): Spot | undefined {
	let start = 0;
	for (const [n, { length }] of lines.entries()) {
		const place = places[n];
		if (place?.line === line) {
			const within = Math.min(Math.max(character - place.character, 0), length);
			return { at: start + within, start, end: start + length };
		}
		start += length + 1;
	}
	return undefined;
}

/** Which of some beginnings in the text is meant by a spot: the one it stands in, or the line's first. */
export function nearestTo(
	{ at, start, end }: Spot,
	beginnings: Iterable<number>,
): number | undefined {
	let first: number | undefined;
	let last: number | undefined;
	for (const one of beginnings) {
		if (one < start || one > end) continue;
		if (first === undefined || one < first) first = one;
		if (one <= at && (last === undefined || one > last)) last = one;
	}
	return last ?? first;
}

/** What may stand before a note and belongs to it: chords, ornaments, grace notes, the numbers of a tuplet. */
const before =
	/(?:\s|"[^"\n]*"|![^!\s]*!|\+[^+\s]*\+|\{[^}\n]*\}|\(\d[\d:]*|\[[A-Za-z]:[^\]\n]*\]|[.~H-Wh-w(&])*/y;

/** The note itself (or its sign, or the chord) where abcjs says that what belongs to it begins. */
export function noteIn(music: string, at: number): number {
	before.lastIndex = at;
	const [skipped = ''] = before.exec(music) ?? [];
	const note = at + skipped.length;
	return /^[\^_=A-Ga-gxyzXYZ[]/.test(music.slice(note, note + 1)) ? note : at;
}
