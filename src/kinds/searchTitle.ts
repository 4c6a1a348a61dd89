import { distanceInWords } from '../host/distance.ts';
import { isNamed, type Search } from '../query/search.ts';
import { homeOf, kinds, listAt } from './kinds.ts';

/** What a search is called where it is shown: `“kesh jig”`, `Sessions “galway”`, `Tunebook · Member 23`. */
export function searchTitle(search: Search): string {
	if (isNamed(search)) return homeOf(search.kind)?.search?.label(search.text.trim()) ?? search.text;
	if (search.kind === 'list') return listTitle(search.path);
	const { folder, radius, place, latitude, longitude } = search;
	const where = place ?? `${latitude}, ${longitude}`;
	return homeOf(folder)?.nearby?.label(distanceInWords(radius), where) ?? where;
}

/** The name of a list, and what it belongs to: `Popular · Tunes`, `Activity · Tune 27`. */
export function listTitle(path: string): string {
	const { label, title } = listAt(path) ?? { label: path };
	const owner = ownerTitle(path);
	const named = title ?? label;
	return owner && !named.includes(owner) ? `${named} · ${owner}` : named;
}

/** `Tune 27`, or `Tunes` for a list of them all; undefined for the site's own. */
function ownerTitle(path: string): string | undefined {
	const [, folder, id = ''] = path.split('/');
	const owner = Object.values(kinds).find(kind => kind.home?.folder === folder);
	return /^\d+$/.test(id) ? owner?.page?.unnamed(Number(id)) : owner?.home?.label();
}
