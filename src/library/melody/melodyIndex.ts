import { barsBetween, collectionOf, melodyAt, type Bars, type Collection } from './collection.ts';
import { Fitting, type Fit } from './fit.ts';
import { readMelodies, type StoredMelodies } from './format.ts';
import { longestChunk, nearest } from './nearest.ts';
import type { MelodyQuery } from './query.ts';
import { seedsOf, Voting } from './seeds.ts';

/** A setting in which the query was found. */
export interface MelodyMatch extends Bars {
	readonly tuneId: number;
	readonly settingId: number;
	/** 1 for a perfect fit, 0 for none. */
	readonly score: number;
	/** To move the query to where it is found, octaves aside: −5 to 6. */
	readonly semitones: number;
}

/** Slots that are looked at, and that are aligned note by note: the longer the query, the fewer places are like it. */
const mostLookedAt = 320_000;
const mostAligned = 9600;
/** What costs so much more a slot than the best is no match. */
const worthSeeing = 0.5;
/** So many of its seeds must be found in a place. */
const leastSeeds = 2.2;

/** Finds melodies; searching keeps nothing but time. */
export class MelodyIndex {
	/** How many settings are in it. */
	readonly size: number;
	readonly #collection: Collection;
	readonly #voting: Voting;
	/** By tune: how many settings it has here. */
	readonly #settings = new Map<number, number>();

	/** Of melodies that were read, or of the bytes that a MelodyBuilder made; throws MelodyIndexError for any others. */
	constructor(melodies: Uint8Array | StoredMelodies) {
		this.#collection = collectionOf(
			melodies instanceof Uint8Array ? readMelodies(melodies) : melodies,
		);
		this.#voting = new Voting(seedsOf(this.#collection));
		const { tuneIds, settingIds } = this.#collection.melodies;
		const known = new Set<number>();
		tuneIds.forEach((tuneId, n) => {
			// A setting may be there in quavers and in semiquavers.
			const before = known.size;
			if (known.add(settingIds[n] ?? 0).size > before)
				this.#settings.set(tuneId, (this.#settings.get(tuneId) ?? 0) + 1);
		});
		this.size = known.size;
	}

	/** The settings it fits best, best first; of those alike tunes with more settings first, then older ones. */
	search(query: MelodyQuery, limit: number): readonly MelodyMatch[] {
		return this.#bestOfEach(query, limit, this.#collection.melodies.settingIds);
	}

	/** The same with the best setting of each tune alone. */
	searchTunes(query: MelodyQuery, limit: number): readonly MelodyMatch[] {
		return this.#bestOfEach(query, limit, this.#collection.melodies.tuneIds);
	}

	#bestOfEach(query: MelodyQuery, limit: number, ids: Int32Array): readonly MelodyMatch[] {
		const best = new Map<number, Found>();
		for (const found of this.#found(query)) {
			if (best.size >= limit) break;
			const id = ids[found.melody] ?? 0;
			if (!best.has(id)) best.set(id, found);
		}
		return [...best.values()].map(found => this.#match(found, query));
	}

	#tune(melody: number): number {
		return this.#collection.melodies.tuneIds[melody] ?? 0;
	}

	#found(query: MelodyQuery): readonly Found[] {
		const chunks = chunksOf(query).map(chunk => this.#inChunk(chunk));
		const [first] = chunks;
		const found = !first || chunks.length === 1 ? first : together(chunks);
		const { settingIds } = this.#collection.melodies;
		return [...(found?.values() ?? [])].sort((a, b) => {
			if (a.cost !== b.cost) return a.cost - b.cost;
			const [tuneA, tuneB] = [this.#tune(a.melody), this.#tune(b.melody)];
			const settings = (this.#settings.get(tuneB) ?? 0) - (this.#settings.get(tuneA) ?? 0);
			const ids = (settingIds[a.melody] ?? 0) - (settingIds[b.melody] ?? 0);
			return settings || tuneA - tuneB || ids;
		});
	}

	/** The best place in each setting, by its number. */
	#inChunk(chunk: MelodyQuery): Map<number, Found> {
		const { text, pitches } = this.#collection;
		const { length } = chunk.steps;
		const candidates = this.#voting.candidates(chunk, leastSeeds, mostLookedAt / length);
		const { count, ends, letters } = nearest(text, chunk, candidates, mostAligned / length);
		const fitting = new Fitting(chunk, text, pitches);
		const best = new Map<number, Found>();
		let least = length;
		for (let n = 0; n < count; n++) {
			const fit = fitting.at(ends[n] ?? 0, letters[n] ?? 0, least + worthSeeing * length);
			if (!fit) continue;
			least = Math.min(least, fit.cost);
			// Sums in another order differ in the last digits.
			const cost = Math.round((fit.cost / length) * 1e6) / 1e6;
			// Its ends may lie in what stands before or behind.
			const melody = melodyAt(this.#collection, (fit.from + fit.to) >> 1);
			const before = best.get(melody);
			if (!before || cost < before.cost) best.set(melody, { ...fit, melody, cost });
		}
		return best;
	}

	#match({ melody, cost, from, to, semitones }: Found, query: MelodyQuery): MelodyMatch {
		const { melodies } = this.#collection;
		const moved = (((semitones - query.first) % 12) + 12) % 12;
		return {
			tuneId: this.#tune(melody),
			settingId: melodies.settingIds[melody] ?? 0,
			...barsBetween(this.#collection, melody, from, Math.max(from, to)),
			score: Math.max(Math.round((1 - cost) * 1e6) / 1e6, 0),
			semitones: moved > 6 ? moved - 12 : moved,
		};
	}
}

/** A fit and whose; the cost is for a slot of the query. */
interface Found extends Fit {
	readonly melody: number;
}

/** A long query in pieces that are looked for each by itself: parts may be in another order, and a bar missing. */
function chunksOf(query: MelodyQuery): readonly MelodyQuery[] {
	const { length } = query.steps;
	const count = Math.ceil(length / longestChunk);
	return Array.from({ length: count }, (_, n) => {
		// The last ones overlap rather than being short.
		const from = count === 1 ? 0 : Math.round((n * (length - longestChunk)) / (count - 1));
		const to = Math.min(from + longestChunk, length);
		return {
			...query,
			steps: query.steps.slice(from, to),
			semitones: query.semitones.slice(from, to),
			begins: query.begins.slice(from, to),
			bars: query.bars?.slice(from, to),
		};
	});
}

/** A setting in which a piece was not found costs there what the worst does in which it was. */
function together(chunks: readonly Map<number, Found>[]): Map<number, Found> {
	const all = new Map<number, Found>();
	const worst = chunks.map(chunk => Math.max(0, ...[...chunk.values()].map(({ cost }) => cost)));
	for (const melody of new Set(chunks.flatMap(chunk => [...chunk.keys()]))) {
		const parts = chunks.map(chunk => chunk.get(melody));
		const cost = parts.reduce((sum, part, n) => sum + (part?.cost ?? worst[n] ?? 0), 0);
		const [first, ...others] = parts.filter(part => part !== undefined);
		if (!first) continue;
		const { to } = others.reduce((last, part) => (part.to > last.to ? part : last), first);
		all.set(melody, { ...first, to, cost: Math.round((cost / chunks.length) * 1e6) / 1e6 });
	}
	return all;
}
