/** A day as it stands in the calendar, at midnight UTC so that days can be counted. */
type Day = Date;

const dayLength = 24 * 60 * 60 * 1000;

/** The day of `YYYY-MM-DD`, with or without a time after it; undefined for what is no day. */
export const dayOf = (stamp: string): Day | undefined => {
	const written = /^\d{4}-\d{2}-\d{2}(?![^ T])/.exec(stamp)?.[0];
	if (written === undefined) return undefined;
	const day = new Date(`${written}T00:00:00Z`);
	// 0000-00-00 and the 31st of a short month are no days.
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written) ? day : undefined;
};

/** The moment of a stamp that says it is UTC; the others are of some zone nobody knows. */
export const momentOf = (stamp: string): Date | undefined => {
	if (!/^\S{10}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(stamp)) return undefined;
	if (dayOf(stamp) === undefined) return undefined;
	const moment = new Date(stamp.replace(' ', 'T'));
	return Number.isNaN(moment.getTime()) ? undefined : moment;
};

/** The reader's own day at a moment. */
const localDay = (moment: Date): Day =>
	new Date(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));

/** How far from now: below zero is past. */
export interface Distance {
	readonly amount: number;
	readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/** As the calendar has it, so that yesterday is yesterday and last month is last month. */
const daysApart = (day: Day, today: Day): Distance => {
	const days = (day.getTime() - today.getTime()) / dayLength;
	if (Math.abs(days) < 31) return { amount: days, unit: 'day' };
	const years = day.getUTCFullYear() - today.getUTCFullYear();
	const months = years * 12 + day.getUTCMonth() - today.getUTCMonth();
	return Math.abs(months) < 12
		? { amount: months, unit: 'month' }
		: { amount: years, unit: 'year' };
};

/** By the minute only where the stamp is in UTC: of one without a zone no more than the day is known. */
export const distance = (stamp: string, now: Date): Distance | undefined => {
	const moment = momentOf(stamp);
	if (moment === undefined) {
		const day = dayOf(stamp);
		return day === undefined ? undefined : daysApart(day, localDay(now));
	}
	const minutes = (moment.getTime() - now.getTime()) / 60_000;
	if (Math.abs(minutes) < 1) return { amount: 0, unit: 'second' };
	if (Math.abs(minutes) < 60) return { amount: Math.trunc(minutes), unit: 'minute' };
	if (Math.abs(minutes) < 24 * 60) return { amount: Math.trunc(minutes / 60), unit: 'hour' };
	return daysApart(localDay(moment), localDay(now));
};
