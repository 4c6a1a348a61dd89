import { parseKey } from './key.ts';
import { isTune, isWord, musicLine, type MusicLine } from './musicLine.ts';

/** A piece of what somebody wrote: prose, or a tune in ABC (or a few bars of one) on lines of its own. */
export interface FoundPiece {
	readonly kind: 'text' | 'abc';
	/** Where it stands: from `start` up to `end`, which is behind its last character. */
	readonly start: number;
	readonly end: number;
	/** As it is written; the texts of all pieces, joined, are the whole again. */
	readonly text: string;
}

/** Characters of a text that are looked through: dozens of tunes, and as much as a page does in one go. */
const mostText = 20_000;

/**
 * Finds the ABC in a text with real line breaks: whole tunes with their header, and lines of nothing but
 * music. A tune that is missed can still be read as it was written, prose that is taken for one cannot: so
 * whatever might be prose stays prose.
 */
export function foundAbc(text: string): readonly FoundPiece[] {
	const pieces: FoundPiece[] = [];
	let shown = 0;
	const take = (kind: FoundPiece['kind'], end: number): void => {
		if (end > shown) pieces.push({ kind, start: shown, end, text: text.slice(shown, end) });
		shown = end;
	};
	// Without a bar line there is no tune, and most comments have none.
	const lines = text.includes('|') ? linesOf(text.slice(0, mostText)) : [];
	for (let at = 0; at < lines.length;) {
		const { behind, isTune } = tuneAt(lines, at);
		const [first, last] = [lines[at], lines[behind - 1]];
		if (isTune && first && last) {
			take('text', first.start);
			take('abc', last.start + last.text.length);
		}
		at = Math.max(behind, at + 1);
	}
	take('text', text.length);
	return pieces;
}

/** The ABC in a text without the prose, in the order by which a page counts it. */
export function abcIn(text: string): readonly string[] {
	return foundAbc(text)
		.filter(({ kind }) => kind === 'abc')
		.map(piece => piece.text);
}

interface Line {
	readonly text: string;
	readonly start: number;
}

function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const [n, part] of text.split(/(\r\n?|\n)/).entries()) {
		if (n % 2 === 0) lines.push({ text: part, start });
		start += part.length;
	}
	return lines;
}

/** Any field of ABC 2.1, section 3, or a comment; and those that may stand among the notes. */
const field = /^\s*(?:[A-IK-Zmrsw]:|%)/;
const fieldWithin = /^\s*(?:[IKLMmNPQRrsUVWw]:|%)/;
const opening = /^\s*(?:X:\s*\d|T:\s*\S|M:\s*(?:\d+\/\d+|C\|?|none)\s*$|L:\s*1\/\d+\s*$)/;

/** The lines from here on that belong together, up to `behind`; whether they are a tune. */
function tuneAt(
	lines: readonly Line[],
	at: number,
): { readonly behind: number; readonly isTune: boolean } {
	const header = headerAt(lines, at);
	const headed = header.map(({ text }) => text.trim());
	const isSure =
		headed.some(namesKey) ||
		(headed.some(line => line.startsWith('X:')) && headed.some(line => /^[TM]:/.test(line)));
	// People leave a line free below the header, though ABC ends there.
	const free = header.length > 0 && isBlank(lines[at + header.length]) ? 1 : 0;
	const { music, behind } = musicFrom(lines, at + header.length + free, isSure);
	if (music.length === 0) return { behind: at + header.length, isTune: false };
	const notes = music.flatMap(({ bars }) => bars).reduce((sum, bar) => sum + bar, 0);
	return { behind, isTune: isTune(music) || (isSure && notes >= 4) };
}

function headerAt(lines: readonly Line[], at: number): readonly Line[] {
	const first = lines[at]?.text ?? '';
	if (!opening.test(first) && !namesKey(first)) return [];
	let end = at;
	while (field.test(lines[end]?.text ?? '')) {
		end++;
		if (/^\s*K:/.test(lines[end - 1]?.text ?? '')) break;
	}
	return lines.slice(at, end);
}

/** The lines of music from here on, with the fields and the free lines between them. */
function musicFrom(
	lines: readonly Line[],
	from: number,
	isSure: boolean,
): { readonly music: readonly MusicLine[]; readonly behind: number } {
	const music: MusicLine[] = [];
	let behind = from;
	for (let at = from; at < lines.length; at++) {
		const { text } = lines[at] ?? { text: '' };
		// The words to the last line of music are part of it.
		if (at === behind && music.length > 0 && /^\s*[Ww]:/.test(text)) behind++;
		// A field before the first note is a header, and has been looked at.
		else if (music.length === 0 || !(isBlank(lines[at]) || fieldWithin.test(text))) {
			const line = musicLine(text, isSure);
			if (!line) break;
			const goesOn = at === behind && music.at(-1)?.isBroken === true && !line.groups.every(isWord);
			if (line.barLines === 0 && !goesOn) break;
			music.push(line);
			behind = at + 1;
		}
	}
	return { music, behind };
}

/** `K:Edor`, `K: D mix`, with or without what else the field may say; not `K: Good idea`. */
function namesKey(line: string): boolean {
	const [, text] = /^\s*K:\s*([^%]*)/.exec(line) ?? [];
	if (text === undefined) return false;
	const [, name = '', rest = ''] =
		/^(none|HP|Hp|\S+(?:\s+(?:maj|min|dor|mix|phr|lyd|loc|ion|aeo)\w*)?)(.*)$/i.exec(text.trim()) ??
		[];
	if (!/^(?:none|hp)$/i.test(name) && !parseKey(name)) return false;
	return rest === '' || /^\s+(?:exp|clef|bass|treble|octave|transpose|[_^=])/.test(rest);
}

function isBlank(line: Line | undefined): boolean {
	return line?.text.trim() === '';
}
