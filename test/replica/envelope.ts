const echoed = new Set(['q', 'type', 'mode', 'latlon', 'radius', 'perpage']);

/**
 * One page of a list in the API's envelope: the parameters it recognised, as strings and only where
 * they were sent, then `pages`, `page`, `total` and the array under its own name. A page past the
 * end is an empty one.
 */
export const envelope = <T>(
	query: URLSearchParams,
	array: string,
	items: readonly T[],
	show: (item: T) => unknown,
): Record<string, unknown> => {
	const perPage = clamp(query.get('perpage'), 10, 50);
	const page = clamp(query.get('page'), 1, Number.MAX_SAFE_INTEGER);
	return {
		format: 'json',
		...Object.fromEntries([...query].filter(([name]) => echoed.has(name))),
		pages: Math.ceil(items.length / perPage),
		page,
		total: items.length,
		[array]: items.slice((page - 1) * perPage, page * perPage).map(show),
	};
};

const clamp = (sent: string | null, fallback: number, most: number): number => {
	const number = Number.parseInt(sent ?? '', 10);
	return Number.isNaN(number) ? fallback : Math.min(Math.max(number, 1), most);
};
