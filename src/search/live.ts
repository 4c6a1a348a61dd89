/** What a live search tells whoever shows it. */
export interface LiveView<Result> {
	busy(busy: boolean): void;
	/** The answer to the newest text; never to an older one. */
	show(result: Result, text: string): void;
	/** The newest question failed; what is shown stays. */
	fail(error: unknown, text: string): void;
}

export interface LiveOptions {
	/** How long (ms) typing must pause before a question goes out; asked at each letter if it is a function. */
	readonly delay: number | (() => number);
	/** The clock, so that a test need not wait. */
	readonly setTimer?: (run: () => void, ms: number) => () => void;
}

/**
 * Asks while somebody types: waits for a pause, aborts the question before, drops what comes late.
 * The owner disposes it, which aborts what is under way.
 */
export class LiveSearch<Result> {
	readonly #ask: (text: string, signal: AbortSignal) => Promise<Result>;
	readonly #view: LiveView<Result>;
	readonly #options: LiveOptions;
	#cancelTimer: () => void = () => undefined;
	#abort = new AbortController();

	constructor(
		ask: (text: string, signal: AbortSignal) => Promise<Result>,
		view: LiveView<Result>,
		options: LiveOptions,
	) {
		this.#ask = ask;
		this.#view = view;
		this.#options = options;
	}

	/** The text changed: whatever was asked before is of no use any more. */
	type(text: string): void {
		this.stop();
		this.#view.busy(true);
		const setTimer = this.#options.setTimer ?? startTimer;
		const { delay } = this.#options;
		const ms = typeof delay === 'number' ? delay : delay();
		this.#cancelTimer = setTimer(() => void this.#run(text), ms);
	}

	/** Asks at once, for Retry and for text that was there from the start. */
	now(text: string): Promise<void> {
		this.stop();
		this.#view.busy(true);
		return this.#run(text);
	}

	/** Forgets the question under way, if there is one. */
	stop(): void {
		this.#cancelTimer();
		this.#abort.abort();
		this.#view.busy(false);
	}

	async #run(text: string): Promise<void> {
		const abort = (this.#abort = new AbortController());
		try {
			const result = await this.#ask(text, abort.signal);
			if (!abort.signal.aborted) this.#view.show(result, text);
		} catch (error) {
			if (!abort.signal.aborted) this.#view.fail(error, text);
		} finally {
			if (!abort.signal.aborted) this.#view.busy(false);
		}
	}
}

function startTimer(run: () => void, ms: number): () => void {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
}
