import * as v from 'valibot';
import {
	id,
	latitude,
	listOrNone,
	longitude,
	maybe,
	record,
	textOr,
	url,
	wordOr,
} from '../fields.ts';
import type { Schema } from '../fields.ts';
import type { EventSummary, MusicEvent, Trip, TripSummary } from '../model/events.ts';
import { comment, placed, ref, whereabouts } from '../schemas.ts';

const duration = { dtstart: wordOr(''), dtend: wordOr('') };

const eventInList = { ...whereabouts, ...duration, name: textOr('') };

export const eventSummary: Schema<EventSummary> = v.pipe(record(eventInList), v.transform(placed));

export const event: Schema<MusicEvent> = v.pipe(
	record({ ...eventInList, comments: listOrNone(comment) }),
	v.transform(placed),
);

const tripInList = {
	id,
	name: textOr(''),
	url,
	member: maybe(ref),
	date: wordOr(''),
	...duration,
	latitude: maybe(latitude),
	longitude: maybe(longitude),
};

export const tripSummary: Schema<TripSummary> = v.pipe(record(tripInList), v.transform(placed));

export const trip: Schema<Trip> = v.pipe(
	record({ ...tripInList, comments: listOrNone(comment) }),
	v.transform(placed),
);
