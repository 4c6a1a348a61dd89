import { barOf, type StoredMelodies } from './format.ts';
import { placeIn, places, type GridBar } from './grid.ts';
import { pitchOf } from './query.ts';
import { runsOf } from './runs.ts';

/** Stands between runs; no place on the staff is it. */
export const gap = 63;
/** Set in the first slot of a bar. */
export const barStart = 128;

const naturals = Uint8Array.from({ length: places }, (_, place) => pitchOf(place, 0));

/** All melodies of an index as one long text of slots, and whose each is. */
export interface Collection {
	readonly melodies: StoredMelodies;
	/** A place, with `onset` and `barStart`; or `gap`. */
	readonly text: Uint8Array;
	/** As MIDI counts, for each slot of the text. */
	readonly pitches: Uint8Array;
	/** Where each melody begins in the text; one more than there are melodies. */
	readonly starts: Uint32Array;
}

export function collectionOf(stored: StoredMelodies): Collection {
	const { count, slots, alterations, slotStarts } = stored;
	const starts = new Uint32Array(count + 1);
	let text = new Uint8Array(slots.length + (slots.length >> 1) + 1024);
	let pitches = new Uint8Array(text.length);
	let at = 0;
	for (let n = 0; n < count; n++) {
		starts[n] = at;
		const bars = barsOf(stored, n);
		const pieces = runsOf(bars);
		const needed = at + pieces.reduce((sum, { from, to }) => sum + to - from + 1, 0);
		if (needed > text.length) {
			text = grown(text, needed);
			pitches = grown(pitches, needed);
		}
		const barSlots = startsOf(bars, slotStarts[n] ?? 0);
		for (const { bar, from, to, endsRun } of pieces) {
			const start = barSlots[bar] ?? 0;
			for (let slot = start + from; slot < start + to; slot++) {
				const written = slots[slot] ?? 0;
				text[at] = written | (slot === start ? barStart : 0);
				pitches[at] = (naturals[placeIn(written)] ?? 0) + (alterations[slot] ?? 0);
				at++;
			}
			if (endsRun) text[at++] = gap;
		}
	}
	starts[count] = at;
	// What was only read from the bytes is let go.
	const melodies = { ...stored, slots: new Uint8Array(), alterations: new Int8Array() };
	return { melodies, text: text.slice(0, at), pitches: pitches.slice(0, at), starts };
}

function grown(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
	const more = new Uint8Array(needed + (needed >> 2));
	more.set(bytes);
	return more;
}

function barsOf({ barStarts, lengths, signs }: StoredMelodies, melody: number): GridBar[] {
	const bars: GridBar[] = [];
	for (let bar = barStarts[melody] ?? 0; bar < (barStarts[melody + 1] ?? 0); bar++)
		bars.push(barOf(lengths[bar] ?? 0, signs[bar] ?? 0));
	return bars;
}

function startsOf(bars: readonly GridBar[], first: number): readonly number[] {
	let start = first;
	return bars.map(({ length }) => {
		start += length;
		return start - length;
	});
}

/** Whose slot this is. */
export function melodyAt({ starts, melodies }: Collection, at: number): number {
	let [low, high] = [0, melodies.count];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle;
	}
	return low;
}

export interface Bars {
	/** The number of the first, from 1; 0 for the notes before the first whole bar. */
	readonly bar: number;
	/** How many. */
	readonly bars: number;
	/** Which of all that are written, from 0, in the order in which they are heard. */
	readonly heard: readonly number[];
}

/** Which bars stand from one slot of a melody's text up to and with another. */
export function barsBetween(
	{ starts, melodies }: Collection,
	melody: number,
	from: number,
	to: number,
): Bars {
	const all = barsOf(melodies, melody);
	let at = starts[melody] ?? 0;
	let hasJumped = false;
	const heard: number[] = [];
	for (const piece of runsOf(all)) {
		const end = at + piece.to - piece.from;
		if (end > from && at <= to) {
			// The runs of a long melody overlap.
			if (!hasJumped || !heard.includes(piece.bar)) heard.push(piece.bar);
			hasJumped ||= piece.endsRun;
		}
		at = end + (piece.endsRun ? 1 : 0);
	}
	const [first = 0] = heard;
	return { bar: first + (hasPickup(all) ? 0 : 1), bars: Math.max(heard.length, 1), heard };
}

/** A first bar of half the usual length at most: the bars are counted from the next. */
function hasPickup(bars: readonly GridBar[]): boolean {
	const lengths = bars.map(({ length }) => length).sort((a, b) => a - b);
	const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
	return bars.length > 1 && (bars[0]?.length ?? 0) <= usual / 2;
}
