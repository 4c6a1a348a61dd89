import type { Clock } from './clock.ts';
import { ApiError } from './errors.ts';

export interface Limits {
	/** How many may be under way at a time. */
	readonly atOnce: number;
	/** How many may start in any stretch of `window` milliseconds. */
	readonly perWindow: number;
	readonly window: number;
}

/** What we owe a site that volunteers run. */
export const politeLimits: Limits = { atOnce: 4, perWindow: 50, window: 10_000 };

export interface Turn {
	/** For the error when there will be none in time. */
	readonly url: string;
	readonly signal: AbortSignal;
	/** When it is no longer worth waiting for, by the clock. */
	readonly deadline: number;
}

interface Waiting {
	readonly turn: Turn;
	readonly start: () => void;
	readonly refuse: (error: ApiError) => void;
}

/** A pause may be long, and a timer holds no more than 24 days. */
const longestSleep = 60_000;

/** Lets tasks start first come, first served, and no faster than the limits and the site allow. */
export class Limiter {
	readonly #clock: Clock;
	readonly #limits: Limits;
	#waiting: Waiting[] = [];
	#running = 0;
	/** When the latest ones started, the earliest first. */
	#starts: number[] = [];
	#pausedUntil = 0;
	#asleep = false;

	constructor(clock: Clock, limits: Limits = politeLimits) {
		this.#clock = clock;
		this.#limits = limits;
	}

	/**
	 * Runs the task when its turn has come. Rejects with the signal's reason when that fires first, and
	 * as `busy` as soon as a pause is known to outlast the deadline.
	 */
	async run<T>(turn: Turn, task: () => Promise<T>): Promise<T> {
		await this.#turnOf(turn);
		try {
			return await task();
		} finally {
			this.#running -= 1;
			this.#advance();
		}
	}

	/** Nothing starts for so many milliseconds: the site has asked for it. */
	pause(milliseconds: number): void {
		this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
		this.#advance();
	}

	#turnOf(turn: Turn): Promise<void> {
		const { signal } = turn;
		return new Promise((resolve, reject) => {
			signal.throwIfAborted();
			const leave = () => {
				this.#waiting = this.#waiting.filter(other => other !== waiting);
				reject(signal.reason as Error);
			};
			const arrive = () => {
				signal.removeEventListener('abort', leave);
			};
			const waiting: Waiting = {
				turn,
				start: () => {
					arrive();
					resolve();
				},
				refuse: error => {
					arrive();
					reject(error);
				},
			};
			signal.addEventListener('abort', leave, { once: true });
			this.#waiting.push(waiting);
			this.#advance();
		});
	}

	#advance(): void {
		const now = this.#clock.now();
		this.#refuseTheHopeless(now);
		while (this.#running < this.#limits.atOnce && this.#delay(now) <= 0) {
			const next = this.#waiting.shift();
			if (!next) {
				return;
			}
			this.#running += 1;
			this.#starts.push(now);
			next.start();
		}
		const delay = this.#delay(now);
		if (this.#waiting.length > 0 && delay > 0) {
			this.#wakeIn(delay);
		}
	}

	#refuseTheHopeless(now: number): void {
		const left = this.#pausedUntil - now;
		if (left <= 0) {
			return;
		}
		const hopeless = this.#waiting.filter(({ turn }) => turn.deadline < this.#pausedUntil);
		this.#waiting = this.#waiting.filter(waiting => !hopeless.includes(waiting));
		const retryAfter = Math.ceil(left / 1000);
		for (const { turn, refuse } of hopeless) {
			const message = `Not sent: the site asked for a pause of ${retryAfter} s more`;
			refuse(new ApiError('busy', message, { url: turn.url, retryAfter }));
		}
	}

	/** How long until the pause and the window allow another start; the number at once aside. */
	#delay(now: number): number {
		// One from the future was noted before the clock was set back.
		this.#starts = this.#starts.filter(start => start <= now && start > now - this.#limits.window);
		const earliest = this.#starts[this.#starts.length - this.#limits.perWindow];
		return Math.max(
			this.#pausedUntil - now,
			earliest === undefined ? 0 : earliest + this.#limits.window - now,
		);
	}

	#wakeIn(delay: number): void {
		if (this.#asleep) {
			return;
		}
		this.#asleep = true;
		void this.#clock.sleep(Math.min(delay, longestSleep)).then(() => {
			this.#asleep = false;
			this.#advance();
		});
	}
}
