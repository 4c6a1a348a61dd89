import type { Session, SessionSummary } from '../api/model.ts';
import type { EventSummary, TripSummary } from '../api/model/events.ts';
import { calendarText, type CalendarEntry } from './entry.ts';
import { fileName } from './fileName.ts';
import { nextDay, ruleText } from './recurrence.ts';
import { readSchedule } from './schedule.ts';
import { spanOf, wholeDays, type Span } from './span.ts';

/** What the calendar says in the user's language. */
export interface CalendarWords {
	/** `Session at The Lantern`: a session has no name of its own, but its venue has. */
	readonly session: (venue: string) => string;
	/** That times are those of the place, since The Session names no time zone: a sentence. */
	readonly floating: string;
}

/** A calendar, ready to be saved, and what the user should know of it. */
export interface CalendarFile {
	/** iCalendar (RFC 5545), to be written as UTF-8. */
	readonly text: string;
	/** `the-slow-air-weekend.ics` */
	readonly fileName: string;
	/** Whether no time of day is known of anything in it. */
	readonly allDay: boolean;
	/** The lines of a schedule that were not understood and are not in it. */
	readonly unread: readonly string[];
}

/** Undefined without a day on which it begins. */
export function eventCalendar(
	event: EventSummary,
	now: Date,
	words: CalendarWords,
): CalendarFile | undefined {
	const span = spanOf(event);
	const summary = event.name || event.venue?.name || String(event.id);
	return span && single(`event-${event.id}`, { ...event, summary, span }, now, words);
}

/** Undefined without a day on which it begins. */
export function tripCalendar(
	trip: TripSummary,
	now: Date,
	words: CalendarWords,
): CalendarFile | undefined {
	const span = spanOf(trip);
	const summary = trip.name || String(trip.id);
	return span && single(`trip-${trip.id}`, { ...trip, summary, span }, now, words);
}

/**
 * A session's weekly or monthly days, each line of its schedule an entry that comes again, from the next
 * such day on. Undefined when no line can be understood.
 */
export function sessionCalendar(
	session: Session,
	now: Date,
	words: CalendarWords,
): CalendarFile | undefined {
	const title = words.session(session.venue?.name || session.town?.name || String(session.id));
	const unread: string[] = [];
	const entries = session.schedule.flatMap((line, index): CalendarEntry[] => {
		const slot = readSchedule(line);
		const day = slot && nextDay(slot.days, now);
		if (!day) {
			unread.push(line);
			return [];
		}
		const span = slot.times ? timed(day, slot.times) : wholeDays(day, undefined);
		return [
			{
				...placed(session),
				uid: uid(`session-${session.id}-${index + 1}`),
				summary: title,
				span,
				rule: ruleText(slot.days),
				// In the site's own words as well, in case they say more to a reader.
				description: [line, ...(span.allDay ? [] : [words.floating])].join('\n'),
			},
		];
	});
	if (entries.length === 0) return undefined;
	return {
		text: calendarText(entries, now),
		fileName: fileName(title, `session-${session.id}`, 'ics'),
		allDay: entries.every(({ span }) => span.allDay),
		unread,
	};
}

type Placed = Pick<
	SessionSummary,
	'latitude' | 'longitude' | 'venue' | 'town' | 'area' | 'country' | 'url'
>;

function single(
	id: string,
	thing: Placed & { readonly summary: string; readonly span: Span },
	now: Date,
	words: CalendarWords,
): CalendarFile {
	const { summary, span } = thing;
	const description = span.allDay ? '' : words.floating;
	return {
		text: calendarText([{ ...placed(thing), uid: uid(id), summary, span, description }], now),
		fileName: fileName(summary, id, 'ics'),
		allDay: span.allDay,
		unread: [],
	};
}

function placed(thing: Placed): Pick<CalendarEntry, 'location' | 'latitude' | 'longitude' | 'url'> {
	const { latitude, longitude, url } = thing;
	const names = [thing.venue, thing.town, thing.area, thing.country].flatMap(
		part => part?.name || [],
	);
	return {
		location: names.join(', '),
		url,
		...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
	};
}

function timed(day: Date, { start, end }: { readonly start: number; readonly end?: number }): Span {
	const at = (minutes: number) => new Date(day.getTime() + minutes * 60_000);
	return { allDay: false, start: at(start), ...(end !== undefined && { end: at(end) }) };
}

function uid(id: string): string {
	return `${id}@thesession.org`;
}
