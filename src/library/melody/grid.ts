import type { ReadNote } from './barsRead.ts';
import type { ReadMelody } from './readAbc.ts';
import { isPair, near, unitOf } from './units.ts';

/**
 * A melody as it is held against others: a place on the staff for every quaver, or for each of another unit. How a note is ornamented and
 * whether a pair of quavers swings is not in it, and it begins anew at each bar line, so that a bar that does not
 * add up spoils no other.
 */
export interface Grid {
	/** See `slotOf`. */
	readonly slots: readonly number[];
	readonly bars: readonly GridBar[];
}

export interface GridBar {
	/** In slots; 0 for a bar of rests before the first note. */
	readonly length: number;
	readonly opensRepeat: boolean;
	readonly closesRepeat: boolean;
	/** The first time for which an ending that begins here is played; 0 where none begins. */
	readonly ending: number;
}

/** No bar of the grid is longer; what has no bar lines is cut. */
export const longestBar = 255;
/** Places on the staff that a slot can tell apart, from four octaves below middle C. */
export const places = 63;
export const middleC = 28;
/** Set where a note begins. */
export const onset = 64;

/** The place in the lowest six bits, then that a note begins, and from bit 8 on its alteration and 2. */
function slotOf(place: number | undefined, alteration: number): number | undefined {
	if (place === undefined) return undefined;
	let lifted = place + middleC;
	while (lifted < 0) lifted += 7;
	while (lifted >= places) lifted -= 7;
	const sign = Math.min(Math.max(alteration, -2), 2) + 2;
	return lifted | onset | (sign << 8);
}

/** Whether a note goes on in a slot, or a rest is there. */
function isSame(before: number, slot: number | undefined): boolean {
	return slot === undefined || placeIn(before) === placeIn(slot);
}

export function placeIn(slot: number): number {
	return slot & 63;
}

export function alterationIn(slot: number): number {
	return (slot >> 8) - 2;
}

/**
 * Where in a slot it is looked what sounds, in slots: of a triplet in the time of two that takes the first
 * and the last note.
 */
const sampled = 0.34;

/** In slots of so many quavers. */
export function gridOf({ bars }: ReadMelody, unit = unitOf(bars)): Grid {
	const slots: number[] = [];
	const gridBars: GridBar[] = [];
	for (const { notes, opensRepeat, closesRepeat, ending } of bars) {
		const start = slots.length;
		fill(slots, notes, unit);
		let length = slots.length - start;
		let isFirst = true;
		do {
			const cut = Math.min(length, longestBar);
			length -= cut;
			gridBars.push({
				length: cut,
				opensRepeat: opensRepeat && isFirst,
				closesRepeat: closesRepeat && length === 0,
				ending: isFirst ? ending : 0,
			});
			isFirst = false;
		} while (length > 0);
	}
	return { slots, bars: gridBars };
}

/** A rest goes on with the note before it; one that opens the tune is left out. */
function fill(slots: number[], notes: readonly ReadNote[], unit: number): void {
	let [from, next] = [0, 0];
	let isEvened = false;
	for (let n = 0; n < notes.length; n++) {
		const note = notes[n];
		if (!note) break;
		let length = isEvened ? 1 : note.length / unit;
		// A pair that swings (3/2 and 1/2, either way) is two even notes.
		isEvened = !isEvened && isPair(note, notes[n + 1], unit) && near(from, Math.round(from));
		if (isEvened) length = 1;
		const until = from + length;
		const begun = slotOf(note.place, note.alteration);
		for (let isFirst = true; next + sampled < until; next++, isFirst = false) {
			const before = slots.at(-1);
			const goesOn = !isFirst || note.tied || begun === undefined;
			if (before !== undefined && goesOn && isSame(before, begun)) slots.push(before & ~onset);
			else if (begun !== undefined) slots.push(begun);
		}
		from = until;
	}
}
