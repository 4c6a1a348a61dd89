import { movedChords } from './chordSymbol.ts';
import {
	intervalBetween,
	letterAt,
	movedKey,
	naturalPitch,
	placeOf,
	type Interval,
} from './interval.ts';
import { parseKey, type Key } from './key.ts';
import { hasWords, isWords, known, word } from './wordsAmongNotes.ts';

/** A tune whose notes, chords and keys have been moved; nothing else in it has changed. */
export interface Rewritten {
	readonly abc: string;
	readonly from: Key;
	readonly to: Key;
}

/** A key that names no tonic (`none`, `HP`) or lists its own signs: nobody knows what it would become. */
export class UnknownKey extends Error {
	readonly key: string;

	constructor(key: string) {
		super(`No key that could be moved: ${key}`);
		this.key = key;
	}
}

const note = "(\\^\\^?|__?|=)?([A-Ga-g])([,']*)";
const pieces = new RegExp(`${known}|${note}`, 'g');
const piecesOrWords = new RegExp(`${known}|${word}|${note}`, 'g');
const field = /^\s*[A-Za-z+]:(?![|:])/;
const tonicAndMode = /^(\s*)([A-Ga-g][#b♯♭]?)(\s*)([A-Za-z]*)(.*)$/;

/** A complete ABC tune, moved by semitones. Throws an UnknownKey. */
export function rewriteTune(abc: string, semitones: number): Rewritten {
	let header: { readonly from: Key; readonly to: Key } | undefined;
	let interval: Interval | undefined;
	const mayHaveWords = hasWords(abc);

	const moveKey = (text: string): string => {
		const [, space = '', tonic = '', gap = '', word = '', rest = ''] =
			tonicAndMode.exec(text) ?? [];
		const mode = parseKey(`C ${word}`) ? word : '';
		const from = parseKey(tonic + mode);
		const signs = mode === word ? rest : word + rest;
		if (!from || /\bexp\b/.test(signs)) throw new UnknownKey(text.trim());
		const to = movedKey(from, semitones);
		header ??= { from, to };
		const by = (interval = intervalBetween(from, to, semitones));
		const moved = signs.replace(
			// Not what a clef is said to be: `middle=d`.
			/(?<![A-Za-z]{2})(\^\^?|__?|=)([A-Ga-g])(?![\w])/g,
			(_, sign: string, letter: string) => movedNote(sign, letter, '', by),
		);
		return `${space}${to.tonic}${gap}${mode}${moved}`;
	};
	const moveChord = (quoted: string): string =>
		interval ? `"${movedChords(quoted.slice(1, -1), interval)}"` : quoted;
	const moveMusic = (line: string): string =>
		line.replace(
			mayHaveWords ? piecesOrWords : pieces,
			(
				piece: string,
				sign: string | undefined,
				letter: string | undefined,
				octave: string | undefined,
			) => {
				if (piece.startsWith('[K:')) return `[K:${moveKey(piece.slice(3, -1))}]`;
				if (!interval) return piece;
				if (letter !== undefined) return movedNote(sign ?? '', letter, octave ?? '', interval);
				return piece.startsWith('"') ? moveChord(piece) : piece;
			},
		);
	const lines = abc.split('\n').map(line => {
		if (/^\s*K:/.test(line)) {
			const [, before = '', text = '', comment = ''] = /^(\s*K:)([^%]*)(.*)$/.exec(line) ?? [];
			return before + moveKey(text) + comment;
		}
		// Chords may stand in a line of their own below the notes (ABC 2.1, section 4.15).
		if (/^\s*s:/.test(line)) return line.replace(/"[^"]*"/g, moveChord);
		return field.test(line) || /^\s*%/.test(line) || (mayHaveWords && isWords(line))
			? line
			: moveMusic(line);
	});
	if (!header) throw new UnknownKey('');
	return { abc: lines.join('\n'), ...header };
}

/** A sign stays a sign and none stays none: so what a bar carries on is carried on as before. */
function movedNote(sign: string, letter: string, octave: string, interval: Interval): string {
	const place =
		placeOf(letter) +
		(letter === letter.toLowerCase() ? 7 : 0) +
		7 * (count(octave, "'") - count(octave, ','));
	if (sign === '') return noteAt(place + interval.steps);
	const wanted = naturalPitch(place) + (signs[sign] ?? 0) + interval.semitones;
	// A sign on a sign can ask for more than two: then its neighbour has to do.
	const at = [0, 1, -1]
		.map(away => place + interval.steps + away)
		.find(near => Math.abs(wanted - naturalPitch(near)) <= 2);
	if (at === undefined) return sign + noteAt(place + interval.steps);
	const alteration = wanted - naturalPitch(at);
	return (Object.entries(signs).find(([, value]) => value === alteration)?.[0] ?? '') + noteAt(at);
}

const signs: Readonly<Record<string, number>> = { '^^': 2, '^': 1, '=': 0, _: -1, __: -2 };

/** Place 0 is `C`, place 7 `c`, place 14 `c'`. */
function noteAt(place: number): string {
	const octave = Math.floor(place / 7);
	const letter = letterAt(place);
	return octave > 0 ? letter.toLowerCase() + "'".repeat(octave - 1) : letter + ','.repeat(-octave);
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}
