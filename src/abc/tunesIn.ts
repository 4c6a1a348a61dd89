import { abcFences } from './fences.ts';
import { fieldOf, isComment } from './fieldLine.ts';
import { isTune, musicLine, type MusicLine } from './musicLine.ts';
import { textEnd, withoutText, writtenTune, type Lines, type WrittenTune } from './writtenTune.ts';

/** What a text is written in: nothing but ABC (and words between the tunes), or Markdown with ABC in fences. */
export type Notation = 'abc' | 'markdown';

/**
 * The tunes in somebody's file, in their order. A tune begins with `X:` and ends with an empty line, as ABC 2.1
 * (section 2.2) wants it; what people write all the same is read too: tunes without `X:`, with no line free
 * between them, and with one within. They are cut one by one, so that whoever takes them may pause.
 */
export function* tunesIn(text: string, notation: Notation): Generator<WrittenTune, undefined> {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
	if (notation === 'abc') yield* tunesOf(lines, 0, false);
	else for (const fence of abcFences(lines)) yield* tunesOf(fence.lines, fence.first, true);
}

/** The same for what stands in one fence, where it needs less to be taken for music. */
export function tunesInFence(text: string): Generator<WrittenTune, undefined> {
	return tunesOf(text.split(/\r\n?|\n/), 0, true);
}

/** Lines without an empty one between them, and with no `X:` but in the first. */
interface Piece {
	readonly from: number;
	readonly to: number;
	readonly is: 'tune' | 'fields' | 'music' | 'words' | 'other';
}

function* tunesOf(
	lines: readonly string[],
	first: number,
	isFence: boolean,
): Generator<WrittenTune, undefined> {
	let shared: readonly string[] = [];
	let isBegun = false;
	const pieces = piecesOf(lines, isFence);
	for (let piece = pieces.next().value; piece;) {
		const own = [piece];
		let after = pieces.next().value;
		const isHeader = piece.is === 'fields' && after?.is !== 'music';
		if (!isHeader && piece.is !== 'other' && piece.is !== 'words') {
			for (; after && goesOn(after); after = pieces.next().value) own.push(after);
			isBegun = true;
			yield writtenTune(linesOf(lines, own, first), shared);
		} else if (isHeader && !isBegun) {
			// The file's header: it ends with an empty line too, or with the first tune.
			const header = withoutText(lines.slice(piece.from, piece.to));
			shared = header.filter(line => fieldOf(line) !== undefined);
		}
		piece = after;
	}
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
			text.push(line);
		}
	}
	return { at, text };
}

function* piecesOf(lines: readonly string[], isFence: boolean): Generator<Piece, undefined> {
	for (let at = 0; at < lines.length;) {
		if (isBlank(lines[at])) {
			at++;
			continue;
		}
		const from = at;
		do at = Math.max(textEnd(lines, at), at + 1);
		while (at < lines.length && !isBlank(lines[at]) && !isReference(lines[at]));
		yield { from, to: at, is: kindOf(withoutText(lines.slice(from, at)), isFence) };
	}
}

function kindOf(lines: readonly string[], isFence: boolean): Piece['is'] {
	if (isReference(lines[0])) return 'tune';
	const letters = lines.map(line => fieldOf(line)?.letter);
	const others = lines.filter((line, n) => letters[n] === undefined && !isComment(line));
	const fields = letters.filter(letter => letter !== undefined);
	const heads = fields.some(letter => !within.includes(letter));
	if (others.length === 0) {
		if (fields.includes('W') && !heads) return 'words';
		return fields.length > 0 ? 'fields' : 'other';
	}
	// Below a key, or where somebody said so, it is music; elsewhere all of it must look like that.
	const isSure = isFence || fields.includes('K');
	const music = others.flatMap(line => musicLine(line, isSure || heads) ?? []);
	if (heads) return isSure || music.some(({ barLines }) => barLines > 0) ? 'tune' : 'other';
	if (isFence) return music.length > 0 ? 'music' : 'other';
	return music.length === others.length && isMusic(music) ? 'music' : 'other';
}

/** Fields that may stand among the notes, and begin no tune. */
const within = 'PVWwsrIU+';

/** A line or two may be less than a tune of its own, where they only go on with one. */
function isMusic(music: readonly MusicLine[]): boolean {
	return isTune(music) || music.every(({ barLines, bars }) => barLines > 0 && bars.length > 1);
}

function isReference(line: string | undefined): boolean {
	return line !== undefined && /^\s*X:/.test(line);
}

function isBlank(line: string | undefined): boolean {
	return line === undefined || !/\S/.test(line);
}
