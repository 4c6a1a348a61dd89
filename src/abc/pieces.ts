import { fieldOf, isComment } from './fieldLine.ts';
import { isTune, musicLine, type MusicLine } from './musicLine.ts';
import { longestText, textEnd, withoutText } from './writtenTune.ts';

/** Lines without an empty one between them, and with no `X:` but in the first. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly is: 'tune' | 'fields' | 'music' | 'words' | 'other';
	/** In characters. */
	readonly size: number;
	/** Behind the last line that was looked at to tell; more than there are lines, where their end was. */
	readonly seen: number;
}

/** In characters; scores of an orchestra have less, and the host would be held for longer at each. */
export const longestTune = 200_000;

/** The first that begins here or further on; nothing before that is looked at. */
export function pieceFrom(
	lines: readonly string[],
	at: number,
	isFence: boolean,
): Piece | undefined {
	let from = at;
	while (from < lines.length && isBlank(lines[from])) from++;
	if (from >= lines.length) return undefined;
	let to = from;
	let size = 0;
	let seen = 0;
	do {
		if (lines[to]?.startsWith('%%begin')) seen = to + longestText + 2;
		const end = Math.max(textEnd(lines, to), to + 1);
		for (; to < end; to++) size += lines[to]?.length ?? 0;
	} while (to < lines.length && !isBlank(lines[to]) && !isReference(lines[to]));
	const is = size > longestTune ? 'other' : kindOf(withoutText(lines.slice(from, to)), isFence);
	return { from, to, is, size, seen: Math.max(seen, to + 1) };
}

export function isBlank(line: string | undefined): boolean {
	return line === undefined || !/\S/.test(line);
}

function isReference(line: string | undefined): boolean {
	return line !== undefined && /^\s*X:/.test(line);
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
