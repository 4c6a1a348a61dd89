import { awkwardTunes } from './data/awkward.ts';
import { discussions } from './data/discussions.ts';
import { eventsPast } from './data/eventsPast.ts';
import { eventsToCome } from './data/eventsToCome.ts';
import { goneMembers } from './data/members.ts';
import { profiles } from './data/profiles.ts';
import { recordings } from './data/recordings.ts';
import { sessionsAbroad } from './data/sessionsAbroad.ts';
import { sessionsInIreland } from './data/sessionsInIreland.ts';
import { sets } from './data/sets.ts';
import { trips } from './data/trips.ts';
import { handWrittenTunes } from './data/tunes/all.ts';
import { event, trip } from './data/writeGathering.ts';
import { generatedDiscussions } from './generatedDiscussions.ts';
import { generatedEvents, generatedTrips } from './generatedGatherings.ts';
import { generatedMembers } from './generatedMembers.ts';
import { generatedRecordings } from './generatedRecordings.ts';
import { generatedSets } from './generatedSets.ts';
import { generatedSessions, generatedTunes } from './generator.ts';
import type { Discussion, MusicEvent, Profile, Recording } from './records.ts';
import type { Session, Trip, Tune, World } from './records.ts';

/**
 * What somebody wrote by hand, with `volume` generated things of each kind among it. `today` is the day
 * that upcoming events and trips come after, `YYYY-MM-DD`.
 */
export const createWorld = (volume: number, seed: number, today: string): World => {
	const tunes = byId<Tune>([...handWrittenTunes, ...awkwardTunes, ...generatedTunes(volume, seed)]);
	const sessions = byId<Session>([
		...sessionsInIreland,
		...sessionsAbroad,
		...generatedSessions(volume, seed),
	]);
	const known = [...tunes.values()];
	return {
		tunes,
		sets: [...sets, ...generatedSets(volume, seed, known)],
		recordings: byId<Recording>([...recordings, ...generatedRecordings(volume, seed, known)]),
		trips: byId<Trip>([
			...trips.map(one => trip(one, today)),
			...generatedTrips(volume, seed, today),
		]),
		sessions,
		events: byId<MusicEvent>([
			...[...eventsPast, ...eventsToCome].map(one => event(one, today)),
			...generatedEvents(volume, seed, today),
		]),
		discussions: byId<Discussion>([...discussions, ...generatedDiscussions(volume, seed)]),
		profiles: new Map(
			[...profiles({ tunes, sessions }, volume), ...generatedMembers(volume, seed)].map(
				(profile): [number, Profile] => [profile.member.id, profile],
			),
		),
		gone: new Set(goneMembers.map(({ id }) => id)),
		today,
		merged: new Map([
			[904, { id: 27 }],
			[905, { id: 55, absolute: true }],
			// A chain, a loop, and two that lead to nothing.
			[906, { id: 904 }],
			[907, { id: 908 }],
			[908, { id: 907, absolute: true }],
			[909, { id: 666 }],
			[910, { id: 911 }],
		]),
		removed: new Set([666]),
		withheld: new Set([5175]),
	};
};

const byId = <T extends { readonly id: number }>(all: readonly T[]): Map<number, T> => {
	const map = new Map(all.map(one => [one.id, one]));
	if (map.size < all.length) {
		throw new RangeError('Two things have the same id');
	}
	return map;
};
