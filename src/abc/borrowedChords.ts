import { alignBars, type Pair } from './align.ts';
import { bestWay } from './bestWay.ts';
import { nearestWay, pitchClassOf } from './interval.ts';
import { parseKey } from './key.ts';
import { playingOrder } from './repeats.ts';
import { soundingBars, soundingVoices, type Bar } from './sounding.ts';
import { differingBar, transposeTune } from './transpose.ts';

/** A tune with the chords of another setting of it. */
export interface Borrowed {
	readonly abc: string;
	/** The numbers of the bars that the other setting has nothing like, and so no chords for; 0 is the pickup. */
	readonly without: readonly number[];
}

/** A setting that has chords: a complete ABC tune, its key in any spelling, and whose it is, for the header. */
export interface Lender {
	readonly abc: string;
	readonly key: string;
	readonly owner: string;
}

/** A bar that shares less of its notes with another has no use for the other's chords. */
const alike = 0.3;
/** Settings that share less, of all the bars that one could share with the other, are not of the same tune. */
const related = 1 / 3;

/**
 * Gives a complete ABC tune in `key` the chords of another setting, bar by bar as `alignBars` pairs them, and
 * moved to where its notes are the same; its own notes stay what they are, which is read again to be sure.
 * Undefined where that cannot be done, or the two have too little in common; throws what abcjs throws on ABC
 * that it cannot stand.
 */
export function borrowedChords(abc: string, key: string, lender: Lender): Borrowed | undefined {
	const bars = soundingBars(abc);
	const lenders = movedBars(lender, bars, key);
	if (!lenders) return undefined;
	const pairs = alignBars(bars, lenders);
	if (likeness(pairs, Math.min(bars.length, lenders.length)) < related) return undefined;
	const lent = chordsOf(lenders);
	const entered = enteredBars(bars);
	const written: { readonly at: number; readonly chord: string }[] = [];
	const without: number[] = [];
	let inForce = '';
	for (const { a, b, like } of pairs) {
		const bar = a === undefined ? undefined : bars[a];
		if (a === undefined || !bar) continue;
		const changes = b === undefined || like < alike ? [] : (lent[b] ?? []);
		// A pickup may share its number with the bar before it.
		if (changes.length === 0 && without.at(-1) !== bar.number) without.push(bar.number);
		// Where a repeat begins, the chord that was in force at its end is not the one before it.
		if (entered.has(a)) inForce = '';
		for (const { onset, chord } of changes) {
			if (chord === inForce) continue;
			inForce = chord;
			written.push({ at: nearestSound(bar, onset), chord });
		}
	}
	const text = insertAll(abc, written).replace(
		/^(?=\s*K:)/m,
		`N:Chords from ${lender.owner.replace(/\s+/g, ' ')}\n`,
	);
	const same = differingBar(soundingVoices(abc), soundingVoices(text), 0) === undefined;
	return same && written.length > 0 ? { abc: text, without } : undefined;
}

/** The lender's bars in the key of the other setting; undefined where that can't be done. */
function movedBars(lender: Lender, bars: readonly Bar[], key: string): readonly Bar[] | undefined {
	const lenders = soundingBars(lender.abc);
	const way = bestWay(bars, lenders, wayTo(key, lender.key));
	if (way === 0) return lenders;
	const moved = transposeTune(lender.abc, way);
	return moved.ok ? soundingBars(moved.abc) : undefined;
}

/** Semitones from the lender's key to the other one; keys that nobody knows stay where they are. */
function wayTo(key: string, lender: string): number {
	const [to, from] = [parseKey(key), parseKey(lender)];
	return to && from ? nearestWay(from, pitchClassOf(to)) : 0;
}

/** From 0 to 1. A repeat that only one of them writes out makes it no less. */
function likeness(pairs: readonly Pair[], bars: number): number {
	return pairs.reduce((sum, { like }) => sum + like, 0) / (bars || 1);
}

/** The bars that are ever played after another one than the one before them. */
function enteredBars(bars: readonly Bar[]): ReadonlySet<number> {
	const order = playingOrder(bars);
	return new Set(order.filter((index, place) => order[place - 1] !== index - 1));
}

interface Change {
	/** In whole notes from the beginning of the bar. */
	readonly onset: number;
	readonly chord: string;
}

/** The chords of each bar, with the one that it begins in, when it is played for the first time. */
function chordsOf(bars: readonly Bar[]): readonly (readonly Change[] | undefined)[] {
	const found: (readonly Change[] | undefined)[] = [];
	let inForce: string | undefined;
	for (const index of playingOrder(bars)) {
		const changes: Change[] = inForce === undefined ? [] : [{ onset: 0, chord: inForce }];
		let onset = 0;
		for (const { chords, duration } of bars[index]?.sounds ?? []) {
			for (const [nth, chord] of chords.entries()) {
				// Several over one note share its length.
				const at = onset + (duration * nth) / chords.length;
				if (at === 0) changes.length = 0;
				changes.push({ onset: at, chord });
				inForce = chord;
			}
			onset += duration;
		}
		found[index] ??= changes;
	}
	return found;
}

/** Where the note begins that is played then, or next to it: two settings seldom share every rhythm. */
function nearestSound({ sounds }: Bar, onset: number): number {
	let best = { at: sounds[0]?.at ?? 0, distance: onset };
	let begins = 0;
	for (const { at, duration } of sounds) {
		const distance = Math.abs(begins - onset);
		if (distance < best.distance) best = { at, distance };
		begins += duration;
	}
	return best.at;
}

/** The chords before their notes; of several before one note the last counts. */
function insertAll(
	abc: string,
	written: readonly { readonly at: number; readonly chord: string }[],
): string {
	const chordAt = new Map(written.map(({ at, chord }) => [at, chord]));
	let [text, done] = ['', 0];
	for (const [at, chord] of [...chordAt].sort(([a], [b]) => a - b)) {
		// After the number of an ending the note begins with the space.
		const space = /^[ \t]*/.exec(abc.slice(at))?.[0].length ?? 0;
		text += `${abc.slice(done, at + space)}"${chord}"`;
		done = at + space;
	}
	return text + abc.slice(done);
}
