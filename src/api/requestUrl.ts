import { ApiError } from './errors.ts';

/** What is put into an address; undefined and `''` are left out. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * The address of a question: `id` takes the place of `ID` in the path, the rest becomes the query,
 * and the answer is always asked for as JSON. The base may have a path of its own.
 */
export const requestUrl = (base: string, path: string, { id, ...query }: Values): URL => {
	const address = base.trim().replace(/\/+$/, '') + path.replace('ID', String(id));
	if (!/^https?:\/\/[^/]/i.test(base.trim()) || !URL.canParse(address)) {
		throw new ApiError('offline', 'Not a web address', { url: address });
	}
	const url = new URL(address);
	url.search = '';
	url.hash = '';
	for (const [name, value] of Object.entries(query)) {
		if (value !== undefined && value !== '') {
			url.searchParams.set(name, String(value));
		}
	}
	url.searchParams.set('format', 'json');
	return url;
};
