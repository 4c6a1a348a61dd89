import { Dispatcher } from 'undici';
import { abortable } from './abortable.ts';
import type { Wire } from './wire.ts';

/** What undici passes through to its dispatchers, and a date of our own with it. */
export interface WireOptions extends Dispatcher.DispatchOptions {
	readonly headers: Record<string, string>;
	readonly signal: AbortSignal;
	/** When the answer is no longer wanted, by the clock. */
	readonly deadline: number;
}

/**
 * The end of undici's chain of dispatchers: where its own would open a socket, this one asks the wire,
 * that is the host's `fetch`. The answer comes all at once, so that one that breaks off half way is a
 * failure to retry from the start, and nothing here needs back-pressure.
 */
export class FetchDispatcher extends Dispatcher {
	readonly #wire: Wire;

	constructor(wire: Wire) {
		super();
		this.#wire = wire;
	}

	override dispatch(options: WireOptions, handler: Dispatcher.DispatchHandler): boolean {
		const controller = new WireController();
		handler.onRequestStart?.(controller, {});
		void this.#send(options, handler, controller);
		return true;
	}

	async #send(
		{ origin, path, headers, deadline }: WireOptions,
		handler: Dispatcher.DispatchHandler,
		controller: WireController,
	): Promise<void> {
		const { signal } = controller;
		try {
			const url = `${String(origin)}${path}`;
			// The host looks for a proxy before it heeds the signal, and that may take its time.
			const {
				status,
				statusText,
				headers: found,
				body,
			} = await abortable(this.#wire.send({ url, headers, signal, deadline }), signal);
			handler.onResponseStart?.(controller, status, found, statusText);
			handler.onResponseData?.(controller, body);
			handler.onResponseEnd?.(controller, {});
		} catch (error) {
			handler.onResponseError?.(controller, rootOf(error));
		}
	}
}

/** `fetch` says "fetch failed" and hides the error with the code, which decides about a retry. */
const rootOf = (error: unknown): Error =>
	error instanceof TypeError && error.cause instanceof Error ? error.cause : (error as Error);

class WireController implements Dispatcher.DispatchController {
	readonly #abort = new AbortController();
	paused = false;

	get signal(): AbortSignal {
		return this.#abort.signal;
	}

	get aborted(): boolean {
		return this.signal.aborted;
	}

	get reason(): Error | null {
		return this.aborted ? (this.signal.reason as Error) : null;
	}

	abort(reason: Error): void {
		this.#abort.abort(reason);
	}

	pause(): void {
		this.paused = true;
	}

	resume(): void {
		this.paused = false;
	}
}
