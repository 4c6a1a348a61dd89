/**
 * What can go wrong between a question and its answer. A caller's own abort is none of these: it
 * rejects with the signal's reason.
 *
 * - `offline`: no response at all
 * - `timeout`: our own deadline passed, queueing and retries included
 * - `not-found`: 404, there never was such a thing
 * - `gone`: 410, there was and it has been removed
 * - `withheld`: 451, kept back for legal reasons, for good
 * - `busy`: 429 or 503; `retryAfter` says for how long, where the site does
 * - `server`: any other status that is not 2xx, or a redirect that leads nowhere
 * - `unreadable`: an answer that is not the JSON we know; `path` names the part, such as `settings[2].abc`
 */
export type ApiErrorKind =
	'offline' | 'timeout' | 'not-found' | 'gone' | 'withheld' | 'busy' | 'server' | 'unreadable';

export interface ApiErrorDetails {
	readonly url: string;
	readonly status?: number | undefined;
	/** Seconds, rounded up. */
	readonly retryAfter?: number | undefined;
	readonly path?: string | undefined;
	readonly cause?: unknown;
}

/** `message` is for the log, in English, with URL and path; the user's words are chosen by `kind`. */
export class ApiError extends Error {
	override readonly name = 'ApiError';
	readonly kind: ApiErrorKind;
	readonly url: string;
	readonly status: number | undefined;
	readonly retryAfter: number | undefined;
	readonly path: string | undefined;

	constructor(kind: ApiErrorKind, message: string, details: ApiErrorDetails) {
		super(
			`${message} (${details.url})`,
			details.cause === undefined ? undefined : { cause: details.cause },
		);
		this.kind = kind;
		this.url = details.url;
		this.status = details.status;
		this.retryAfter = details.retryAfter;
		this.path = details.path;
	}
}
