import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import type { Page } from '../api/model.ts';
import { fillPath } from '../api/requestUrl.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { query, type Entry, type Query } from '../query/query.ts';

/** A list with a name, as it stands in the side bar. */
export interface List {
	/** Its address on the site: `/recordings/new`, `/members/23/sets`. No other list has it. */
	readonly path: string;
	readonly label: string;
	/** The page on the site where it is read, where the site has none at its address. */
	readonly url?: string;
	/** Its name where its group is out of sight: `Notifications of Tunes`; else the label does. */
	readonly title?: string;
	/** A codicon's name. */
	readonly icon: string;
	/** What happened, to be read as sentences: it can be opened as a page. */
	readonly stream?: true;
	/** Its things have places on Earth: they can be shown on a map. */
	readonly places?: true;
	/** Its tunes or sets can be pulled into a folder. */
	readonly pulls?: true;
	readonly query: (api: SessionApi) => Query;
}

/** Those of the API's paths that answer with a page of a list. */
export type ListPath = {
	[P in Path]: ResultOf<P> extends Page<unknown> ? P : never;
}[Path];

type ItemOf<P extends ListPath> = ResultOf<P> extends Page<infer Item> ? Item : never;

/** A list of the API: its path, what else goes into the address, how its items become lines. */
export function list<P extends ListPath>(
	path: P,
	params: ParamsOf<P>,
	toEntry: (item: ItemOf<P>) => Entry,
	look: Omit<List, 'path' | 'query'>,
): List {
	const filled = fillPath(path, params);
	return {
		...look,
		path: filled,
		query: api => listQuery(api, filled, path, params, toEntry),
	};
}

/** The same without a name, for what is asked for by a search. */
export function listQuery<P extends ListPath>(
	api: SessionApi,
	id: string,
	path: P,
	params: ParamsOf<P>,
	toEntry: (item: ItemOf<P>) => Entry,
): Query {
	return query(
		id,
		// That a list's path answers with a page of its items is what `ListPath` says; the compiler can't follow.
		async (page, signal) => (await api.get(path, { ...params, page }, signal)) as Page<ItemOf<P>>,
		toEntry,
	);
}
