/**
 * How long a `Retry-After` header asks us to stay away, in milliseconds from now: it holds seconds or
 * an HTTP date (RFC 9110, 10.2.3). Undefined when there is none that makes sense.
 */
export const parseRetryAfter = (
	header: string | readonly string[] | undefined,
	now: number,
): number | undefined => {
	const value = String(header ?? '').trim();
	if (/^\d+$/.test(value)) {
		return Number(value) * 1000;
	}
	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};
