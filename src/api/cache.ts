import { abortable } from './abortable.ts';

/** An answer and what it weighs: the bytes it came in. */
export interface Weighed<T> {
	readonly value: T;
	readonly bytes: number;
}

export interface CacheLimits {
	/** How long an answer is good for, in milliseconds; with 0, only what is under way is shared. */
	readonly maxAge: () => number;
	readonly now: () => number;
	readonly maxEntries?: number;
	readonly maxBytes?: number;
}

interface Entry<T> {
	readonly answer: Promise<Weighed<T>>;
	readonly controller: AbortController;
	waiters: number;
	/** Absent while under way. */
	arrived?: Weighed<T> & { readonly at: number };
}

/**
 * Remembers answers for a while and lets callers who ask the same at the same time share one request.
 * The request is aborted only when the last of them has left; one's leaving hurts nobody else.
 * Failures are not remembered. When it is full, what was used longest ago goes first.
 */
export class PromiseCache<T> {
	readonly #limits: Required<CacheLimits>;
	/** In order of use: the first is the one used longest ago. */
	readonly #entries = new Map<string, Entry<T>>();

	constructor(limits: CacheLimits) {
		this.#limits = { maxEntries: 200, maxBytes: 16_000_000, ...limits };
	}

	async get(
		key: string,
		load: (signal: AbortSignal) => Promise<Weighed<T>>,
		signal?: AbortSignal,
	): Promise<T> {
		signal?.throwIfAborted();
		const entry = this.#find(key) ?? this.#start(key, load);
		entry.waiters += 1;
		try {
			return (await abortable(entry.answer, signal)).value;
		} finally {
			entry.waiters -= 1;
			if (entry.waiters === 0 && !entry.arrived) {
				this.#forget(key, entry);
				entry.controller.abort(signal?.reason);
			}
		}
	}

	/** The answer, if it has arrived and is still good. */
	kept(key: string): T | undefined {
		return this.#find(key)?.arrived?.value;
	}

	/** Forgets everything. What is under way still reaches those who wait for it, but nobody else. */
	clear(): void {
		this.#entries.clear();
	}

	#find(key: string): Entry<T> | undefined {
		const entry = this.#entries.get(key);
		if (!entry) {
			return undefined;
		}
		this.#entries.delete(key);
		if (entry.arrived) {
			const age = this.#limits.now() - entry.arrived.at;
			// A clock that was set back makes an answer from the future: not to be trusted either.
			if (age < 0 || age >= this.#limits.maxAge()) {
				return undefined;
			}
		}
		this.#entries.set(key, entry);
		return entry;
	}

	#start(key: string, load: (signal: AbortSignal) => Promise<Weighed<T>>): Entry<T> {
		const controller = new AbortController();
		const entry: Entry<T> = { answer: load(controller.signal), controller, waiters: 0 };
		this.#entries.set(key, entry);
		entry.answer.then(
			arrived => {
				entry.arrived = { ...arrived, at: this.#limits.now() };
				this.#trim();
			},
			() => {
				this.#forget(key, entry);
			},
		);
		return entry;
	}

	/** Unless the key has been given to a newer entry since. */
	#forget(key: string, entry: Entry<T>): void {
		if (this.#entries.get(key) === entry) {
			this.#entries.delete(key);
		}
	}

	#trim(): void {
		const arrived = [...this.#entries].flatMap(([key, entry]) =>
			entry.arrived ? [{ key, bytes: entry.arrived.bytes }] : [],
		);
		let count = arrived.length;
		let total = arrived.reduce((sum, { bytes }) => sum + bytes, 0);
		for (const { key, bytes } of arrived) {
			if (count <= this.#limits.maxEntries && total <= this.#limits.maxBytes) {
				return;
			}
			this.#entries.delete(key);
			count -= 1;
			total -= bytes;
		}
	}
}
