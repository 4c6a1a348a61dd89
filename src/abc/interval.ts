import type { Key, Mode } from './key.ts';

/**
 * Distances between notes as they are written: so many letters and so many semitones. Moved by one such
 * distance, signature and notes alike, music stays what it was; that is why it is the distance, not the
 * semitones alone, that a transposition keeps.
 */
export interface Interval {
	/** Letters up the staff (C to D is 1, an octave is 7); below 0 it goes down. */
	readonly steps: number;
	readonly semitones: number;
}

const letters = ['C', 'D', 'E', 'F', 'G', 'A', 'B'];
const naturals = [0, 2, 4, 5, 7, 9, 11];
/** In the order in which a signature takes its sharps, and from the other end its flats. */
const fifths = 'FCGDAEB';
/** What a mode has in sharps more than the major of the same tonic. */
const modeFifths: Readonly<Record<Mode, number>> = {
	major: 0,
	minor: -3,
	dorian: -2,
	mixolydian: -1,
	phrygian: -4,
	lydian: 1,
	locrian: -5,
};
/** No signature that anybody reads has more signs. */
const mostSigns = 7;

/** Semitones above the C of octave 0, for a place on the staff (that C is 0, its D 1) without any sign. */
export function naturalPitch(place: number): number {
	return (naturals[mod(place, 7)] ?? 0) + 12 * Math.floor(place / 7);
}

/** The place on the staff of a letter, in the octave that begins with C. */
export function placeOf(letter: string): number {
	return letters.indexOf(letter.toUpperCase());
}

export function letterAt(place: number): string {
	return letters[mod(place, 7)] ?? '';
}

/** How many sharps a key is written with; flats count below 0. */
export function signatureOf({ tonic, mode }: Key): number {
	const sign = 7 * signOf(tonic);
	return fifths.indexOf(tonic.charAt(0)) - 1 + sign + modeFifths[mode];
}

/** 0 for C, 11 for B. */
export function pitchClassOf({ tonic }: Pick<Key, 'tonic'>): number {
	return mod(naturalPitch(placeOf(tonic.charAt(0))) + signOf(tonic), 12);
}

/** The same mode so many semitones away, spelled with the fewest signs; of six sharps and six flats, those it has. */
export function movedKey(key: Key, semitones: number): Key {
	if (semitones % 12 === 0) return key;
	const flat = signatureOf(key) < 0;
	const goal = mod(pitchClassOf(key) + semitones, 12);
	const spellings = letters
		.flatMap(letter => ['', '#', 'b'].map(sign => ({ tonic: letter + sign, mode: key.mode })))
		.filter(candidate => pitchClassOf(candidate) === goal)
		.map(candidate => ({ candidate, signs: signatureOf(candidate) }))
		.filter(({ signs }) => Math.abs(signs) <= mostSigns)
		.sort(
			(a, b) =>
				Math.abs(a.signs) - Math.abs(b.signs) || (flat ? a.signs - b.signs : b.signs - a.signs),
		);
	return spellings[0]?.candidate ?? key;
}

/** From one tonic to another that is so many semitones away. */
export function intervalBetween(from: Key, to: Key, semitones: number): Interval {
	const start = placeOf(from.tonic.charAt(0));
	const end = placeOf(to.tonic.charAt(0));
	const wanted = naturalPitch(start) + signOf(from.tonic) + semitones;
	const octaves = Math.round((wanted - signOf(to.tonic) - naturalPitch(end)) / 12);
	return { steps: end - start + 7 * octaves, semitones };
}

/** The shorter way from the key to a tonic: −5 to 6 semitones. */
export function nearestWay(from: Key, pitchClass: number): number {
	const up = mod(pitchClass - pitchClassOf(from), 12);
	return up > 6 ? up - 12 : up;
}

/** 1 for a sharp, −1 for a flat, of a tonic or the root of a chord. */
export function signOf(name: string): number {
	const sign = name.charAt(1);
	if (sign === '#' || sign === '♯') return 1;
	return sign === 'b' || sign === '♭' ? -1 : 0;
}

function mod(number: number, by: number): number {
	return ((number % by) + by) % by;
}
