import { fieldOf, isComment, type Field } from './fieldLine.ts';
import { parseKey } from './key.ts';
import { musicLine } from './musicLine.ts';

/** A tune in somebody's own file. Lines are counted from 0. */
export interface WrittenTune {
	/** The line of its `X:`; where there is none that of its first field, or of the music. */
	readonly start: number;
	/** Behind its last line, which is never empty. */
	readonly end: number;
	/** The first line behind its header; `end` where there is nothing more. */
	readonly music: number;
	/** What `X:` says; `''` where there is none. */
	readonly reference: string;
	/** Of its header, in their order. */
	readonly titles: readonly Named[];
	/** What `R:`, `C:`, `M:` and `L:` say, of its own or of its file's header; `''` where nobody says. */
	readonly type: string;
	readonly composer: string;
	readonly meter: string;
	readonly unit: string;
	/** The first, without what else its `K:` may say: `Edor`, `D mix`, `none`; `''` where nobody says. */
	readonly key: string;
	/** Where a part has a name (`P:A`) of its own. */
	readonly parts: readonly Named[];
	/** Its lines up to the music as they are written, and those from there on; none of them is empty. */
	readonly header: readonly string[];
	readonly body: readonly string[];
	/** What the file's header says of all tunes, and this one not of itself. */
	readonly inherited: readonly string[];
}

export interface Named {
	readonly name: string;
	readonly line: number;
}

/** The lines of a tune: `at` is the number of each. */
export interface Lines {
	readonly at: readonly number[];
	readonly text: readonly string[];
}

/** Of lines that are known to be a tune; `shared` are the fields of the file's header. */
export function writtenTune({ at, text }: Lines, shared: readonly string[]): WrittenTune {
	const printed = printedLines(text);
	const fields = text.map((line, n) => (printed[n] ? undefined : fieldOf(line)));
	const first = Math.max(
		text.findIndex(line => !isComment(line)),
		0,
	);
	const music = musicFrom(text, fields, printed);
	const start = at[first] ?? 0;
	const end = (at.at(-1) ?? 0) + 1;
	const own = fields.slice(first, music);
	const inherited = shared.filter(line => {
		const letter = fieldOf(line)?.letter;
		return letter !== 'T' && own.every(field => field?.letter !== letter);
	});
	const said = [...own, ...inherited.map(fieldOf)];
	const value = (letter: string) => said.find(field => field?.letter === letter)?.value ?? '';
	const named = (letter: string, from: number, to: number) =>
		fields.flatMap((field, n) =>
			n >= from && n < to && field?.letter === letter && field.value !== ''
				? { name: field.value, line: at[n] ?? 0 }
				: [],
		);
	return {
		...{ start, end, music: at[music] ?? end },
		reference: value('X'),
		titles: named('T', first, music),
		type: value('R'),
		composer: value('C'),
		meter: value('M'),
		unit: value('L'),
		key: keyIn(value('K') || (/^\W*\[K:([^\]]*)\]/.exec(text[music] ?? '')?.[1] ?? '')),
		parts: named('P', music, text.length),
		header: text.slice(first, music),
		body: text.slice(music),
		inherited,
	};
}

/**
 * The header ends with the first key (ABC 2.1, section 3.1.14). Where it has none, with the first line of
 * music: others go on with what the field before them says.
 */
function musicFrom(
	text: readonly string[],
	fields: readonly (Field | undefined)[],
	printed: readonly boolean[],
): number {
	for (let n = 0; n < text.length; n++) {
		const field = fields[n];
		if (field?.letter === 'K') return n + 1;
		const line = text[n] ?? '';
		if (field || printed[n] || isComment(line)) continue;
		if ((musicLine(line, true)?.barLines ?? 0) > 0) return n;
	}
	// Without a bar line anywhere: behind the fields.
	return fields.findLastIndex((field, n) => field !== undefined || isComment(text[n] ?? '')) + 1;
}

/** `G clef=treble` is G, `D mix` and `Edor` are what they are. */
function keyIn(value: string): string {
	const [all = ''] =
		/^(?:none|H[Pp])(?![A-Za-z])|^[A-Ga-g][#b♯♭]?(?:\s*[A-Za-z]+)?/.exec(value) ?? [];
	if (all === '' || /^[nH]/.test(all)) return all;
	const [tonic = ''] = /^[A-Ga-g][#b♯♭]?/.exec(all) ?? [];
	return parseKey(all) ? all : tonic;
}

/** By itself, without its file: what that says of all tunes stands before the key. Lines are parted by `\n`. */
export function completeAbc(tune: WrittenTune): string {
	const { header, inherited, body } = tune;
	const before = fieldsBefore(tune);
	return [...header.slice(0, before), ...inherited, ...header.slice(before), ...body].join('\n');
}

/** Which line of the header the fields of the file are put before. */
export function fieldsBefore({ header }: WrittenTune): number {
	const key = header.findIndex(line => fieldOf(line)?.letter === 'K');
	return key === -1 ? header.length : key;
}

/** What can be heard of it, and nothing that only reads like notes: titles, words, comments. */
export function heardAbc({ header, inherited, body }: WrittenTune): string {
	const said = [...inherited, ...header].filter(line =>
		/^[KLMV]$/.test(fieldOf(line)?.letter ?? ''),
	);
	const music = withoutText(body).filter(line => {
		const letter = fieldOf(line)?.letter;
		return letter === undefined || /^[KLMV]$/.test(letter);
	});
	return [...said, ...music].map(line => line.replace(/(?<!\\)%.*$/, '')).join('\n');
}

/** Without what is only printed. */
export function withoutText(lines: readonly string[]): readonly string[] {
	const printed = printedLines(lines);
	return lines.filter((_, n) => !printed[n]);
}

/** Which of them are only printed. */
export function printedLines(lines: readonly string[]): readonly boolean[] {
	let behind = 0;
	return lines.map((_, at) => {
		if (at >= behind) behind = textEnd(lines, at);
		return at < behind;
	});
}

/** The line behind a text for the printer (`%%begintext` … `%%endtext`) that begins here; if none does, this one. */
export function textEnd(lines: readonly string[], at: number): number {
	const line = lines[at] ?? '';
	if (!line.startsWith('%%begin')) return at;
	const [, name = ''] = /^%%begin(\w+)/.exec(line) ?? [];
	const last = Math.min(at + longestText, lines.length - 1);
	for (let n = at + 1; n <= last; n++) if (lines[n]?.startsWith(`%%end${name}`)) return n + 1;
	return at;
}

/** In lines; what nobody ends before that is none, or thousands of them would take for ever. */
export const longestText = 500;
