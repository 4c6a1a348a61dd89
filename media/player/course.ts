import type { Span } from './loops.ts';

/** How the music goes on: to the end, or round and round. */
export interface Route {
	/** In whole notes from the beginning of the tune. */
	readonly end: number;
	readonly loop: Span | undefined;
	/** Whole notes a second, in each pass of the loop; the first pass is 0. */
	readonly rate: (pass: number) => number;
}

/** A stretch of music that is played without a turn: from `time` on (s) the whole notes from `from` to `to`. */
export interface Stretch extends Span {
	readonly time: number;
	readonly rate: number;
	readonly pass: number;
	/** Where the music turns or ends: no note sounds on beyond it. */
	readonly limit: number;
}

export interface Whereabouts {
	readonly position: number;
	readonly pass: number;
}

/** What is past is known for this long, in s: what is heard lags behind what is sent. */
const memory = 5;

/**
 * Which music is played when. It is planned a little ahead, stretch after stretch without a gap, and can be
 * planned anew from any moment on; times are those of the audio clock, in s.
 */
export class Course {
	#route: Route;
	#stretches: Stretch[] = [];
	#time: number;
	#position: number;
	#pass = 0;
	#ended = false;

	constructor(route: Route, time: number, position: number) {
		this.#route = route;
		this.#time = time;
		this.#position = this.#within(position);
	}

	/** When everything has been played; undefined while there is more to come. */
	get ended(): number | undefined {
		return this.#ended ? this.#time : undefined;
	}

	/** Plans as far as `until`; gives what has been added. */
	plan(until: number): readonly Stretch[] {
		const added: Stretch[] = [];
		while (!this.#ended && this.#time < until) {
			const { loop, end, rate: rateOf } = this.#route;
			const limit = loop?.to ?? end;
			const rate = rateOf(this.#pass);
			const reach = this.#position + (until - this.#time) * rate;
			const [time, from, pass] = [this.#time, this.#position, this.#pass];
			const to = Math.min(limit, reach);
			added.push({ time, from, to, rate, pass, limit });
			this.#position = to;
			this.#time = reach < limit ? until : time + Math.max(0, limit - from) / rate;
			if (reach < limit) break;
			if (loop === undefined) this.#ended = true;
			else {
				this.#position = loop.from;
				this.#pass++;
			}
		}
		const old = until - memory;
		this.#stretches = [
			...this.#stretches.filter(({ time, from, to, rate }) => time + (to - from) / rate > old),
			...added,
		];
		return added;
	}

	/** Where the music is at a time; undefined before its beginning. */
	at(time: number): Whereabouts | undefined {
		const stretch = this.#stretches.findLast(planned => planned.time <= time);
		if (stretch === undefined) return undefined;
		const position = stretch.from + (time - stretch.time) * stretch.rate;
		return { position: Math.min(position, stretch.to), pass: stretch.pass };
	}

	/** From `time` on it goes another way; gives the moment, later where the music has not begun yet. */
	change(route: Route, time: number): number {
		const first = this.#stretches[0];
		const from = first === undefined ? this.#time : Math.max(time, first.time);
		const now = this.at(from);
		this.#stretches = this.#stretches.filter(stretch => stretch.time < from);
		this.#route = route;
		this.#time = from;
		this.#position = this.#within(now?.position ?? this.#position);
		this.#pass = now?.pass ?? this.#pass;
		this.#ended = false;
		return from;
	}

	/** What is outside the loop goes to its beginning. */
	#within(position: number): number {
		const { loop } = this.#route;
		if (loop === undefined || (position >= loop.from && position < loop.to)) return position;
		return loop.from;
	}
}
