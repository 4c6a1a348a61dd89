import type { Dispatcher } from 'undici';
import { PromiseCache } from './cache.ts';
import type { Weighed } from './cache.ts';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { withDeadline } from './deadline.ts';
import { endpointOf } from './endpoints.ts';
import { prepareEntities } from './entities.ts';
import type { ParamsOf, Path, ResultOf } from './endpoints.ts';
import { ApiError } from './errors.ts';
import { failureOf, statusFailure } from './failure.ts';
import { FetchDispatcher } from './fetchDispatcher.ts';
import type { WireOptions } from './fetchDispatcher.ts';
import type { Log } from './log.ts';
import { isRedirect, redirected } from './redirects.ts';
import { requestUrl } from './requestUrl.ts';
import { retries } from './retries.ts';
import type { SessionApi } from './sessionApi.ts';
import { Wire } from './wire.ts';
import type { Fetch } from './wire.ts';

export interface ClientOptions {
	/** Where the API is: `https://thesession.org`. */
	readonly baseUrl: string;
	/** For a whole question, queueing, retries and redirects included; milliseconds. */
	readonly timeout: number;
	/** How long an answer is good for. */
	readonly cacheMinutes: number;
}

export interface ClientParts {
	/** Who sends: {@link createClient}'s, or undici's `MockAgent`. */
	readonly dispatcher: Dispatcher;
	/** `the-session-vscode/1.2.3 (+https://…)` */
	readonly userAgent: string;
	/** Asked anew for every question, so that a changed setting counts at once. */
	readonly options: () => ClientOptions;
	readonly log: Log;
	readonly clock?: Clock;
}

const maxHops = 5;

/** Asks The Session: shares and remembers answers, retries, follows, decodes; see {@link SessionApi}. */
export class SessionClient implements SessionApi {
	readonly #parts: Required<ClientParts>;
	readonly #dispatcher: Dispatcher;
	readonly #cache: PromiseCache<unknown>;

	constructor(parts: ClientParts) {
		this.#parts = { clock: systemClock, ...parts };
		this.#dispatcher = parts.dispatcher.compose(retries(this.#parts));
		this.#cache = new PromiseCache({
			maxAge: () => parts.options().cacheMinutes * 60_000,
			now: () => this.#parts.clock.now(),
		});
	}

	async get<P extends Path>(
		path: P,
		params: ParamsOf<P>,
		signal?: AbortSignal,
	): Promise<ResultOf<P>> {
		const { timeout } = this.#parts.options();
		const endpoint = endpointOf(path);
		const url = this.#urlOf(path, params);
		const load = async (shared: AbortSignal): Promise<Weighed<ResultOf<P>>> => {
			const late = () => new ApiError('timeout', `No answer in ${timeout} ms`, { url: url.href });
			const { text, href } = await withDeadline(timeout, shared, late, signal =>
				this.#fetch(url, signal, this.#parts.clock.now() + timeout),
			);
			await prepareEntities(text);
			return { value: endpoint.decode(parse(text, href), href), bytes: text.length };
		};
		// A URL belongs to one path, and so what is remembered under it is that path's result.
		return (await this.#cache.get(url.href, load, signal)) as ResultOf<P>;
	}

	kept<P extends Path>(path: P, params: ParamsOf<P>): ResultOf<P> | undefined {
		return this.#cache.kept(this.#urlOf(path, params).href) as ResultOf<P> | undefined;
	}

	clear(): void {
		this.#cache.clear();
	}

	#urlOf<P extends Path>(path: P, params: ParamsOf<P>): URL {
		return requestUrl(this.#parts.options().baseUrl, path, endpointOf(path).values(params));
	}

	/** The text of the answer and the address it came from, redirects followed. */
	async #fetch(
		first: URL,
		signal: AbortSignal,
		deadline: number,
	): Promise<{ readonly text: string; readonly href: string }> {
		let url = first;
		for (let hop = 0; hop <= maxHops; hop++) {
			const { status, headers, text } = await this.#send(url, signal, deadline);
			if (status >= 200 && status < 300) {
				return { text, href: url.href };
			}
			if (!isRedirect(status)) {
				throw statusFailure(status, headers, url.href, this.#parts.clock.now());
			}
			url = redirected(url, headers['location']);
		}
		throw new ApiError('server', 'Redirected in a circle', { url: first.href });
	}

	async #send(url: URL, signal: AbortSignal, deadline: number) {
		const { userAgent } = this.#parts;
		const options: Dispatcher.RequestOptions & WireOptions = {
			origin: url.origin,
			path: url.pathname + url.search,
			method: 'GET',
			headers: { accept: 'application/json', 'user-agent': userAgent },
			signal,
			deadline,
		};
		try {
			const { statusCode, headers, body } = await this.#dispatcher.request(options);
			return { status: statusCode, headers, text: await body.text() };
		} catch (error) {
			signal.throwIfAborted();
			throw failureOf(error, url.href);
		}
	}
}

const parse = (text: string, url: string): unknown => {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const what = text.trimStart().startsWith('<') ? 'A web page' : 'Something';
		throw new ApiError('unreadable', `${what} where JSON should be`, { url, cause });
	}
};

/** The client as the extension uses it: over the host's own `fetch`. */
export const createClient = ({
	fetch,
	...parts
}: Omit<ClientParts, 'dispatcher'> & { readonly fetch: Fetch }): SessionClient => {
	const wire = new Wire({ clock: systemClock, ...parts, fetch });
	return new SessionClient({ ...parts, dispatcher: new FetchDispatcher(wire) });
};
