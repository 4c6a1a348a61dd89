const first = Date.UTC(2001, 4, 1, 19, 0, 0);
const last = Date.UTC(2026, 8, 30, 22, 0, 0);
const day = 24 * 60 * 60 * 1000;

const written = (time: number): string =>
	new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/**
 * `YYYY-MM-DD HH:MM:SS`, that far (0 to 1) through the replica's history, which runs from May 2001
 * to September 2026 whatever the day is. No zone, as the API has none.
 */
export const stamp = (through: number): string =>
	written(first + (last - first) * Math.min(Math.max(through, 0), 1));

/** A stamp so many days after `today` (before it, where negative), at midnight if no `HH:MM` is said. */
export const stampOn = (today: string, days: number, at = '00:00'): string =>
	written(Date.parse(`${today}T${at}:00Z`) + days * day);

/** A stamp that far (0 to 1) from one to another. */
export const stampBetween = (from: string, to: string, part: number): string => {
	const [start, end] = [timeOf(from), timeOf(to)];
	return written(start + (end - start) * part);
};

const timeOf = (stamped: string): number => Date.parse(`${stamped.replace(' ', 'T')}Z`);

/** The day it is here, `YYYY-MM-DD`. */
export const dayHere = (): string => {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map(part => String(part).padStart(2, '0'))
		.join('-');
};
