import { alignBars } from './align.ts';
import { nearestWay, pitchClassOf } from './interval.ts';
import { parseKey } from './key.ts';
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

/**
 * Gives a complete ABC tune in `key` the chords of another setting, bar by bar as `alignBars` pairs them, and
 * in its own key; its notes stay what they are, which is read again to be sure. Undefined where that cannot be
 * done; throws what abcjs throws on ABC that it cannot stand.
 */
export function borrowedChords(abc: string, key: string, lender: Lender): Borrowed | undefined {
	const moved = transposeTune(lender.abc, wayTo(key, lender.key));
	if (!moved.ok) return undefined;
	const [bars, lenders] = [soundingBars(abc), soundingBars(moved.abc)];
	const lent = chordsOf(lenders);
	const written: { readonly at: number; readonly chord: string }[] = [];
	const without: number[] = [];
	let inForce = '';
	for (const { a, b } of alignBars(bars, lenders)) {
		const bar = a === undefined ? undefined : bars[a];
		if (!bar) continue;
		const changes = b === undefined ? [] : (lent[b] ?? []);
		if (changes.length === 0) without.push(bar.number);
		// Where a repeat begins, the chord that was in force at its end is not the one before it.
		if (bar.opensRepeat || bar.ending !== '') inForce = '';
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

/** Semitones from the lender's key to the other one; keys that nobody knows stay where they are. */
function wayTo(key: string, lender: string): number {
	const [to, from] = [parseKey(key), parseKey(lender)];
	return to && from ? nearestWay(from, pitchClassOf(to)) : 0;
}

interface Change {
	/** In whole notes from the beginning of the bar. */
	readonly onset: number;
	readonly chord: string;
}

/** The chords of each bar, with the one that it begins in, which may have been written long before. */
function chordsOf(bars: readonly Bar[]): readonly (readonly Change[])[] {
	let inForce: string | undefined;
	return bars.map(({ sounds }) => {
		const changes: Change[] = inForce === undefined ? [] : [{ onset: 0, chord: inForce }];
		let onset = 0;
		for (const { chords, duration } of sounds) {
			for (const [index, chord] of chords.entries()) {
				// Several over one note share its length.
				const at = onset + (duration * index) / chords.length;
				if (at === 0) changes.length = 0;
				changes.push({ onset: at, chord });
				inForce = chord;
			}
			onset += duration;
		}
		return changes;
	});
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
		text += `${abc.slice(done, at)}"${chord}"`;
		done = at;
	}
	return text + abc.slice(done);
}
