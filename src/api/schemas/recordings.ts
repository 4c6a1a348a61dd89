import * as v from 'valibot';
import { id, listOrNone, maybe, record, text, textOr, url, wordOr } from '../fields.ts';
import type { Schema } from '../fields.ts';
import type {
	Collection,
	Recording,
	RecordingSummary,
	Track,
	TrackTune,
} from '../model/recordings.ts';
import { comment, ref } from '../schemas.ts';

const summary = {
	id,
	name: text,
	url,
	member: maybe(ref),
	date: wordOr(''),
	artist: maybe(ref),
};

export const recordingSummary: Schema<RecordingSummary> = record(summary);

/** Tunes the site doesn't know come without a number, with an empty or zero one, or as a bare name. */
const trackTune: Schema<TrackTune> = v.pipe(
	v.unknown(),
	v.transform(tune => (typeof tune === 'string' ? { name: tune } : tune)),
	record({ name: textOr(''), id: maybe(v.pipe(id, v.minValue(1))), url }),
);

/** A tune that has neither a name nor a number is nothing that could be shown. */
const track: Schema<Track> = v.pipe(
	record({ tunes: listOrNone(trackTune) }),
	v.transform(({ tunes }) => ({
		tunes: tunes
			.filter(({ name, id }) => name !== '' || id !== undefined)
			.map(tune => ({ ...tune, name: tune.name || '?' })),
	})),
);

export const recording: Schema<Recording> = record({
	...summary,
	tracks: listOrNone(track),
	comments: listOrNone(comment),
});

export const collection: Schema<Collection> = record({
	id,
	name: text,
	url,
	identifier: wordOr(''),
});
