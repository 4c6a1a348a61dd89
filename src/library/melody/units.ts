import type { ReadBar, ReadNote } from './barsRead.ts';

/*
 * What a slot of the grid is, in quavers: bars are held against others slot by slot, so both have to be measured in
 * the same. Which one it is, a melody says by what most of its notes are, and a few bars of it may say another.
 */
const quaver = 1;
const semiquaver = 0.5;

/** Quavers, or semiquavers where most of the notes are no longer than that. */
export function unitOf(bars: readonly ReadBar[]): number {
	let [short, all] = [0, 0];
	for (const { notes } of bars) {
		for (const { place, length } of notes) {
			if (place === undefined) continue;
			all++;
			if (length < 0.51) short++;
		}
	}
	return short > all / 2 ? semiquaver : quaver;
}

/**
 * Its own, and the other where that is a bar's by itself: what some bars in a row have by themselves one of
 * them has, so that they are found whichever it is.
 */
export function unitsOf(bars: readonly ReadBar[]): readonly number[] {
	const own = unitOf(bars);
	const isMixed = bars.some(
		bar => bar.notes.some(({ place }) => place !== undefined) && unitOf([bar]) !== own,
	);
	return isMixed ? [own, own === quaver ? semiquaver : quaver] : [own];
}

/**
 * How many of a hundred notes fall between the slots. Few are ornaments; of many it may be that all notes are meant
 * twice as long.
 */
export function shareBetween(bars: readonly ReadBar[], unit: number): number {
	let [between, all] = [0, 0];
	for (const { notes } of bars) {
		for (let n = 0; n < notes.length; n++) {
			const note = notes[n];
			if (!note) break;
			all++;
			if (isPair(note, notes[n + 1], unit)) {
				all++;
				n++;
			} else if (note.tuplet === 0 && !near(note.length % unit, 0)) between++;
		}
	}
	return (100 * between) / Math.max(all, 1);
}

/** Two notes that take two slots: they are even, or swing (3/2 and 1/2, either way). */
export function isPair(note: ReadNote, after: ReadNote | undefined, unit: number): boolean {
	if (!after || note.tuplet !== 0 || after.tuplet !== 0) return false;
	return near(note.length + after.length, 2 * unit);
}

export function near(a: number, b: number): boolean {
	return Math.abs(a - b) < 0.01;
}
