import { fieldOf } from './fieldLine.ts';
import { isBlank, longestTune, pieceFrom, type Piece } from './pieces.ts';
import { withoutText, writtenTune, type Lines, type WrittenTune } from './writtenTune.ts';

/** Where tunes stand: a file of nothing but ABC, or what somebody has called that. */
export interface Place {
	/** The number of its first line; those of the steps are counted from there. */
	readonly first: number;
	readonly isFence: boolean;
}

/** What has been read before some line, as far as the tunes behind it depend on that. */
export interface Known {
	/** The fields of the file's header. */
	readonly shared: readonly string[];
	/** A tune has been read: no header comes any more. */
	readonly isBegun: boolean;
}

export const nothingKnown: Known = { shared: [], isBegun: false };

/** A tune that was read, or something that is none and was passed. */
export interface Step {
	/** Its first line, and that of the next step; the number of lines where none comes. */
	readonly from: number;
	readonly next: number;
	/** As in Piece: what stands from there on makes no difference to it. */
	readonly seen: number;
	readonly tune: WrittenTune | undefined;
	readonly known: Known;
}

/**
 * Cuts lines into tunes, one by one.
 *
 * @param at where a step begins; what stands before is what is known
 */
export function* stepsFrom(
	lines: readonly string[],
	{ first, isFence }: Place,
	at: number,
	known: Known,
): Generator<Step, undefined> {
	let seen = 0;
	const look = (from: number) => {
		const piece = pieceFrom(lines, from, isFence);
		seen = Math.max(seen, piece?.seen ?? lines.length + 1);
		return piece;
	};
	for (let piece = look(at); piece;) {
		const own = [piece];
		let { to, size } = piece;
		let tune: WrittenTune | undefined;
		let after = look(to);
		const isHeader = piece.is === 'fields' && after?.is !== 'music';
		if (!isHeader && piece.is !== 'other' && piece.is !== 'words') {
			while (after && goesOn(after) && (size += after.size) <= longestTune) {
				own.push(after);
				to = after.to;
				after = look(to);
			}
			tune = writtenTune(linesOf(lines, own, first), known.shared);
			if (!known.isBegun) known = { ...known, isBegun: true };
		} else if (isHeader && !known.isBegun) {
			// The file's header: it ends with an empty line too, or with the first tune.
			const header = withoutText(lines.slice(piece.from, piece.to));
			known = { ...known, shared: header.filter(line => fieldOf(line) !== undefined) };
		}
		yield { from: piece.from, next: after?.from ?? lines.length, seen, tune, known };
		seen = after?.seen ?? 0;
		piece = after;
	}
}

function isIndented(line: string): boolean {
	const first = line.charCodeAt(0);
	return first === 32 || first === 9;
}

/** ABC ends a tune with the empty line; but bars alone, or words to be sung, are of no other. */
function goesOn({ is }: Piece): boolean {
	return is === 'music' || is === 'words';
}

function linesOf(lines: readonly string[], pieces: readonly Piece[], first: number): Lines {
	const at: number[] = [];
	const text: string[] = [];
	for (const { from, to } of pieces) {
		for (let n = from; n < to; n++) {
			const line = lines[n] ?? '';
			if (isBlank(line)) continue;
			at.push(first + n);
			// Who indents a tune means the same; a program would take its fields for notes.
			text.push(isIndented(line) ? line.trimStart() : line);
		}
	}
	return { at, text };
}
