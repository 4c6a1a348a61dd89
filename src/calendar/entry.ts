import ical, { type ICalEventData } from 'ical-generator';
import type { Span } from './span.ts';

/** One thing in a calendar. All of it is untrusted text. */
export interface CalendarEntry {
	/** The same each time, so that what is imported again takes the place of the earlier one. */
	readonly uid: string;
	readonly summary: string;
	readonly span: Span;
	/** The value of an `RRULE`. */
	readonly rule?: string;
	/** Venue, town, …; `''` when unknown. */
	readonly location: string;
	/** Degrees, WGS 84. */
	readonly latitude?: number;
	readonly longitude?: number;
	readonly url: string;
	/** Lines; `''` for none. */
	readonly description: string;
}

/** A complete iCalendar file (RFC 5545). `now` is the time it says it was written. */
export function calendarText(entries: readonly CalendarEntry[], now: Date): string {
	const calendar = ical({
		prodId: { company: 'The Session for VS Code', product: 'Calendar' },
		events: entries.map(entry => eventData(entry, now)),
	});
	// The library leaves out the last line's end, which the standard asks for.
	return `${calendar.toString()}\r\n`;
}

function eventData(entry: CalendarEntry, now: Date): ICalEventData {
	const { start, end, allDay } = entry.span;
	const url = webAddress(entry.url);
	const description = plain(entry.description);
	return {
		id: entry.uid,
		stamp: now,
		summary: plain(entry.summary),
		...{ start, allDay },
		...(end && { end }),
		// No zone is known: the UTC fields are written as they are, without saying UTC.
		floating: true,
		...(entry.rule !== undefined && { repeating: entry.rule }),
		...locationOf(entry),
		...(url !== undefined && { url }),
		...(description && { description }),
	};
}

function locationOf({
	location,
	latitude,
	longitude,
}: CalendarEntry): Pick<ICalEventData, 'location'> {
	const title = plain(location);
	if (latitude === undefined || longitude === undefined) return title ? { location: title } : {};
	const geo = { lat: latitude, lon: longitude };
	return { location: title ? { title, geo } : { geo } };
}

/** The library escapes commas, semicolons and line ends; the other control characters may not be there at all. */
function plain(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.trim();
}

/** The library escapes an address as if it were text: one that this would change is left out. */
function webAddress(url: string): string | undefined {
	return /^https?:\/\/[^\s,;\\\p{Cc}]+$/u.test(url) ? url : undefined;
}
