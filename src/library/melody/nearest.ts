import { gap } from './collection.ts';
import type { MelodyQuery } from './query.ts';
import type { Candidates } from './seeds.ts';

/** Slots that fit into one word. */
export const longestChunk = 32;
/** How far before and behind its place a candidate is looked for, beside the width of its diagonal. */
const slack = 5;
const diagonal = 8;

/** Candidates in which the query was found, best first. Each of the columns has `count` entries. */
export interface Nearest {
	readonly count: number;
	/** The slot of the text at which the match ends. */
	readonly ends: Int32Array;
	readonly letters: Uint8Array;
}

/**
 * Of the candidates those with the fewest slots that are other, missing or too many, letter by letter: octaves and
 * accidentals don't count yet. Bit-parallel: G. Myers, "A fast bit-vector algorithm for approximate string
 * matching based on dynamic programming", J. ACM 46 (1999); 32 slots of the query at most.
 */
export function nearest(
	text: Uint8Array,
	{ steps }: Pick<MelodyQuery, 'steps'>,
	candidates: Candidates,
	limit: number,
): Nearest {
	const length = Math.min(steps.length, longestChunk);
	const masks = masksOf(steps, length);
	const { count, at, letters, votes } = candidates;
	const ends = new Int32Array(count);
	const distances = new Uint8Array(count);
	let lastEnd = -1;
	for (let c = 0; c < count; c++) {
		const letter = letters[c] ?? 0;
		const from = Math.max((at[c] ?? 0) - slack, 0);
		const to = Math.min((at[c] ?? 0) + diagonal + length + slack, text.length);
		const found = scan(text, from, to, masks, letter << 8, length);
		const best = found >> 8;
		const end = from + (found & 255);
		// Two diagonals side by side often hold the same.
		const isTwin = end === lastEnd && c > 0 && letters[c - 1] === letter;
		distances[c] = isTwin ? 255 : best;
		ends[c] = end;
		lastEnd = end;
	}
	return chosen(ends, distances, letters, votes, count, limit);
}

/** The distance of the best match in these slots of the text, and in the lowest eight bits how far from the first it ends. */
function scan(
	text: Uint8Array,
	from: number,
	to: number,
	masks: Int32Array,
	row: number,
	length: number,
): number {
	const last = length - 1;
	let plus = -1;
	let minus = 0;
	let distance = length;
	let best = length;
	let end = from;
	for (let slot = from; slot < to; slot++) {
		const same = masks[row | (text[slot] ?? gap)] ?? 0;
		const down = same | minus;
		const right = ((((same & plus) + plus) | 0) ^ plus) | same;
		let higher = minus | ~(right | plus);
		let lower = plus & right;
		distance += ((higher >>> last) & 1) - ((lower >>> last) & 1);
		higher <<= 1;
		lower <<= 1;
		plus = lower | ~(down | higher);
		minus = higher & down;
		if (distance < best) {
			best = distance;
			end = slot;
		}
	}
	return (best << 8) | (end - from);
}

/** For each letter of the query's first note, and each slot of the text: the places in the query that are this letter. */
function masksOf(steps: readonly number[], length: number): Int32Array {
	const masks = new Int32Array(7 << 8);
	for (let letter = 0; letter < 7; letter++) {
		for (let slot = 0; slot < 256; slot++) {
			const place = slot & 63;
			if (place === gap) continue;
			let mask = 0;
			for (let i = 0; i < length; i++)
				if (((((steps[i] ?? 0) + letter - place) % 7) + 7) % 7 === 0) mask |= 1 << i;
			masks[(letter << 8) | slot] = mask;
		}
	}
	return masks;
}

function chosen(
	ends: Int32Array,
	distances: Uint8Array,
	letters: Uint8Array,
	votes: Uint16Array,
	count: number,
	limit: number,
): Nearest {
	const order = new Float64Array(count);
	// By distance, then votes, then place in the collection: in one number, as sorting numbers is quick.
	for (let c = 0; c < count; c++)
		order[c] = ((distances[c] ?? 0) * 65_536 + 65_535 - (votes[c] ?? 0)) * 2 ** 24 + c;
	order.sort();
	const kept = Math.min(Math.round(limit), count);
	const picked = Array.from(order.subarray(0, kept), number => number % 2 ** 24);
	return {
		count: kept,
		ends: Int32Array.from(picked, c => ends[c] ?? 0),
		letters: Uint8Array.from(picked, c => letters[c] ?? 0),
	};
}
