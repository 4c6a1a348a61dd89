import { awkwardTunes } from './data/awkward.ts';
import { sessionsAbroad } from './data/sessionsAbroad.ts';
import { sessionsInIreland } from './data/sessionsInIreland.ts';
import { sets } from './data/sets.ts';
import { handWrittenTunes } from './data/tunes/all.ts';
import { generatedSessions, generatedTunes } from './generator.ts';
import type { Session, Tune, World } from './records.ts';

/** What somebody wrote by hand, with `volume` generated tunes and as many sessions among it. */
export const createWorld = (volume: number, seed: number): World => ({
	tunes: byId<Tune>([...handWrittenTunes, ...awkwardTunes, ...generatedTunes(volume, seed)]),
	sets,
	sessions: byId<Session>([
		...sessionsInIreland,
		...sessionsAbroad,
		...generatedSessions(volume, seed),
	]),
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
});

const byId = <T extends { readonly id: number }>(all: readonly T[]): Map<number, T> => {
	const map = new Map(all.map(one => [one.id, one]));
	if (map.size < all.length) {
		throw new RangeError('Two things have the same id');
	}
	return map;
};
