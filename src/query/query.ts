import type { Page } from '../api/model.ts';

export const entryKinds = ['tune', 'setting', 'set', 'session', 'comment'] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * One line of a list, the same for every kind, without words of ours: a tree node, a quick pick item
 * and what a command with `show: false` returns are all made from it.
 */
export interface Entry {
	readonly kind: EntryKind;
	/** The site's number for the thing itself. */
	readonly id: number;
	readonly name: string;
	/** Its page on the site. */
	readonly url: string;
	/** A tune's type. */
	readonly type?: string;
	/** A setting's key as the site spells it. */
	readonly key?: string;
	/** A setting's place in its tune, from 1. */
	readonly ordinal?: number;
	/** The other name that a search matched. */
	readonly alias?: string;
	/** Town, area, country: those that are known. */
	readonly place?: readonly string[];
	/** Who put it there, and when (`YYYY-MM-DD HH:MM:SS`). */
	readonly author?: string;
	readonly date?: string;
	readonly tunebooks?: number;
	/** The first words of a comment; the body of a setting. */
	readonly text?: string;
	/** What can be opened as a page and inserted as ABC. */
	readonly tuneId?: number;
	readonly settingId?: number;
	/** What it holds, where it holds anything. */
	readonly children?: Query;
}

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
