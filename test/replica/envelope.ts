const echoed = new Set(['q', 'type', 'mode', 'latlon', 'radius', 'perpage']);

/**
 * One page of a list in the API's envelope: the parameters it recognised, as strings and only where
 * they were sent, then `pages`, `page`, `total` and the array under its own name. A page past the
 * end is an empty one. `perPage` is for lists that do not listen to theirs.
 */
export const envelope = <T>(
	query: URLSearchParams,
	array: string,
	items: readonly T[],
	show: (item: T) => unknown,
	perPage = perPageOf(query),
): Record<string, unknown> => {
	const page = pageOf(query);
	return {
		format: 'json',
		...Object.fromEntries([...query].filter(([name]) => echoed.has(name))),
		pages: Math.ceil(items.length / perPage),
		page,
		total: items.length,
		[array]: onPage(items, page, perPage).map(show),
	};
};

export const perPageOf = (query: URLSearchParams): number => clamp(query.get('perpage'), 10, 50);

export const pageOf = (query: URLSearchParams): number =>
	clamp(query.get('page'), 1, Number.MAX_SAFE_INTEGER);

export const onPage = <T>(items: readonly T[], page: number, perPage: number): readonly T[] =>
	items.slice((page - 1) * perPage, page * perPage);

const clamp = (sent: string | null, fallback: number, most: number): number => {
	const number = Number.parseInt(sent ?? '', 10);
	return Number.isNaN(number) ? fallback : Math.min(Math.max(number, 1), most);
};
