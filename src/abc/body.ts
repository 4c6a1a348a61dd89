/**
 * The notes of a setting, from the one line the API sends to the lines ABC wants.
 *
 * The API writes a line end as `! ` (a bang, then a space or the end). ABC uses bangs for
 * `!decorations!` too, and `!trill! A` holds a bang before a space that ends no line: so a decoration
 * is recognised first, as two bangs with neither white space nor a bar line between them.
 */

/** A quoted chord or annotation | a decoration | a line end. */
const pieces = /"[^"|\n]*"|![^\s!|]+!|!(?=\s|$)[ \t]*/g;

/** Real lines, without empty ones (an empty line would end the tune) and without trailing space. */
export function bodyLines(abc: string): string[] {
	return abc
		.replace(/\r\n?/g, '\n')
		.replace(pieces, piece => (isLineEnd(piece) ? '\n' : piece))
		.split('\n')
		.map(line => line.trimEnd())
		.filter(line => line.trim() !== '')
		.map(keepInTune);
}

function isLineEnd(piece: string): boolean {
	return piece.trimEnd() === '!';
}

/** An `X:` line would begin another tune: it stays as a comment. */
function keepInTune(line: string): string {
	return /^\s*X:/.test(line) ? `% ${line.trim()}` : line;
}
