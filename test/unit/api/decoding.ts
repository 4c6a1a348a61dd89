import assert from 'node:assert/strict';
import { endpointOf } from '../../../src/api/endpoints.ts';
import type { Path } from '../../../src/api/endpoints.ts';
import { prepareEntities } from '../../../src/api/entities.ts';
import { ApiError } from '../../../src/api/errors.ts';

// As the client does for an answer that needs it.
await prepareEntities('&amp;');

export const url = 'https://api.example/asked';

/** What an answer to this path becomes; `from` is the address it came from. */
export const decode = <P extends Path>(path: P, answer: unknown, from = url) =>
	endpointOf(path).decode(answer, from);

/** That the answer cannot be read, and that the error names address and part. */
export const failsAt = (part: string, path: Path, answer: unknown): void => {
	assert.throws(
		() => decode(path, answer),
		(error: unknown) => {
			assert.ok(error instanceof ApiError);
			assert.equal(error.kind, 'unreadable');
			assert.equal(error.path, part);
			assert.ok(error.message.includes(part) && error.message.includes(url), error.message);
			return true;
		},
	);
};
