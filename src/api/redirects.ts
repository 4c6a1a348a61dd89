import { ApiError } from './errors.ts';

const redirectStatuses = [301, 302, 303, 307, 308];

export const isRedirect = (status: number): boolean => redirectStatuses.includes(status);

/**
 * Where a redirect leads, asked as we asked before: the site sends a merged tune's old number to the
 * new one without our `format=json`. Never to another site: only this one is known to be what it says.
 */
export const redirected = (from: URL, location: unknown): URL => {
	const details = { url: from.href };
	if (typeof location !== 'string' || !URL.canParse(location, from.href)) {
		throw new ApiError('server', 'A redirect that leads nowhere', details);
	}
	const to = new URL(location, from);
	if (to.origin !== from.origin && !isSecured(from, to)) {
		throw new ApiError('server', `A redirect to another site, ${to.origin}`, details);
	}
	to.hash = '';
	for (const [name, value] of from.searchParams) {
		if (!to.searchParams.has(name)) {
			to.searchParams.set(name, value);
		}
	}
	return to;
};

/** Whether it is the same site over https, as sites send those who ask them without. */
const isSecured = (from: URL, to: URL): boolean =>
	from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname;
