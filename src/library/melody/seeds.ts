import { gap, type Collection } from './collection.ts';
import { placeIn } from './grid.ts';
import type { MelodyQuery } from './query.ts';

/*
 * A seed is three slots in a row: the letter of the first and the way to the next two. Where a query's seeds are
 * found at about the same distance from each other as in the query, and all of them moved by the same number
 * of letters, it may be that melody. (Votes for diagonals, as programs that align genomes count them.)
 */

/** Letters up or down that a seed tells apart; a wider leap counts as this one. */
const widest = 6;
const ways = 2 * widest + 1;
const seeds = 7 * ways * ways;
/** Slots of the text that are counted together, so that a place in them has 16 bits. Melodies are not cut. */
const block = 65_536;
/** Neighbouring diagonals are counted as one, so that a note too much doesn't part what belongs together. */
const shift = 3;

/** Where every seed stands in a collection. */
export interface Seeds {
	/** Where each block begins in the text; one more than there are blocks. */
	readonly blocks: Uint32Array;
	/** For each block and seed where its places begin; the places of a seed end where the next one's begin. */
	readonly offsets: Uint32Array;
	/** From the start of the block. */
	readonly places: Uint16Array;
	/** What finding a seed is worth: the rarer, the more. */
	readonly weights: Uint8Array;
}

export function seedsOf({ text, starts }: Collection): Seeds {
	const blocks = blocksOf(starts);
	const count = blocks.length - 1;
	const codes = new Int16Array(block);
	const offsets = new Uint32Array(count * seeds + 1);
	const places = new Uint16Array(text.length);
	const totals = new Float64Array(seeds);
	let written = 0;
	for (let n = 0; n < count; n++) {
		const from = blocks[n] ?? 0;
		const to = Math.min(blocks[n + 1] ?? 0, from + block);
		const row = offsets.subarray(n * seeds, (n + 1) * seeds);
		for (let at = from; at < to; at++) {
			const code = at + 2 < to ? seedAt(text, at) : -1;
			codes[at - from] = code;
			if (code >= 0) row[code] = (row[code] ?? 0) + 1;
		}
		let start = written;
		for (let code = 0; code < seeds; code++) {
			const size = row[code] ?? 0;
			totals[code] = (totals[code] ?? 0) + size;
			row[code] = start;
			start += size;
		}
		const next = row.slice();
		for (let at = from; at < to; at++) {
			const code = codes[at - from] ?? -1;
			if (code < 0) continue;
			const place = next[code] ?? 0;
			places[place] = at - from;
			next[code] = place + 1;
		}
		written = start;
	}
	offsets[count * seeds] = written;
	return { blocks, offsets, places: places.slice(0, written), weights: weightsOf(totals) };
}

/** As many whole melodies as fit, and one in any case. */
function blocksOf(starts: Uint32Array): Uint32Array {
	const blocks = [0];
	let from = 0;
	for (let n = 1; n < starts.length; n++) {
		if ((starts[n] ?? 0) - from <= block) continue;
		from = starts[n - 1] ?? 0;
		blocks.push(from);
	}
	blocks.push(starts.at(-1) ?? 0);
	return Uint32Array.from(blocks);
}

function weightsOf(totals: Float64Array): Uint8Array {
	const all = totals.reduce((sum, total) => sum + total, 0);
	return Uint8Array.from(totals, total => {
		const bits = Math.log2((all + 1) / (total + 1));
		return Math.min(Math.max(Math.round(bits), 2), 16);
	});
}

function seedAt(text: Uint8Array, at: number): number {
	const a = placeIn(text[at] ?? gap);
	const b = placeIn(text[at + 1] ?? gap);
	const c = placeIn(text[at + 2] ?? gap);
	return a === gap || b === gap || c === gap ? -1 : seedOf(a % 7, b - a, c - b);
}

function seedOf(letter: number, first: number, second: number): number {
	return (letter * ways + wayOf(first)) * ways + wayOf(second);
}

function wayOf(letters: number): number {
	return Math.min(Math.max(letters, -widest), widest) + widest;
}

/** Where a query may be. Each of the columns has `count` entries. */
export interface Candidates {
	count: number;
	/** Where in the text the first slot of the query would stand, about. */
	readonly at: Int32Array;
	/** The letter that its first note would be, 0 for C. */
	readonly letters: Uint8Array;
	readonly votes: Uint16Array;
}

/** More than this many are thinned out, those with the fewest votes first. */
const most = 400_000;
const diagonalsBefore = 64;
/**
 * Of a longer query so many seeds are looked for at least, and most of them: the most usual take
 * long and tell little. (The rarest alone would be those with a wrong note in them.)
 */
