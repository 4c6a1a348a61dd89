import { fieldOf, isComment } from './fieldLine.ts';

/** A letter that no music has, and nobody would name a sign of his own by, beside others; or what sends back to a sign. */
export const word =
	"(?<![A-Za-z])(?:(?:[A-Za-z]*[h-tw][A-Za-z']+|[A-Za-z][A-Za-z']*[h-tw])(?![A-Za-z])|D\\.\\s?[CS]\\.(?=\\s*$|\\s+[a-z]*[h-tw]))";

/** What holds letters that are no notes, and is known for what it is: a comment | a chord or an annotation | a decoration | a field within the line. */
export const known =
	'(?<!\\\\)%.*$|"[^"\\n]*"|![^!\\s|]+!|\\+[\\w.<>()]+\\+|\\[[A-Za-z]:[^\\]\\n]*\\]';
const wordOrKnown = new RegExp(`${known}|(${word})`, 'g');

/**
 * A complete ABC tune without the words that people write among the notes where ABC wants quotation marks: `Play it
 * twice`, `D.C. al Fine`. They hold letters that a program takes for notes, and nobody plays. Blanks stand in their place;
 * of a line that has no bar, nothing is left. Where a tune gives lower-case letters a meaning of their own (`U:`, `m:`),
 * it stays as it is.
 */
export function withoutWords(abc: string): string {
	if (!hasWords(abc)) return abc;
	return abc
		.split('\n')
		.map(line => {
			if (isWords(line)) return '%';
			return isMusic(line) ? line.replace(wordOrKnown, blanked) : line;
		})
		.join('\n');
}

/** Whether what looks like a word in it is one. */
export function hasWords(abc: string): boolean {
	return !/^\s*(?:U:\s*[h-w]\b|m:)/m.test(abc);
}

/** Neither a bar nor notes alone. */
export function isWords(line: string): boolean {
	return isMusic(line) && !line.includes('|') && line.replace(wordOrKnown, blanked) !== line;
}

function isMusic(line: string): boolean {
	return fieldOf(line) === undefined && !isComment(line);
}

function blanked(piece: string, found: string | undefined): string {
	return found === undefined ? piece : ' '.repeat(piece.length);
}
