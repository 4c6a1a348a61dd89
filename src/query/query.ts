import type { Page } from '../api/model.ts';
import type { Entry } from './entry.ts';

/** A question that can be asked again, page by page. Its `id` tells it from every other. */
export interface Query {
	readonly id: string;
	/** `page` counts from 1. Rejects with an ApiError, or as an abort when `signal` says so. */
	fetch(page: number, signal: AbortSignal): Promise<Page<Entry>>;
}

/** A question to the API whose answers become entries. */
export function query<Item>(
	id: string,
	fetch: (page: number, signal: AbortSignal) => Promise<Page<Item>>,
	toEntry: (item: Item) => Entry,
): Query {
	return {
		id,
		fetch: async (page, signal) => {
			const answer = await fetch(page, signal);
			return { ...answer, items: answer.items.map(toEntry) };
		},
	};
}
