import type { Duration } from '../api/model/events.ts';

/**
 * From when to when by the clocks of some place. Which place is not known, so the UTC fields of these
 * dates are that place's own year, day and hour, and are not a moment in time.
 */
export interface Span {
	/** Whole days: the hours are 0, and `end` is the day after the last. */
	readonly allDay: boolean;
	readonly start: Date;
	/** Absent when only the start is known. */
	readonly end?: Date;
}

const msPerDay = 86_400_000;

/**
 * The span between two of the site's stamps. A start at midnight stands for whole days, up to and with
 * the day of the end. An end that is not after the start is none. Undefined without a start.
 */
export function spanOf({ dtstart, dtend }: Duration): Span | undefined {
	const start = readStamp(dtstart);
	if (!start) return undefined;
	const end = readStamp(dtend);
	if (start.getTime() % msPerDay === 0) return wholeDays(start, end);
	return { allDay: false, start, ...(end && end > start && { end: endOf(start, end) }) };
}

/** Midnight of a day after the next gives no time but a last day, which belongs to it. */
function endOf(start: Date, end: Date): Date {
	const isDay = end.getTime() % msPerDay === 0 && end.getTime() - start.getTime() > msPerDay;
	return isDay ? new Date(end.getTime() + msPerDay) : end;
}

/** From midnight on `first` until the end of the day in which `last` is, one day at least. */
export function wholeDays(first: Date, last: Date | undefined): Span {
	const lastDay = Math.floor((last && last > first ? last : first).getTime() / msPerDay);
	return { allDay: true, start: first, end: new Date((lastDay + 1) * msPerDay) };
}

/** `YYYY-MM-DD HH:MM:SS`; undefined for anything else, days that no calendar has included. */
function readStamp(stamp: string): Date | undefined {
	const match = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d))?$/.exec(stamp.trim());
	if (!match) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
		.slice(1)
		.map(part => Number(part));
	const date = new Date(Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0));
	// Date carries the 30th of February over into March.
	return date.toISOString().startsWith(match[0].replace(' ', 'T')) ? date : undefined;
}
