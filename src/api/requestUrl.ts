import { ApiError } from './errors.ts';

/** What is put into an address; undefined and `''` are left out. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * The address of a question: `id` takes the place of `ID` in the path and so on for every part in
 * capitals, the rest becomes the query, and the answer is always asked for as JSON. The base may have
 * a path of its own.
 */
export const requestUrl = (base: string, path: string, values: Values): URL => {
	const query = new Map(Object.entries(values));
	const filled = path.replace(/[A-Z]+/g, part => {
		const name = part.toLowerCase();
		const value = query.get(name);
		query.delete(name);
		return encodeURIComponent(String(value));
	});
	const address = base.trim().replace(/\/+$/, '') + filled;
	if (!/^https?:\/\/[^/]/i.test(base.trim()) || !URL.canParse(address)) {
		throw new ApiError('offline', 'Not a web address', { url: address });
	}
	const url = new URL(address);
	url.search = '';
	url.hash = '';
	for (const [name, value] of query) {
		if (value !== undefined && value !== '') {
			url.searchParams.set(name, String(value));
		}
	}
	url.searchParams.set('format', 'json');
	return url;
};
