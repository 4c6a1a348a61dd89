import type { Page } from '../api/model.ts';
import { madeOf } from './fromLibrary.ts';

/** What a line of a list can be. */
export type EntryKind =
	| 'tune'
	| 'setting'
	| 'set'
	| 'recording'
	| 'track'
	| 'collection'
	| 'trip'
	| 'session'
	| 'event'
	| 'discussion'
	| 'member'
	| 'comment'
	| 'activity';

/**
 * One line of a list, the same for every kind, without words of ours: a tree node, a quick pick item
 * and what a command with `show: false` returns are all made from it.
 */
export interface Entry {
	readonly kind: EntryKind;
	/** The site's number for the thing itself; 0 where it has none. */
	readonly id: number;
	readonly name: string;
	/** Its page on the site; `''` where it has none. */
	readonly url: string;
	/** A tune's type. */
	readonly type?: string;
	/** A setting's key as the site spells it. */
	readonly key?: string;
	/** A setting's place in its tune, a track's on its recording, from 1. */
	readonly ordinal?: number;
	/** The other name that a search matched. */
	readonly alias?: string;
	/** Town, area, country: those that are known. */
	readonly place?: readonly string[];
	/** Who plays on a recording. */
	readonly artist?: string;
	/** From when to when, by the clocks of the place (`YYYY-MM-DD HH:MM:SS`). */
	readonly start?: string;
	readonly end?: string;
	/** Degrees, WGS 84. */
	readonly position?: { readonly latitude: number; readonly longitude: number };
	/** How far (km) from where was asked. */
	readonly distance?: number;
	/** Who put it there, and when (`YYYY-MM-DD HH:MM:SS`, with a `Z` where it is UTC). */
	readonly author?: string;
	readonly date?: string;
	readonly tunebooks?: number;
	readonly comments?: number;
	readonly tags?: readonly string[];
	/** The first words of a comment or of what a member says; the body of a setting. */
	readonly text?: string;
	/** What can be opened as a page and inserted as ABC. */
	readonly tuneId?: number;
	readonly settingId?: number;
	/** The member a set belongs to. */
	readonly memberId?: number;
	/** Why it stands in this list, in words: of them all the only ones of ours. */
	readonly note?: string;
	/** The tune that it is played next to, where that is why it stands there. */
	readonly besideId?: number;
	/** Whom and what an activity's sentence names, each with its page. */
	readonly names?: readonly { readonly name: string; readonly url: string }[];
	/** What it holds, where the answer that it came in says so: a set's tunes, a track's. */
	readonly items?: readonly Entry[];
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
			return madeOf(answer, { ...answer, items: answer.items.map(toEntry) });
		},
	};
}

/** A question with a single answer: all there is, on one page. */
export function whole(
	id: string,
	fetch: (signal: AbortSignal) => Promise<readonly Entry[]>,
): Query {
	return {
		id,
		fetch: async (_page, signal) => {
			const items = await fetch(signal);
			return { items, page: 1, pages: 1, total: items.length };
		},
	};
}
