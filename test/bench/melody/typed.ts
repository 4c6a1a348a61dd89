import { parseKey, type Key } from '../../../src/abc/key.ts';
import { intervalBetween, movedKey, naturalPitch, signatureOf } from '../../../src/abc/interval.ts';
import type { ReadBar } from '../../../src/library/melody/barsRead.ts';
import { readAbc } from '../../../src/library/melody/readAbc.ts';
import type { MelodySetting } from '../../../src/library/melody/melodyBuilder.ts';
import { between, pick, type Random } from '../../replica/random.ts';

/** A note that somebody types: place on the staff (0 is middle C), semitones from its natural, quavers. */
export interface TypedNote {
	readonly place: number;
	readonly alteration: number;
	readonly length: number;
	readonly opensBar: boolean;
	/** What stands before it: a roll, a grace note. */
	readonly before?: string;
}

/** So many quavers of a setting as it is played, from any note on; undefined when it has not that many. */
export function heardFrom(
	random: Random,
	{ abc, mode }: MelodySetting,
	quavers: number,
): readonly TypedNote[] | undefined {
	const notes: TypedNote[] = [];
	for (const { notes: bar } of unrolled(readAbc(abc, mode).bars)) {
		bar.forEach(({ place, alteration, length }, n) => {
			if (place !== undefined) notes.push({ place, alteration, length, opensBar: n === 0 });
		});
	}
	// Any note from which on there are enough.
	let starts = notes.length - 1;
	for (let left = notes[starts]?.length ?? 0; left < quavers; left += notes[starts]?.length ?? 0)
		if (--starts < 0) return undefined;
	const start = between(random, 0, starts);
	const taken: TypedNote[] = [];
	for (let sum = 0, n = start; sum < quavers && n < notes.length; n++) {
		const note = notes[n];
		if (!note) break;
		taken.push(note);
		sum += note.length;
	}
	return taken;
}

/** Each repeat twice, with its endings. */
function unrolled(bars: readonly ReadBar[]): readonly ReadBar[] {
	const order: ReadBar[] = [];
	let [start, time] = [0, 1];
	for (let at = 0; at < bars.length && order.length < 400; at++) {
		const bar = bars[at];
		if (!bar) break;
		if (bar.opensRepeat && at !== start) [start, time] = [at, 1];
		if (bar.ending > 0 && bar.ending < time) continue;
		order.push(bar);
		if (bar.closesRepeat && time === 1) {
			time = 2;
			at = start - 1;
		} else if (bar.closesRepeat || bar.ending === 2) [start, time] = [at + 1, 1];
	}
	return order;
}

/** Each note is with that probability another, missing, or followed by one too many. */
export function mistaken(
	random: Random,
	notes: readonly TypedNote[],
	key: Key,
	share: number,
): readonly TypedNote[] {
	const signs = signatureOf(key);
	return notes.flatMap(note => {
		if (random() >= share) return [note];
		const kind = random();
		const place = note.place + pick(random, [-4, -3, -2, -1, -1, 1, 1, 2, 3, 4]);
		const other = { ...note, place, alteration: usualAlteration(place, signs) };
		if (kind < 0.6) return [other];
		return kind < 0.8 ? [] : [note, { ...other, length: 1, opensBar: false }];
	});
}

/** The same with rolls, grace notes and triplets, notes held or broken up, pairs that swing. */
export function ornamented(random: Random, notes: readonly TypedNote[]): readonly TypedNote[] {
	const swings = random() < 0.25;
	const typed: TypedNote[] = [];
	for (let n = 0; n < notes.length; n++) {
		const note = notes[n];
		const next = notes[n + 1];
		if (!note) break;
		const chance = random();
		const isPair = note.length === 1 && next?.length === 1 && !next.opensBar;
		if (note.length >= 2 && chance < 0.2) typed.push({ ...note, before: '~' });
		else if (note.length === 2 && chance < 0.45) {
			const short = { ...note, length: 1 };
			const around = pick(random, [0, 0, 1, -1]);
			typed.push(short, { ...short, place: note.place + around, opensBar: false });
		} else if (note.length === 3 && chance < 0.5) {
			const short = { ...note, length: 1 };
			const around = { ...short, place: note.place + pick(random, [0, 1, -1]), opensBar: false };
			typed.push(short, around, { ...short, opensBar: false });
		} else if (isPair && chance < 0.12) {
			typed.push({ ...note, length: 2 });
			n++;
		} else if (isPair && chance < 0.2) {
			const middle = { ...note, place: (note.place + next.place) >> 1, opensBar: false };
			typed.push({ ...note, before: '(3' }, middle, next);
			n++;
		} else if (isPair && swings) {
			typed.push({ ...note, length: 1.5 }, { ...next, length: 0.5 });
			n++;
		} else if (chance > 0.9) typed.push({ ...note, before: '{d}' });
		else typed.push(note);
	}
	return typed;
}

export interface Typing {
	/** The key it stands in, moved by so many semitones; undefined to name none. */
	readonly key: Key | undefined;
	/** The key whose signs are left out. */
	readonly signature: Key;
	readonly barLines: boolean;
}

/** As ABC, each note with its sign where the key hasn't it. */
export function typedAbc(
	notes: readonly TypedNote[],
	{ key, signature, barLines }: Typing,
): string {
	const signs = signatureOf(signature);
	let signed = new Set<number>();
	const text = notes
		.map(({ place, alteration, length, opensBar, before = '' }, n) => {
			const line = barLines && opensBar && n > 0 ? '|' : '';
			if (line !== '') signed = new Set();
			let sign = '';
			if (alteration !== usualAlteration(place, signs) || signed.has(place)) {
				sign = alteration === 0 ? '=' : (alteration > 0 ? '^' : '_').repeat(Math.abs(alteration));
				signed.add(place);
			}
			return line + before + sign + pitchText(place) + lengthText(length);
		})
		.join('');
	return key ? `K:${key.tonic}${key.mode}\n${text}` : text;
}

/** The notes so many semitones away, and the key they are then in. */
export function movedNotes(
	notes: readonly TypedNote[],
	from: Key,
	semitones: number,
): { readonly notes: readonly TypedNote[]; readonly key: Key } {
	const key = movedKey(from, semitones);
	const { steps } = intervalBetween(from, key, semitones);
	const moved = notes.map(note => {
		const place = note.place + steps;
		const pitch = naturalPitch(note.place) + note.alteration + semitones;
		return { ...note, place, alteration: pitch - naturalPitch(place) };
	});
	return { notes: moved, key };
}

export function keyOf({ mode }: MelodySetting): Key {
	return parseKey(mode) ?? { tonic: 'C', mode: 'major' };
}

function usualAlteration(place: number, signature: number): number {
	const order = 'FCGDAEB'.indexOf('CDEFGAB'.charAt(((place % 7) + 7) % 7));
	if (signature > 0) return order < signature ? 1 : 0;
	return 6 - order < -signature ? -1 : 0;
}

function pitchText(place: number): string {
	const letter = 'CDEFGAB'.charAt(((place % 7) + 7) % 7);
	const octave = Math.floor(place / 7);
	return octave > 0 ? letter.toLowerCase() + "'".repeat(octave - 1) : letter + ','.repeat(-octave);
}

function lengthText(length: number): string {
	if (length === 1) return '';
	if (Number.isInteger(length)) return `${length}`;
	return Number.isInteger(2 * length) ? `${2 * length}/2` : `${Math.round(length * 12)}/12`;
}
