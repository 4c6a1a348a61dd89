import { errors, interceptors } from 'undici';
import type { Dispatcher } from 'undici';
import type { Clock } from './clock.ts';
import { ApiError } from './errors.ts';
import type { WireOptions } from './fetchDispatcher.ts';
import type { Log } from './log.ts';
import { parseRetryAfter } from './retryAfter.ts';

const maxRetries = 2;
const retriedStatuses = [408, 429, 500, 502, 503, 504];

/** Failures that may be over in a moment. An error without a code comes from a fetch that gives none. */
const retriedCodes = [
	'EAI_AGAIN',
	'ECONNREFUSED',
	'ECONNRESET',
	'EHOSTDOWN',
	'EHOSTUNREACH',
	'ENETDOWN',
	'ENETUNREACH',
	'ENOTFOUND',
	'EPIPE',
	'ETIMEDOUT',
	'UND_ERR_CONNECT_TIMEOUT',
	'UND_ERR_SOCKET',
];

export interface RetryParts {
	readonly clock: Clock;
	readonly log: Log;
	/** From 0 to 1. */
	readonly random?: () => number;
}

/**
 * undici's retrying with a policy of our own. Its default one cuts a `Retry-After` down to its longest
 * wait and asks too early; here, when the site wants to be left alone for longer than the caller will
 * wait, there is no retry. And many who failed together don't all come back together.
 */
export const retries = ({
	clock,
	log,
	random = Math.random,
}: RetryParts): Dispatcher.DispatcherComposeInterceptor =>
	interceptors.retry({
		maxRetries,
		methods: ['GET'],
		// The last answer is handed on as it is, for the caller to say what its status means.
		throwOnError: false,
		retry: (error, { state, opts }, done) => {
			const { signal, deadline } = opts as WireOptions;
			const wait = isPassing(error)
				? (askedFor(error, clock.now()) ?? backoff(state.counter, random()))
				: Infinity;
			if (state.counter > maxRetries || clock.now() + wait >= deadline) {
				done(error);
				return;
			}
			log.debug(`GET ${String(opts.origin)}${opts.path}: ${error.message}; again in ${wait} ms`);
			clock.sleep(wait, signal).then(
				() => {
					done(null);
				},
				() => {
					done(error);
				},
			);
		},
	});

const isPassing = (error: Error & { readonly code?: unknown }): boolean =>
	error instanceof errors.RequestRetryError
		? retriedStatuses.includes(error.statusCode)
		: !(error instanceof ApiError) &&
			(error.code === undefined || retriedCodes.some(code => code === error.code));

const askedFor = (error: Error, now: number): number | undefined =>
	error instanceof errors.RequestRetryError
		? parseRetryAfter(error.headers['retry-after'], now)
		: undefined;

/** Half a second, a second, two … up to eight, a quarter more or less. */
const backoff = (attempt: number, random: number): number =>
	Math.min(8000, Math.round(500 * 2 ** (attempt - 1) * (0.75 + random / 2)));
