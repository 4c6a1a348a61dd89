import type { Collection } from '../../../src/library/melody/collection.ts';
import { gap } from '../../../src/library/melody/collection.ts';
import { placeIn } from '../../../src/library/melody/grid.ts';
import type { MelodyQuery } from '../../../src/library/melody/query.ts';

/** A setting's number in the collection, and how well it does: the less, the better. */
export interface Rated {
	readonly melody: number;
	readonly cost: number;
}

/**
 * Plain edit distance over letters, over every slot of the collection and in each of the seven shifts: what can be
 * found at all without looking at more than letters, however long it takes.
 */
export function everywhere(
	{ text, starts, melodies }: Collection,
	{ steps }: MelodyQuery,
): readonly Rated[] {
	const length = Math.min(steps.length, 32);
	const best = new Uint8Array(melodies.count).fill(length);
	for (let letter = 0; letter < 7; letter++) {
		const masks = new Int32Array(7);
		for (let i = 0; i < length; i++) {
			const place = ((((steps[i] ?? 0) + letter) % 7) + 7) % 7;
			masks[place] = (masks[place] ?? 0) | (1 << i);
		}
		for (let melody = 0; melody < melodies.count; melody++) {
			const [from, to] = [starts[melody] ?? 0, starts[melody + 1] ?? 0];
			best[melody] = Math.min(best[melody] ?? 0, distance(text, from, to, masks, length));
		}
	}
	return Array.from(best, (cost, melody) => ({ melody, cost }));
}

function distance(
	text: Uint8Array,
	from: number,
	to: number,
	masks: Int32Array,
	length: number,
): number {
	const last = length - 1;
	let plus = -1;
	let minus = 0;
	let distance = length;
	let best = length;
	for (let at = from; at < to; at++) {
		const place = placeIn(text[at] ?? gap);
		const same = place === gap ? 0 : (masks[place % 7] ?? 0);
		const down = same | minus;
		const right = ((((same & plus) + plus) | 0) ^ plus) | same;
		let higher = minus | ~(right | plus);
		let lower = plus & right;
		distance += ((higher >>> last) & 1) - ((lower >>> last) & 1);
		higher <<= 1;
		lower <<= 1;
		plus = lower | ~(down | higher);
		minus = higher & down;
		if (distance < best) best = distance;
	}
	return best;
}

const mostFiltered = 2000;

/**
 * What the best-known program of this kind does, as it is described: settings as strings of pitches, one for each
 * quaver; the 2,000 that hold most of the query's runs of four; those aligned (2 for the same, −2 for another, −1 for a gap).
 */
export function byContour(collection: Collection, query: MelodyQuery): readonly Rated[] {
	const { text, pitches, starts, melodies } = collection;
	const notes = query.semitones.map(semitone => semitone + query.first);
	const runs = new Set<number>();
	for (let n = 0; n + 3 < notes.length; n++) runs.add(runOf(notes, n));
	const hits = new Uint16Array(melodies.count);
	const isRun = new Uint8Array(1 << 24);
	for (const run of runs) isRun[run & 0xffffff] = 1;
	let melody = 0;
	for (let at = 0; at + 3 < text.length; at++) {
		while (at >= (starts[melody + 1] ?? Infinity)) melody++;
		const run = runOf(pitches, at);
		if (isRun[run & 0xffffff] === 1 && runs.has(run)) hits[melody] = (hits[melody] ?? 0) + 1;
	}
	return Array.from(hits, (count, n) => ({ melody: n, count }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, mostFiltered)
		.map(({ melody: n }) => ({ melody: n, cost: -aligned(collection, n, notes) }));
}

function runOf(notes: ArrayLike<number>, at: number): number {
	let run = 0;
	for (let n = 0; n < 4; n++) run = (run << 7) | ((notes[at + n] ?? 0) & 127);
	return run;
}

function aligned(
	{ pitches, starts }: Collection,
	melody: number,
	notes: readonly number[],
): number {
	const [from, to] = [starts[melody] ?? 0, starts[melody + 1] ?? 0];
	const row = new Int16Array(notes.length + 1);
	let best = 0;
	for (let at = from; at < to; at++) {
		let diagonal = 0;
		for (let i = 1; i <= notes.length; i++) {
			const above = row[i] ?? 0;
			const same = notes[i - 1] === pitches[at];
			const score = Math.max(0, diagonal + (same ? 2 : -2), above - 1, (row[i - 1] ?? 0) - 1);
			row[i] = score;
			diagonal = above;
			if (score > best) best = score;
		}
	}
	return best;
}

/** The tunes, best first; of those alike the ones with more settings, then the older ones. */
export function rankedTunes(
	{ melodies }: Collection,
	rated: readonly Rated[],
	without: number | undefined,
): readonly number[] {
	const settings = new Map<number, number>();
	for (const tuneId of melodies.tuneIds) settings.set(tuneId, (settings.get(tuneId) ?? 0) + 1);
	const best = new Map<number, number>();
	for (const { melody, cost } of rated) {
		if (melodies.settingIds[melody] === without) continue;
		const tuneId = melodies.tuneIds[melody] ?? 0;
		best.set(tuneId, Math.min(best.get(tuneId) ?? Infinity, cost));
	}
	return [...best]
		.sort(
			([a, costA], [b, costB]) =>
				costA - costB || (settings.get(b) ?? 0) - (settings.get(a) ?? 0) || a - b,
		)
		.map(([tuneId]) => tuneId);
}
