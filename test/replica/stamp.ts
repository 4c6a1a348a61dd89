const first = Date.UTC(2001, 4, 1, 19, 0, 0);
const last = Date.UTC(2026, 8, 30, 22, 0, 0);

/**
 * `YYYY-MM-DD HH:MM:SS`, that far (0 to 1) through the replica's history, which runs from May 2001
 * to September 2026 whatever the day is. No zone, as the API has none.
 */
export const stamp = (through: number): string =>
	new Date(first + (last - first) * Math.min(Math.max(through, 0), 1))
		.toISOString()
		.slice(0, 19)
		.replace('T', ' ');
