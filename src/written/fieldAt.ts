/** A field that somebody is writing. */
export interface FieldAt {
	readonly letter: string;
	/** In its line: where the value begins, and where it ends; that is before a comment. */
	readonly start: number;
	readonly end: number;
	/** What is written of it up to the cursor. */
	readonly typed: string;
	/** It has a line of its own, and is not among the notes: `[K:D]`. */
	readonly isLine: boolean;
}

/** On a line of its own, behind what a fence is indented or quoted by. */
const onLine = /^[ \t>]*([A-Z]):[ \t]*/;
const amongNotes = /\[([KLMR]):[ \t]*([^\]]*)$/;

/** No line of music is longer. */
const longest = 5000;

/** The field that a place in a line belongs to; undefined for any other. */
export function fieldAt(text: string, character: number): FieldAt | undefined {
	if (character > longest) return undefined;
	const before = text.slice(0, character);
	const [named, letter = ''] = onLine.exec(before) ?? [];
	if (named === undefined) return fieldAmongNotes(text, before);
	const start = named.length;
	const [value = ''] = /^(?:[^%\\]|\\.?)*/.exec(text.slice(start, start + longest)) ?? [];
	if (character > start + value.length) return undefined;
	const end = Math.max(start + value.trimEnd().length, character);
	return { letter, start, end, typed: before.slice(start), isLine: true };
}

function fieldAmongNotes(text: string, before: string): FieldAt | undefined {
	const [, letter, typed = ''] = amongNotes.exec(before) ?? [];
	if (letter === undefined) return undefined;
	const at = before.length;
	const [rest = ''] = /^[^\]|]*(?=\])/.exec(text.slice(at, at + longest)) ?? [];
	return { letter, start: at - typed.length, end: at + rest.length, typed, isLine: false };
}
