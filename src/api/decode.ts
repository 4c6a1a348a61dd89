import * as v from 'valibot';
import { ApiError } from './errors.ts';
import type { Schema } from './fields.ts';

/**
 * Reads an answer. What doesn't fit is an `unreadable` {@link ApiError} that names the URL and the
 * first part that is wrong, such as `settings[2].abc`.
 */
export const decode = <T>(schema: Schema<T>, answer: unknown, url: string): T => {
	const result = v.safeParse(schema, answer, { abortEarly: true });
	if (result.success) {
		return result.output;
	}
	const [issue] = result.issues;
	const path = pathOf(issue.path ?? []);
	// The message quotes what was received, which may be all of it.
	const message = `${path || 'The answer'}: ${issue.message.slice(0, 200)}`;
	throw new ApiError('unreadable', message, { url, path });
};

const pathOf = (items: readonly v.IssuePathItem[]): string =>
	items
		.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
