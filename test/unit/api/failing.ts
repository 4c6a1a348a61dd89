import assert from 'node:assert/strict';
import { ApiError } from '../../../src/api/errors.ts';
import type { ApiErrorKind } from '../../../src/api/errors.ts';

/** The error of this kind that the promise rejects with; anything else fails the test. */
export const failing = async (kind: ApiErrorKind, promise: Promise<unknown>): Promise<ApiError> => {
	const error = await promise.then(
		() => assert.fail(`was answered, not ${kind}`),
		(error: unknown) => error,
	);
	assert.ok(error instanceof ApiError, String(error));
	assert.equal(error.kind, kind, error.message);
	assert.ok(error.message.includes(error.url), error.message);
	return error;
};
