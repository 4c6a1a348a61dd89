import { barStart, gap } from './collection.ts';
import { onset, placeIn } from './grid.ts';
import type { MelodyQuery } from './query.ts';

/** What a slot costs that is not as in the query; a perfect fit costs nothing. */
const costs = {
	/** A slot missing or too many. */
	gap: 1.05,
	other: 1,
	semitone: 0.85,
	octave: 0.4,
	/** The same letter with another accidental; far less where the query didn't say its key. */
	accidental: 0.5,
	unkeyed: 0.12,
	onset: 0.1,
	bar: 0.06,
};
/** How far a match may wander off its diagonal. */
const band = 5;
const width = 2 * band + 1;

export interface Fit {
	/** All of it; divided by the slots of the query, 0 to about 1. */
	readonly cost: number;
	/** The first and the last slot of the text that it takes. */
	readonly from: number;
	readonly to: number;
	/** From the query to where it is found. */
	readonly semitones: number;
}

/** How well a query fits where a first look found it: aligned slot by slot within a band. */
export class Fitting {
	readonly #query: MelodyQuery;
	readonly #text: Uint8Array;
	readonly #pitches: Uint8Array;
	readonly #differences = new Uint16Array(512);
	#row = new Float64Array(width);
	#above = new Float64Array(width);
	#froms = new Int32Array(width);
	#fromsAbove = new Int32Array(width);

	constructor(query: MelodyQuery, text: Uint8Array, pitches: Uint8Array) {
		this.#query = query;
		this.#text = text;
		this.#pitches = pitches;
	}

	/**
	 * `end` is the slot at which it ends, about, and `letter` its first note's, 0 for C. Undefined as soon as
	 * it costs more than `most`.
	 */
	at(end: number, letter: number, most: number): Fit | undefined {
		const length = this.#query.steps.length;
		const start = end - length + 1;
		const semitones = this.#shift(start, letter);
		for (let k = 0; k < width; k++) {
			this.#above[k] = 0;
			this.#fromsAbove[k] = start + k - band;
		}
		for (let i = 0; i < length; i++)
			if (this.#align(i, start, letter, semitones) > most) return undefined;
		let best = 0;
		for (let k = 1; k < width; k++) if ((this.#above[k] ?? 0) < (this.#above[best] ?? 0)) best = k;
		const from = Math.max(this.#fromsAbove[best] ?? 0, 0);
		const to = Math.min(Math.max(end + best - band, from), this.#text.length - 1);
		return { cost: this.#above[best] ?? 0, from, to, semitones };
	}

	/** From the query's pitches to those of the text: what most slots of the same letter agree in. */
	#shift(start: number, letter: number): number {
		const { steps, semitones } = this.#query;
		const counts = this.#differences;
		counts.fill(0);
		let [best, most] = [0, 0];
		for (let i = 0; i < steps.length; i++) {
			const wanted = ((((steps[i] ?? 0) + letter) % 7) + 7) % 7;
			for (let j = start + i - 2; j <= start + i + 2; j++) {
				const place = placeIn(this.#text[j] ?? gap);
				if (place === gap || place % 7 !== wanted) continue;
				const difference = (this.#pitches[j] ?? 0) - (semitones[i] ?? 0) + 192;
				// The diagonal itself counts for more than what stands beside it.
				const count = (counts[difference] ?? 0) + (j === start + i ? 3 : 1);
				counts[difference] = count;
				if (count > most) [best, most] = [difference, count];
			}
		}
		return best - 192;
	}

	/** One slot of the query against the band; gives the least that it costs up to there. */
	#align(i: number, start: number, letter: number, semitones: number): number {
		let least = Infinity;
		const query = this.#query;
		const [row, above] = [this.#row, this.#above];
		const [froms, fromsAbove] = [this.#froms, this.#fromsAbove];
		const pitch = (query.semitones[i] ?? 0) + semitones;
		const wanted = ((((query.steps[i] ?? 0) + letter) % 7) + 7) % 7;
		const begins = query.begins[i] ? onset : 0;
		// Where the first bar began nobody said.
		const bar = query.bars && i > 0 ? (query.bars[i] ? barStart : 0) : -1;
		for (let k = 0; k < width; k++) {
			const j = start + i + k - band;
			const slot = this.#text[j] ?? gap;
			const place = placeIn(slot);
			let cost = costs.other;
			if (place !== gap) {
				const distance = Math.abs((this.#pitches[j] ?? 0) - pitch);
				if (distance === 0) cost = 0;
				else if (distance % 12 === 0) cost = costs.octave;
				else if (place % 7 === wanted) cost = query.isKeyed ? costs.accidental : costs.unkeyed;
				else if (distance === 1) cost = costs.semitone;
				if ((slot & onset) !== begins) cost += costs.onset;
				if (bar >= 0 && (slot & barStart) !== bar) cost += costs.bar;
			}
			cost += above[k] ?? 0;
			let from = fromsAbove[k] ?? 0;
			const skipped = k + 1 < width ? (above[k + 1] ?? 0) + costs.gap : Infinity;
			if (skipped < cost) [cost, from] = [skipped, fromsAbove[k + 1] ?? 0];
			const inserted = k > 0 ? (row[k - 1] ?? 0) + costs.gap : Infinity;
			if (inserted < cost) [cost, from] = [inserted, froms[k - 1] ?? 0];
			row[k] = cost;
			froms[k] = from;
			if (cost < least) least = cost;
		}
		[this.#row, this.#above] = [above, row];
		[this.#froms, this.#fromsAbove] = [fromsAbove, froms];
		return least;
	}
}
