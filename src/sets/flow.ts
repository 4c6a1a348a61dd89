import { parseKey, type Key, type Mode } from '../abc/key.ts';

/**
 * How it feels to go from one tune into the next:
 *
 * - `same`: the same key.
 * - `lift`: up into brightness. The tonic rises by a whole tone (two semitones) and both keys have the same third
 *   (D major to E major, G to A mixolydian, E minor to F♯ minor), or the tonic stays and its third becomes major.
 * - `smooth`: the same notes on another tonic (E dorian to D major), or all but one of them: one step on the circle of
 *   fifths, of the number of sharps (D to G, G to A dorian, D major to D mixolydian).
 * - `rough`: anything further away.
 */
export type Turn = 'same' | 'lift' | 'smooth' | 'rough';

export interface Flow {
	readonly turn: Turn;
	/** How many of the seven notes are other ones: steps on the circle of fifths the shorter way round, 6 at most. */
	readonly changes: number;
}

/** Sharps more than the major key of the same tonic; below 0 they are flats. */
const shift: Readonly<Record<Mode, number>> = {
	lydian: 1,
	major: 0,
	mixolydian: -1,
	dorian: -2,
	minor: -3,
	phrygian: -4,
	locrian: -5,
};

/** Undefined where one of the two is no key. */
export function flow(from: string, to: string): Flow | undefined {
	const [one, other] = [parseKey(from), parseKey(to)];
	if (!one || !other) return undefined;
	const steps = modulo(sharps(other) - sharps(one));
	const changes = Math.min(steps, 12 - steps);
	return { turn: turnOf(one, other, changes), changes };
}

/** Sharps of a key, flats below 0: D major has 2, G dorian -1. */
function sharps({ tonic, mode }: Key): number {
	return fifths(tonic) + shift[mode];
}

function turnOf(one: Key, other: Key, changes: number): Turn {
	const rise = modulo(semitones(other.tonic) - semitones(one.tonic));
	if (rise === 0 && one.mode === other.mode) return 'same';
	if (rise === 2 && hasMajorThird(one) === hasMajorThird(other)) return 'lift';
	if (rise === 0 && !hasMajorThird(one) && hasMajorThird(other)) return 'lift';
	return changes <= 1 ? 'smooth' : 'rough';
}

function hasMajorThird({ mode }: Key): boolean {
	return mode === 'major' || mode === 'mixolydian' || mode === 'lydian';
}

/** Of a major key: how many fifths it lies above C. */
function fifths(tonic: string): number {
	const signs = tonic.slice(1);
	return 'FCGDAEB'.indexOf(tonic.charAt(0)) - 1 + (signs === '#' ? 7 : signs === 'b' ? -7 : 0);
}

/** Above C. */
function semitones(tonic: string): number {
	return fifths(tonic) * 7;
}

function modulo(steps: number): number {
	return ((steps % 12) + 12) % 12;
}

/** The one key that all of these are; undefined where they aren't one, or there are fewer than two. */
export function oneKey(keys: readonly string[]): string | undefined {
	const [first, ...others] = keys;
	if (first === undefined || others.length === 0) return undefined;
	return others.every(key => flow(first, key)?.turn === 'same') ? first : undefined;
}
