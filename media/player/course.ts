import type { Span } from './loops.ts';

/** How the music goes on: to the end, or round and round. */
export interface Route {
	/** In whole notes from the beginning of the tune. */
	readonly end: number;
	readonly loop: Span | undefined;
	/** Whole notes a second, in each pass of the loop; the first pass is 0. */
	readonly rate: (pass: number) => number;
	/** After each of these follows as long a silence, for who plays it back; none for music without a break. */
	readonly phrases?: readonly Span[];
}

/** A stretch of music that is played without a turn: from `time` on (s) the whole notes from `from` to `to`. */
export interface Stretch extends Span {
	readonly time: number;
	readonly rate: number;
	readonly pass: number;
	/** Where the music turns or ends: no note sounds on beyond it. */
	readonly limit: number;
	/** The player's turn: what was heard just now is left out. */
	readonly answer: boolean;
}

export interface Whereabouts {
	readonly position: number;
	readonly pass: number;
	/** The position is that of the phrase which is to be answered. */
	readonly answer: boolean;
}

/** What is past is known for this long, in s: what is heard lags behind what is sent. */
const memory = 5;
const little = 1e-9;

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
	/** Where the phrase that is called or answered was begun: an answer is as long as what was heard. */
	#called: number;
	#answer = false;
	#ended = false;

	constructor(route: Route, time: number, position: number) {
		this.#route = route;
		this.#time = time;
		this.#position = this.#called = this.#within(position);
	}

	/** When everything has been played; undefined while there is more to come. */
	get ended(): number | undefined {
		return this.#ended ? this.#time : undefined;
	}

	/** Plans as far as `until`; gives what has been added. */
	plan(until: number): readonly Stretch[] {
		const added: Stretch[] = [];
		while (!this.#ended && this.#time < until) {
			const rate = this.#route.rate(this.#pass);
			const phrase = this.#phrase();
			const limit = Math.min(this.#turn(), phrase?.to ?? Infinity);
			const reach = this.#position + (until - this.#time) * rate;
			const [time, from, pass, answer] = [this.#time, this.#position, this.#pass, this.#answer];
			const to = Math.min(limit, reach);
			added.push({ time, from, to, rate, pass, limit, answer });
			this.#position = to;
			this.#time = reach < limit ? until : time + Math.max(0, limit - from) / rate;
			if (reach < limit) break;
			if (phrase !== undefined && !answer) {
				this.#answer = true;
				this.#position = this.#called;
			} else this.#goOn();
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
		const { from, to, rate, pass, answer } = stretch;
		return { position: Math.min(from + (time - stretch.time) * rate, to), pass, answer };
	}

	/** From `time` on it goes another way; gives the moment, later where the music has not begun yet. */
	change(route: Route, time: number): number {
		const first = this.#stretches[0];
		const from = first === undefined ? this.#time : Math.max(time, first.time);
		const now = this.at(from);
		this.#stretches = this.#stretches.filter(stretch => stretch.time < from);
		this.#route = route;
		this.#time = from;
		const position = now?.position ?? this.#position;
		this.#position = this.#within(position);
		this.#pass = now?.pass ?? this.#pass;
		const phrase = this.#phrase();
		const stays = phrase !== undefined && this.#position === position;
		this.#answer = stays && (now?.answer ?? false);
		// What was planned ahead may have been of a later phrase.
		const within = stays && this.#called >= phrase.from && this.#called <= position;
		if (!within) this.#called = phrase?.from ?? this.#position;
		this.#ended = false;
		return from;
	}

	/** Where it turns, or ends. */
	#turn(): number {
		return this.#route.loop?.to ?? this.#route.end;
	}

	#phrase(): Span | undefined {
		const { phrases = [] } = this.#route;
		return phrases.find(
			({ from, to }) => this.#position >= from - little && this.#position < to - little,
		);
	}

	/** To the next phrase, round the loop, or to the end. */
	#goOn(): void {
		this.#answer = false;
		const { loop } = this.#route;
		if (this.#position >= this.#turn() - little) {
			if (loop === undefined) this.#ended = true;
			else {
				this.#position = loop.from;
				this.#pass++;
			}
		}
		this.#called = this.#position;
	}

	/** What is outside the loop goes to its beginning. */
	#within(position: number): number {
		const { loop } = this.#route;
		if (loop === undefined || (position >= loop.from && position < loop.to)) return position;
		return loop.from;
	}
}
