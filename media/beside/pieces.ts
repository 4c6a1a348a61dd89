import { fieldOf } from '../../src/abc/fieldLine.ts';
import type { Placed } from '../../src/abc/places.ts';
import { musicLength } from '../tune/music.ts';

/** A part of the music that is drawn by itself. */
export interface Piece extends Placed {
	/** The same lines with their places in the whole music: its lines from 0. */
	readonly within: Placed;
	/** Whether it goes on with what the piece before it began. */
	readonly continues: boolean;
}

/** Characters of music that are drawn in one go: some 350 notes, a thirtieth of a second. */
const whole = 800;
/** And of a piece of more than that; whole lines, and with them what is sung to them. */
const piece = 400;

/**
 * Music of a usual length in one piece; longer music cut between its lines, so that none takes long to draw
 * and what is changed in one leaves the others alone. Each piece is a tune that is told the key, the meter and
 * the unit length that count where it begins. Where voices go side by side nothing is cut.
 */
export const piecesOf = (music: Placed): readonly Piece[] => {
	const { lines } = music;
	const first = lines.findIndex(line => fieldOf(line)?.letter === 'K') + 1;
	if (musicLength(lines.join('\n')) <= whole || !canBeCut(lines, first)) {
		return [pieceOf(music, [], 0, lines.length)];
	}
	const said = new Said(lines.slice(0, first));
	const pieces: Piece[] = [];
	let head: readonly string[] = [];
	let from = 0;
	let length = 0;
	lines.forEach((line, n) => {
		if (n < first) return;
		if (length >= piece && beginsAnew(lines, n)) {
			pieces.push(pieceOf(music, head, from, n));
			[head, from, length] = [said.lines, n, 0];
		}
		said.read(line);
		length += fieldOf(line) === undefined ? line.length : 0;
	});
	return [...pieces, pieceOf(music, head, from, lines.length)];
};

/** Whether each line can be read without those before it, but for what a field says. */
const canBeCut = (lines: readonly string[], first: number): boolean => {
	const body = lines.slice(first);
	const letters = new Set(lines.map(line => fieldOf(line)?.letter));
	if (letters.has('V') || lines.some(line => /\[V:|^%%/.test(line))) return false;
	// Without a unit length it is the first meter that decides on it.
	return letters.has('L') || body.every(line => !/^\s*M:|\[M:/.test(line));
};

const beginsAnew = (lines: readonly string[], n: number): boolean =>
	!/^\s*[wsWr]:/.test(lines[n] ?? '') &&
	!/\\\s*(?:%.*)?$/.test(lines[n - 1] ?? '') &&
	// A part's name, a key or a meter stands with what it is said of.
	fieldOf(lines[n - 1] ?? '') === undefined;

const pieceOf = (
	{ lines, places }: Placed,
	head: readonly string[],
	from: number,
	to: number,
): Piece => {
	const none = head.map(() => null);
	const own = lines.slice(from, to);
	const all = [...head, ...own];
	const there = own.map((_, n) => ({ line: from + n, character: 0 }));
	return {
		lines: all,
		places: [...none, ...places.slice(from, to)],
		within: { lines: all, places: [...none, ...there] },
		continues: from > 0,
	};
};

/** What the fields have said so far that still counts. */
class Said {
	readonly #last = new Map<string, string>();
	readonly #all: string[] = [];

	constructor(header: readonly string[]) {
		for (const line of header) this.read(line);
	}

	read(line: string): void {
		const letter = fieldOf(line)?.letter;
		if (letter !== undefined && /[KML]/.test(letter)) this.#last.set(letter, line);
		// Signs that have been given a meaning, and instructions: each of them lasts.
		else if (letter !== undefined && /[UmI]/.test(letter)) this.#all.push(line);
		else if (letter === undefined) {
			for (const [, name = '', value = ''] of line.matchAll(/\[([KML]):([^\]]*)\]/g)) {
				this.#last.set(name, `${name}:${value}`);
			}
		}
	}

	get lines(): readonly string[] {
		const of = (letter: string): string[] => [this.#last.get(letter) ?? []].flat();
		return ['X:1', ...of('M'), ...of('L'), ...this.#all, ...of('K')];
	}
}
