import type { MusicEvent, Recording, Session, Span, Trip, Discussion, World } from '../records.ts';
import { nearby } from '../search.ts';
import * as discussions from '../wire/discussions.ts';
import * as gatherings from '../wire/gatherings.ts';
import * as recordings from '../wire/recordings.ts';
import { kindRoutes } from './kind.ts';
import { compare, list } from './route.ts';
import type { Route } from './route.ts';

export const recordingRoutes = kindRoutes<Recording>({
	kind: 'recordings',
	all: world => world.recordings,
	searched: ({ name, artist }) => [name, artist.name],
	listed: recordings.recordingInList,
	whole: recordings.wholeRecording,
});

export const tripRoutes: readonly Route[] = [
	list(
		'/trips/upcoming',
		'trips',
		({ world }) => upcoming(world, world.trips),
		gatherings.tripInList,
	),
	list(
		'/trips/nearby',
		'trips',
		({ world, query }) => nearby(world.trips.values(), query, trip => trip),
		gatherings.tripInList,
	),
	...kindRoutes<Trip>({
		kind: 'trips',
		all: world => world.trips,
		searched: ({ name }) => [name],
		listed: gatherings.tripInList,
		whole: gatherings.wholeTrip,
	}),
];

export const sessionRoutes: readonly Route[] = [
	list(
		'/sessions/nearby',
		'sessions',
		({ world, query }) => nearby(world.sessions.values(), query, session => session),
		gatherings.sessionInList,
	),
	...kindRoutes<Session>({
		kind: 'sessions',
		all: world => world.sessions,
		searched: ({ venue, town, area, country }) => [venue, town, area, country].map(at => at?.name),
		listed: gatherings.sessionInList,
		whole: gatherings.wholeSession,
	}),
];

export const eventRoutes: readonly Route[] = [
	list(
		'/events/upcoming',
		'events',
		({ world }) => upcoming(world, world.events),
		gatherings.eventInList,
	),
	list(
		'/events/nearby',
		'events',
		({ world, query }) => nearby(world.events.values(), query, event => event),
		gatherings.eventInList,
	),
	...kindRoutes<MusicEvent>({
		kind: 'events',
		all: world => world.events,
		searched: ({ name, venue, town, area, country }) => [
			name,
			...[venue, town, area, country].map(at => at?.name),
		],
		listed: gatherings.eventInList,
		whole: gatherings.wholeEvent,
	}),
];

export const discussionRoutes = kindRoutes<Discussion>({
	kind: 'discussions',
	all: world => world.discussions,
	searched: ({ name }) => [name],
	listed: discussions.discussionInList,
	whole: discussions.wholeDiscussion,
});

/** What is not over before today, what begins first coming first. */
const upcoming = <T extends Span>({ today }: World, all: ReadonlyMap<number, T>): T[] =>
	[...all.values()]
		.filter(({ dtend }) => dtend >= today)
		.sort((one, other) => compare(one.dtstart, other.dtstart));
