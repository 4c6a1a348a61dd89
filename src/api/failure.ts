import { ApiError } from './errors.ts';
import type { ApiErrorKind } from './errors.ts';
import { parseRetryAfter } from './retryAfter.ts';
import { BrokenAnswer } from './wire.ts';

/** What a request that brought no answer has failed of, retries included. */
export const failureOf = (error: unknown, url: string): ApiError => {
	if (error instanceof ApiError) {
		return error;
	}
	const reason = error instanceof Error ? error.message : String(error);
	return error instanceof BrokenAnswer
		? new ApiError('unreadable', reason, { url, cause: error })
		: new ApiError('offline', reason || 'No response', { url, cause: error });
};

/** What a status that is neither success nor redirect means. */
export const statusFailure = (
	status: number,
	headers: Readonly<Record<string, string | string[] | undefined>>,
	url: string,
	now: number,
): ApiError => {
	const wait = parseRetryAfter(headers['retry-after'], now);
	return new ApiError(kindOf(status), `Status ${status}`, {
		url,
		status,
		retryAfter: wait === undefined ? undefined : Math.ceil(wait / 1000),
	});
};

const kindOf = (status: number): ApiErrorKind => {
	switch (status) {
		case 404:
			return 'not-found';
		case 410:
			return 'gone';
		case 451:
			return 'withheld';
		case 429:
		case 503:
			return 'busy';
		default:
			return 'server';
	}
};
