import type { Place, SessionSummary } from '../../api/model.ts';
import type { EventSummary, TripSummary } from '../../api/model/events.ts';
import type { Entry } from '../query.ts';
import { written } from './written.ts';

/** A session goes by its venue's name, or by its town's. */
export function sessionEntry(session: SessionSummary): Entry {
	const place = placeNames(session);
	return {
		kind: 'session',
		id: session.id,
		name: session.venue?.name || place[0] || String(session.id),
		url: session.url,
		place,
		...position(session),
		...written(session),
	};
}

export function eventEntry(event: EventSummary): Entry {
	const venue = event.venue?.name ? [event.venue.name] : [];
	return {
		kind: 'event',
		id: event.id,
		name: event.name || venue[0] || String(event.id),
		url: event.url,
		place: [...venue, ...placeNames(event)],
		...duration(event),
		...position(event),
		...written(event),
	};
}

export function tripEntry(trip: TripSummary): Entry {
	return {
		kind: 'trip',
		id: trip.id,
		name: trip.name || String(trip.id),
		url: trip.url,
		...duration(trip),
		...position(trip),
		...written(trip),
	};
}

/** Town, area, country: those that are known. */
export function placeNames(thing: {
	readonly town?: Place;
	readonly area?: Place;
	readonly country?: Place;
}): readonly string[] {
	return [thing.town, thing.area, thing.country].flatMap(part => (part?.name ? [part.name] : []));
}

function position({
	latitude,
	longitude,
}: {
	readonly latitude?: number;
	readonly longitude?: number;
}): Pick<Entry, 'position'> {
	return latitude === undefined || longitude === undefined
		? {}
		: { position: { latitude, longitude } };
}

function duration({
	dtstart,
	dtend,
}: {
	readonly dtstart: string;
	readonly dtend: string;
}): Pick<Entry, 'start' | 'end'> {
	return { ...(dtstart && { start: dtstart }), ...(dtend && { end: dtend }) };
}
