import { setImmediate as settled } from 'node:timers/promises';
import type { Clock } from '../../../src/api/clock.ts';

interface Sleeper {
	readonly until: number;
	readonly wake: () => void;
}

/** A clock that stands still until it is told otherwise, or that runs on by itself whenever someone sleeps. */
export class FakeClock implements Clock {
	/** Every sleep that was asked for, in milliseconds. */
	readonly slept: number[] = [];
	readonly #running: boolean;
	#time = Date.UTC(2025, 0, 6, 20);
	#sleepers: Sleeper[] = [];

	constructor(how: 'standing' | 'running' = 'standing') {
		this.#running = how === 'running';
	}

	now(): number {
		return this.#time;
	}

	sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
		this.slept.push(milliseconds);
		if (this.#running) {
			this.#time += milliseconds;
			return Promise.resolve();
		}
		return new Promise((resolve, reject) => {
			const sleeper = { until: this.#time + milliseconds, wake: resolve };
			this.#sleepers.push(sleeper);
			signal?.addEventListener('abort', () => {
				this.#sleepers = this.#sleepers.filter(other => other !== sleeper);
				reject(signal.reason as Error);
			});
		});
	}

	/** Lets time go by, wakes those who slept long enough, and lets them do what they will. */
	async advance(milliseconds: number): Promise<void> {
		this.#time += milliseconds;
		const due = this.#sleepers.filter(({ until }) => until <= this.#time);
		this.#sleepers = this.#sleepers.filter(sleeper => !due.includes(sleeper));
		for (const { wake } of due) {
			wake();
		}
		await settled();
	}
}
