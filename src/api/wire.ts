import type { Clock } from './clock.ts';
import { ApiError } from './errors.ts';
import { Limiter } from './limiter.ts';
import type { Log } from './log.ts';
import { parseRetryAfter } from './retryAfter.ts';

/** The host's own `fetch`, which knows its proxies and certificates. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface WireRequest {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly signal: AbortSignal;
	/** By the clock. */
	readonly deadline: number;
}

export interface WireResponse {
	readonly status: number;
	readonly statusText: string;
	/** Lower-case names; nothing about an encoding, which `fetch` has undone. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

export interface WireParts {
	readonly fetch: Fetch;
	readonly clock: Clock;
	readonly log: Log;
	/** More bytes than this are refused. */
	readonly maxBytes?: number;
}

/** The connection was lost in the middle of an answer. */
export class BrokenAnswer extends Error {
	override readonly name = 'BrokenAnswer';
}

/** What `fetch` has undone and so no longer describes the body. */
const undone = ['content-encoding', 'content-length', 'transfer-encoding'];

/** Sends GET requests through the host's `fetch`, at a polite pace for each site. */
export class Wire {
	readonly #parts: Required<WireParts>;
	readonly #limiters = new Map<string, Limiter>();

	constructor(parts: WireParts) {
		this.#parts = { maxBytes: 20_000_000, ...parts };
	}

	/** The whole answer, which may be a redirect. Rejects when there is none. */
	async send(request: WireRequest): Promise<WireResponse> {
		const answer = await this.#exchange(request, 'manual');
		if (answer.type !== 'opaqueredirect') {
			return answer;
		}
		// Browsers' fetches won't say where a redirect leads, only go there: then we know as well.
		const { url, ...end } = await this.#exchange(request, 'follow');
		return url === request.url ? end : { ...end, status: 302, headers: { location: url } };
	}

	async #exchange(request: WireRequest, redirect: 'manual' | 'follow') {
		const { clock, log } = this.#parts;
		const limiter = this.#limiterOf(request.url);
		return limiter.run(request, async () => {
			const start = clock.now();
			const note = (outcome: string) => {
				log.debug(`GET ${request.url}: ${outcome}, ${clock.now() - start} ms`);
			};
			try {
				const answer = await this.#fetch(request, redirect);
				note(`${answer.status}, ${answer.body.length} bytes`);
				if (answer.status === 429 || answer.status === 503) {
					limiter.pause(parseRetryAfter(answer.headers['retry-after'], clock.now()) ?? 0);
				}
				return answer;
			} catch (error) {
				note(error instanceof Error ? error.message : 'failed');
				throw error;
			}
		});
	}

	async #fetch({ url, headers, signal }: WireRequest, redirect: 'manual' | 'follow') {
		const response = await this.#parts.fetch(url, { headers: { ...headers }, redirect, signal });
		return {
			type: response.type,
			url: response.url,
			status: response.status,
			statusText: response.statusText,
			headers: Object.fromEntries([...response.headers].filter(([name]) => !undone.includes(name))),
			body: await this.#read(response, url),
		};
	}

	async #read(response: Response, url: string): Promise<Buffer> {
		const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
		const chunks: Uint8Array[] = [];
		let bytes = 0;
		try {
			for await (const chunk of body) {
				bytes += chunk.length;
				if (bytes > this.#parts.maxBytes) {
					break;
				}
				chunks.push(chunk);
			}
		} catch (error) {
			throw new BrokenAnswer('The connection was lost in the middle of the answer', {
				cause: error,
			});
		}
		if (bytes > this.#parts.maxBytes) {
			throw new ApiError('unreadable', `More than ${this.#parts.maxBytes} bytes`, { url });
		}
		return Buffer.concat(chunks);
	}

	#limiterOf(url: string): Limiter {
		const { origin } = new URL(url);
		const limiter = this.#limiters.get(origin) ?? new Limiter(this.#parts.clock);
		this.#limiters.set(origin, limiter);
		return limiter;
	}
}
