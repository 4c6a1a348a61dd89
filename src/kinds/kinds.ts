import type { SessionApi } from '../api/sessionApi.ts';
import type { Entry, EntryKind, Query } from '../query/query.ts';
import { isNamed, searchId, type Search } from '../query/search.ts';
import { site, type Folder } from '../query/sessionUrl.ts';
import { activity, comment } from './activity.ts';
import { discussion } from './discussion.ts';
import { event } from './event.ts';
import type { Home, Kind } from './kind.ts';
import type { List } from './list.ts';
import { member, notifications, tagged } from './member.ts';
import { collection, recording, track } from './recording.ts';
import { session } from './session.ts';
import { set } from './set.ts';
import { trip } from './trip.ts';
import { setting, tune } from './tune.ts';

/** Every kind of thing there is, in the order the side bar shows them. */
export const kinds: Readonly<Record<EntryKind, Kind>> = {
	tune,
	setting,
	set,
	recording,
	track,
	collection,
	trip,
	session,
	event,
	discussion,
	member,
	activity,
	comment,
};

/** The kinds that have a place of their own on the site, as it orders them. */
export const homes: readonly (Home & Pick<Kind, 'icon'>)[] = Object.values(kinds).flatMap(
	({ home, icon }) => (home ? [{ ...home, icon }] : []),
);

export function homeOf(folder: Folder): Home | undefined {
	return homes.find(home => home.folder === folder);
}

/** What a line opens to: what its answer held, or what is asked for then; undefined if it opens to nothing. */
export function childrenOf(api: SessionApi, entry: Entry): Query | undefined {
	const { items } = entry;
	if (!items) return entry.id === 0 ? undefined : kinds[entry.kind].children?.(api, entry);
	return {
		id: `${entry.kind}-${entry.id}`,
		fetch: () => Promise.resolve({ items, page: 1, pages: 1, total: items.length }),
	};
}

/** The lists that hang from a line by their names. */
export function partsOf({ kind, id }: Entry): readonly List[] {
	return id === 0 ? [] : (kinds[kind].parts?.(id) ?? []);
}

export function hasParts({ kind, id }: Entry): boolean {
	return id !== 0 && kinds[kind].parts !== undefined;
}

/** The list that lives at this path: `/tunes/popular`, `/members/23/tunebook`; undefined if there is none. */
export function listAt(path: string): List | undefined {
	const [, folder = '', id = '', ...rest] = path.split('/');
	const lists = /^\d{1,9}$/.test(id)
		? hangingFrom(folder, Number(id), rest)
		: homes.flatMap(home => home.lists());
	return lists.find(list => decoded(list.path) === decoded(path));
}

/** Where the list at this path is read on the site. */
export function listUrl(path: string): string {
	return listAt(path)?.url ?? site + path;
}

function hangingFrom(folder: string, id: number, rest: readonly string[]): readonly List[] {
	const kind = Object.values(kinds).find(({ home }) => home?.folder === folder);
	const own = kind?.parts?.(id) ?? [];
	if (kind !== member) return own;
	const tag = rest[0] === 'tags' ? decoded(rest[1]) : undefined;
	return [...own, ...notifications(id), ...(tag ? tagged(id, tag) : [])];
}

function decoded(part = ''): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		// Somebody's `%` that encodes nothing.
		return undefined;
	}
}

/** The question that a search asks; undefined when it is none of ours (any more). */
export function searchQuery(api: SessionApi, search: Search): Query | undefined {
	const id = searchId(search);
	if (search.kind === 'list') return listAt(search.path)?.query(api);
	if (isNamed(search)) return homeOf(search.kind)?.search?.query(api, id, search);
	return homeOf(search.folder)?.nearby?.query(api, id, search);
}
