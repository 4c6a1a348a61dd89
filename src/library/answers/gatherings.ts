import type { Nearby, Paging } from '../../api/endpoints.ts';
import type { Session, SessionSummary } from '../../api/model.ts';
import type { EventSummary, MusicEvent } from '../../api/model/events.ts';
import { distance } from '../../query/distance.ts';
import type { Library } from '../store/library.ts';
import type { StoredEvent, StoredSession } from '../store/shapes.ts';
import { pageOf } from './answer.ts';
import { matching } from './matching.ts';
import { placeNamed, urlOf, venueNamed } from './named.ts';

/** Sessions and events: what is asked of both of them. */

type Gathering = StoredSession | StoredEvent;

export function sessionSummary(session: StoredSession): SessionSummary {
	const { id, date } = session;
	return { id, url: urlOf('sessions', id), date, ...whereabouts(session) };
}

export function eventSummary(event: StoredEvent): EventSummary {
	const { id, name, dtstart, dtend } = event;
	return {
		...{ id, name, dtstart, dtend },
		url: urlOf('events', id),
		date: '',
		...whereabouts(event),
	};
}

/** The dump doesn't say when a session is. */
export function wholeSession(library: Library, id: number): Session | undefined {
	const found = library.list('sessions').find(session => session.id === id);
	return found && { ...sessionSummary(found), schedule: [], comments: [] };
}

export function wholeEvent(library: Library, id: number): MusicEvent | undefined {
	const found = library.list('events').find(event => event.id === id);
	return found && { ...eventSummary(found), comments: [] };
}

/** What is not over before today; what begins first comes first. */
export function upcomingEvents(library: Library, paging: Paging, now: Date) {
	const today = now.toISOString().slice(0, 10);
	const events = library
		.list('events')
		.filter(({ dtstart, dtend }) => (dtend || dtstart) >= today)
		.sort((a, b) => (a.dtstart < b.dtstart ? -1 : a.dtstart > b.dtstart ? 1 : a.id - b.id));
	return pageOf(events, paging, eventSummary);
}

export function search<Stored extends Gathering, Item>(
	things: readonly Stored[],
	{ q, ...paging }: { readonly q: string } & Paging,
	summary: (thing: Stored) => Item,
) {
	const found = matching(things, q, thing => {
		const { venue, town, area, country } = thing;
		return ['name' in thing ? thing.name : '', venue, town, area, country];
	});
	return pageOf(found, paging, summary);
}

/** The nearest first. */
export function near<Stored extends Gathering, Item>(
	things: readonly Stored[],
	{ latitude, longitude, radius, ...paging }: Nearby & Paging,
	summary: (thing: Stored) => Item,
) {
	const found = things
		.flatMap(thing => {
			const { latitude: north, longitude: east } = thing;
			if (north === undefined || east === undefined) return [];
			const there = { latitude: north, longitude: east };
			return { thing, away: distance({ latitude, longitude }, there) };
		})
		.filter(({ away }) => away <= radius)
		.sort((a, b) => a.away - b.away || a.thing.id - b.thing.id);
	return pageOf(found, paging, ({ thing }) => summary(thing));
}

function whereabouts(thing: Gathering) {
	const { latitude, longitude } = thing;
	const [venue, town, area, country] = [
		venueNamed(thing.venue),
		placeNamed(thing.town),
		placeNamed(thing.area),
		placeNamed(thing.country),
	];
	return {
		...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
		...(venue && { venue }),
		...(town && { town }),
		...(area && { area }),
		...(country && { country }),
	};
}
