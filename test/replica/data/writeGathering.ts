/**
 * Events and trips are written by how many days before or after today they are, so that some of them are
 * still to come whatever the day is.
 */

import type { Comment, MusicEvent, Trip } from '../records.ts';
import { stampBetween, stampOn } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';
import { comments } from './write.ts';
import type { WrittenComment } from './write.ts';
import { whereabouts } from './writeWhereabouts.ts';
import type { WrittenWhereabouts } from './writeWhereabouts.ts';

interface WrittenGathering {
	readonly id: number;
	readonly by?: Handle;
	readonly name: string;
	/** In days from today, negative for what is over. */
	readonly starts: number;
	/** How many days later it ends, 0 if not said. */
	readonly lasts?: number;
	/** `HH:MM`, where it is known. */
	readonly from?: string;
	readonly until?: string;
	readonly comments?: readonly WrittenComment[];
}

export interface WrittenEvent extends WrittenGathering, WrittenWhereabouts {}

export interface WrittenTrip extends WrittenGathering {
	/** Degrees north and east. */
	readonly position?: readonly [latitude: number, longitude: number];
}

export const event = (written: WrittenEvent, today: string): MusicEvent => ({
	...gathering(written, today, 700_000),
	...whereabouts(written, written.id + 5000),
});

export const trip = (written: WrittenTrip, today: string): Trip => {
	const [latitude, longitude] = written.position ?? [];
	return {
		...gathering(written, today, 650_000),
		...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
	};
};

const gathering = (written: WrittenGathering, today: string, firstComment: number) => {
	const { id, by, name, starts, lasts = 0, from, until } = written;
	const date = stampOn(today, added(starts, 30 + (id % 90), id % 25), '09:12');
	return {
		id,
		...(by && { by: member(by) }),
		name,
		date,
		dtstart: stampOn(today, starts, from),
		dtend: stampOn(today, starts + lasts, until ?? from),
		comments: since(date, today, comments(written.comments ?? [], firstComment + id * 20, 0)),
	};
};

/** The day it was added: some weeks before it starts, and before today. */
export const added = (starts: number, before: number, recent: number): number =>
	Math.min(starts - before, -1 - recent);

/** The comments with their dates moved to between then and today. */
export const since = (date: string, today: string, said: readonly Comment[]): Comment[] =>
	said.map((one, n) => ({
		...one,
		date: stampBetween(date, stampOn(today, 0), (n + 1) / (said.length + 1)),
	}));
