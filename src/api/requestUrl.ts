import { ApiError } from './errors.ts';

/** What is put into an address; undefined and `''` are left out. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** The path with `ID` and every other part in capitals replaced by the value of that name: `id`. */
export const fillPath = (path: string, values: object): string => {
	const known = new Map<string, unknown>(Object.entries(values));
	return path.replace(partInPath, part =>
		encodeURIComponent(String(known.get(part.toLowerCase()))),
	);
};

const partInPath = /[A-Z]+/g;

/**
 * The address of a question: its path filled in, the rest as the query, and the answer always asked
 * for as JSON. The base may have a path of its own.
 */
export const requestUrl = (base: string, path: string, values: Values): URL => {
	const inPath = new Set(path.match(partInPath)?.map(part => part.toLowerCase()));
	const address = base.trim().replace(/\/+$/, '') + fillPath(path, values);
	if (!/^https?:\/\/[^/]/i.test(base.trim()) || !URL.canParse(address)) {
		throw new ApiError('offline', 'Not a web address', { url: address });
	}
	const url = new URL(address);
	url.search = '';
	url.hash = '';
	for (const [name, value] of Object.entries(values)) {
		if (value !== undefined && value !== '' && !inPath.has(name)) {
			url.searchParams.set(name, String(value));
		}
	}
	url.searchParams.set('format', 'json');
	return url;
};
