/** A day that comes again: every Friday, or the first or last one of a month. */
export interface RuleDay {
	/** 0 is Sunday. */
	readonly weekday: number;
	/** Which one of its month, from 1; -1 for the last. Absent for every week's. */
	readonly ordinal?: number;
}

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The value of an `RRULE` (RFC 5545, section 3.3.10). The days are all of a week or all of a month. */
export function ruleText(days: readonly RuleDay[]): string {
	const monthly = days.some(({ ordinal }) => ordinal !== undefined);
	const names = days.map(({ weekday, ordinal }) => `${ordinal ?? ''}${codes[weekday] ?? ''}`);
	return `FREQ=${monthly ? 'MONTHLY' : 'WEEKLY'};BYDAY=${[...new Set(names)].join(',')}`;
}

/**
 * The first such day from the local day of `now` on, that one included: midnight, in the UTC fields (see
 * `Span`). A fifth Friday is at most a few months away; undefined when a year has no such day.
 */
export function nextDay(days: readonly RuleDay[], now: Date): Date | undefined {
	for (let ahead = 0; ahead <= 366; ahead++) {
		const date = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + ahead));
		if (days.some(day => isSuch(date, day))) return date;
	}
	return undefined;
}

function isSuch(date: Date, { weekday, ordinal }: RuleDay): boolean {
	if (date.getUTCDay() !== weekday) return false;
	if (ordinal === undefined) return true;
	if (ordinal > 0) return Math.ceil(date.getUTCDate() / 7) === ordinal;
	const weekLater = new Date(date);
	weekLater.setUTCDate(date.getUTCDate() + 7);
	return weekLater.getUTCMonth() !== date.getUTCMonth();
}
