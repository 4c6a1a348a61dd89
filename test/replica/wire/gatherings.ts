/** What is somewhere: sessions, events and trips. */

import type { MusicEvent, Session, Trip } from '../records.ts';
import { commentsOf, memberRef, urlOf } from './common.ts';

export const sessionInList = (session: Session) => ({
	id: session.id,
	url: urlOf('sessions', session),
	member: memberRef(session.by),
	date: session.date,
	latitude: session.latitude,
	longitude: session.longitude,
	venue: session.venue,
	town: session.town,
	area: session.area,
	country: session.country,
});

export const wholeSession = (session: Session) => ({
	...sessionInList(session),
	schedule: session.schedule,
	comments: commentsOf('sessions', session),
});

export const eventInList = (event: MusicEvent) => ({
	id: event.id,
	name: event.name,
	url: urlOf('events', event),
	member: memberRef(event.by),
	date: event.date,
	dtstart: event.dtstart,
	dtend: event.dtend,
	venue: event.venue,
	latitude: event.latitude,
	longitude: event.longitude,
	town: event.town,
	area: event.area,
	country: event.country,
});

export const wholeEvent = (event: MusicEvent) => ({
	...eventInList(event),
	comments: commentsOf('events', event),
});

/** Lists do not say where a trip goes. */
export const tripInList = (trip: Trip) => ({
	id: trip.id,
	url: urlOf('trips', trip),
	name: trip.name,
	member: memberRef(trip.by),
	date: trip.date,
	dtstart: trip.dtstart,
	dtend: trip.dtend,
});

export const wholeTrip = (trip: Trip) => ({
	...tripInList(trip),
	latitude: trip.latitude,
	longitude: trip.longitude,
	comments: commentsOf('trips', trip),
});
