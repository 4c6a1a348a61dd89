import type { SessionApi } from '../api/sessionApi.ts';
import type { PageSource } from './page.ts';
import type { Entry, Query } from '../query/query.ts';
import type { NamedSearch, NearbySearch } from '../query/search.ts';
import type { Folder } from '../query/sessionUrl.ts';
import type { List } from './list.ts';

/**
 * Everything the editor knows of one kind of thing: how a line of it looks, what hangs from it, where it
 * is listed and searched, and its page. The side bar, the searches, the commands and the pages are
 * made from these; a new kind is a new one.
 */
export interface Kind {
	/** A codicon's name. */
	readonly icon: string;
	/** The words beside its name in a list; empty ones are left out. */
	readonly describe: (entry: Entry) => readonly string[];
	/** What a line of it opens to, where the line doesn't hold it already. */
	readonly children?: (api: SessionApi, entry: Entry) => Query;
	/** The lists that hang from a thing of this kind, by its number. */
	readonly parts?: (id: number) => readonly List[];
	/** Its page; what fills it is loaded when the first one is opened. */
	readonly page?: PageSource;
	/** Its place on the site, its group in the side bar, its searches. */
	readonly home?: Home;
}

/** Where things of a kind are looked for. */
export interface Home {
	/** Its name on the site and in a search; undefined for what has no folder of its own. */
	readonly folder: Folder | 'activity';
	/** Of the group in the side bar: `Discography`. */
	readonly label: () => string;
	readonly lists: () => readonly List[];
	readonly search?: SearchBox;
	readonly nearby?: Nearby;
}

/** A live search by name. */
export interface SearchBox {
	readonly command: `theSession.search${string}`;
	readonly title: () => string;
	readonly placeholder: () => string;
	/** How a search is called in the side bar: `Sessions “galway”`. */
	readonly label: (text: string) => string;
	readonly query: (api: SessionApi, id: string, search: NamedSearch) => Query;
	/** The filters found in what was typed, in words; `''` for none. */
	readonly filters?: (text: string) => string;
}

/** A search around a place. */
export interface Nearby {
	readonly command: `theSession.${string}Nearby`;
	readonly title: () => string;
	/** `Sessions within 50 km of Ennis`: distance and place in words. */
	readonly label: (distance: string, place: string) => string;
	readonly query: (api: SessionApi, id: string, search: NearbySearch) => Query;
}
