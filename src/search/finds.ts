import type { Page } from '../api/model.ts';
import { fromLibrary, keepFromLibrary, type FromLibrary } from '../query/fromLibrary.ts';
import type { Entry, Query } from '../query/query.ts';
import type { Search } from '../query/search.ts';

/** Who has answered. */
export type Source = 'library' | 'site';

/** What an answer leaves behind: the finds so far, and where the next ones come from. */
export interface Found extends Omit<Page<Entry>, 'items'> {
	readonly from: Source;
	readonly search: Search;
	readonly query: Query;
	readonly entries: readonly Entry[];
	/** The site could not be reached: it is the library that has answered in its place. */
	readonly standIn?: FromLibrary;
}

/** Finds that stand together under one heading. */
export interface Block {
	readonly from: Source;
	readonly entries: readonly Entry[];
}

/** Asks one of them; undefined where there is nothing to ask, or nobody who knows. */
export async function found(
	from: Source,
	search: Search | undefined,
	queryOf: (search: Search) => Query | undefined,
	signal: AbortSignal,
): Promise<Found | undefined> {
	const query = search && queryOf(search);
	if (!query) return undefined;
	const answer = await query.fetch(1, signal);
	const { items: entries, page, pages, total } = answer;
	const standIn = from === 'site' && fromLibrary(answer);
	return { from, search, query, entries, page, pages, total, ...(standIn && { standIn }) };
}

/** Tells a find from all others, whoever has found it. */
export function keyOf({ kind, id }: Entry): string {
	return `${kind}-${id}`;
}

/**
 * The answers to one text with another one. Who has answered first stays above, and what has answered before keeps
 * its place: nothing that is being read moves.
 */
export function withAnswer(answers: readonly Found[], found: Found): readonly Found[] {
	return answers.some(({ from }) => from === found.from)
		? answers.map(answer => (answer.from === found.from ? found : answer))
		: [...answers, found];
}

/** What stands in the box: each find once, where it was found first; no block is empty. */
export function blocksOf(answers: readonly Found[]): readonly Block[] {
	const above = new Set<string>();
	return answers.flatMap(({ from, entries }) => {
		const own = entries.filter(entry => !above.has(keyOf(entry)));
		for (const entry of own) above.add(keyOf(entry));
		return own.length === 0 ? [] : { from, entries: own };
	});
}

/** Who has more to be asked for: the site, as long as it has. */
export function withMore(answers: readonly Found[]): Found | undefined {
	const more = answers.filter(({ page, pages }) => page < pages);
	return more.find(({ from }) => from === 'site') ?? more[0];
}

/** Whether the library has been asked and knows nothing, be it for itself or in the site's place. */
export function hasLibraryNothing(answers: readonly Found[]): boolean {
	return answers.some(
		({ from, entries, standIn }) => (from === 'library' || standIn) && entries.length === 0,
	);
}

/** Whether the library can't have known any of these; `asOf` is its day (`YYYY-MM-DD HH:MM:SS`). */
export function areNewer(entries: readonly Entry[], asOf: string): boolean {
	return asOf !== '' && entries.every(({ date = '' }) => date > asOf);
}

/**
 * The first page for whoever shows it elsewhere and asks the site for the next ones: what the site has found, or else
 * what only the library finds, a name with a slip in it say. Undefined where the site must be asked for it.
 */
export function firstPageOf(answers: readonly Found[]): Page<Entry> | undefined {
	const site = answers.find(({ from }) => from === 'site');
	const library = answers.find(({ from }) => from === 'library');
	const found = site && (site.entries.length > 0 || !library?.entries.length) ? site : library;
	if (!found) return undefined;
	const { entries: items, page, pages, total } = found;
	if (found === site) {
		const first = { items, page, pages, total };
		if (found.standIn) keepFromLibrary(first, found.standIn);
		return first;
	}
	return site || pages <= 1 ? { items, page: 1, pages: 1, total: items.length } : undefined;
}