const manySeeds = 18;

/** A seed of a query, at this slot of it. */
interface QuerySeed {
	readonly at: number;
	/** For each letter that the query's first note may be. */
	readonly codes: Int32Array;
	/** Their weight, on the average. */
	readonly worth: number;
}

/** Counts votes; one for each thread that searches, as it keeps its tables. */
export class Voting {
	readonly #seeds: Seeds;
	readonly #votes = new Uint16Array(((block + diagonalsBefore) >> shift) + 1);
	readonly #candidates: Candidates = {
		count: 0,
		at: new Int32Array(most),
		letters: new Uint8Array(most),
		votes: new Uint16Array(most),
	};

	constructor(seeds: Seeds) {
		this.#seeds = seeds;
	}

	/** The candidates with the most votes, not more than `limit` by much; good until the next call. */
	candidates({ steps }: Pick<MelodyQuery, 'steps'>, atLeast: number, limit: number): Candidates {
		const found = this.#candidates;
		found.count = 0;
		const { blocks } = this.#seeds;
		const wanted = this.#seedsIn(steps);
		const worth = wanted.reduce((sum, seed) => sum + seed.worth, 0);
		let least = Math.max(Math.ceil((atLeast * worth) / wanted.length), 1);
		for (let n = 0; n + 1 < blocks.length; n++) {
			for (let letter = 0; letter < 7; letter++) {
				const room = (blocks[n + 1] ?? 0) - (blocks[n] ?? 0);
				if (found.count + (room >> shift) + diagonalsBefore > most)
					least = thin(found, most / 2, least);
				this.#vote(n, wanted, letter, least);
			}
		}
		thin(found, limit, least);
		return found;
	}

	#seedsIn(steps: readonly number[]): readonly QuerySeed[] {
		const { weights } = this.#seeds;
		const count = Math.max(steps.length - 2, 0);
		return Array.from({ length: count }, (_, at) => {
			const [a = 0, b = 0, c = 0] = [steps[at], steps[at + 1], steps[at + 2]];
			const codes = Int32Array.from({ length: 7 }, (_, letter) =>
				seedOf((((a + letter) % 7) + 7) % 7, b - a, c - b),
			);
			const worth = codes.reduce((sum, code) => sum + (weights[code] ?? 0), 0) / 7;
			return { at, codes, worth };
		})
			.sort((a, b) => b.worth - a.worth || a.at - b.at)
			.slice(0, Math.max(manySeeds, Math.ceil(count * 0.85)));
	}

	#vote(n: number, wanted: readonly QuerySeed[], letter: number, least: number): void {
		const { blocks, offsets, places, weights } = this.#seeds;
		const votes = this.#votes;
		const found = this.#candidates;
		const { at, letters } = found;
		const first = found.count;
		let count = first;
		votes.fill(0);
		for (const seed of wanted) {
			const code = seed.codes[letter] ?? 0;
			const weight = weights[code] ?? 0;
			const moved = diagonalsBefore - seed.at;
			const end = offsets[n * seeds + code + 1] ?? 0;
			for (let p = offsets[n * seeds + code] ?? 0; p < end; p++) {
				const diagonal = ((places[p] ?? 0) + moved) >> shift;
				const before = votes[diagonal] ?? 0;
				const after = before + weight;
				votes[diagonal] = after;
				if (after >= least && before < least) at[count++] = diagonal;
			}
		}
		const start = (blocks[n] ?? 0) - diagonalsBefore;
		for (let c = first; c < count; c++) {
			const diagonal = at[c] ?? 0;
			found.votes[c] = votes[diagonal] ?? 0;
			letters[c] = letter;
			at[c] = start + (diagonal << shift);
		}
		found.count = count;
	}
}

/** Leaves about so many, in their order; gives the fewest votes that one of them has. */
function thin(found: Candidates, limit: number, least: number): number {
	if (found.count <= limit) return least;
	const { at, letters, votes } = found;
	const counts = new Uint32Array(65_536);
	for (let c = 0; c < found.count; c++) {
		const vote = votes[c] ?? 0;
		counts[vote] = (counts[vote] ?? 0) + 1;
	}
	let kept = 0;
	let needed = counts.length - 1;
	while (needed > 0 && kept + (counts[needed] ?? 0) <= limit) kept += counts[needed--] ?? 0;
	needed++;
	let to = 0;
	for (let c = 0; c < found.count; c++) {
		if ((votes[c] ?? 0) < needed) continue;
		at[to] = at[c] ?? 0;
		letters[to] = letters[c] ?? 0;
		votes[to] = votes[c] ?? 0;
		to++;
	}
	found.count = to;
	return needed;
}
