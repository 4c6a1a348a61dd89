import * as v from 'valibot';
import {
	abc,
	count,
	id,
	latitude,
	listOrNone,
	longitude,
	maybe,
	record,
	text,
	textOr,
	url,
	webAddress,
	whole,
	word,
	wordOr,
} from './fields.ts';
import type { Schema } from './fields.ts';
import type {
	Comment,
	NewSetting,
	Place,
	Ref,
	Session,
	SessionSummary,
	SetSetting,
	Setting,
	Tune,
	TuneSet,
	TuneSummary,
	Venue,
} from './model.ts';

/** How tunes, sets, sessions and the parts all kinds share are read from the API's JSON. */

export const ref: Schema<Ref> = record({ id, name: text, url });

const place: Schema<Place> = record({ id: count, name: text });

const venue: Schema<Venue> = record({
	id: count,
	name: textOr(''),
	telephone: textOr(''),
	email: textOr(''),
	web: webAddress,
});

export const comment: Schema<Comment> = record({
	id,
	url,
	subject: textOr(''),
	content: textOr(''),
	member: maybe(ref),
	date: wordOr(''),
});

export const tuneSummary: Schema<TuneSummary> = record({
	id,
	name: text,
	url,
	type: wordOr(''),
	alias: maybe(text),
	member: maybe(ref),
	date: maybe(word),
	tunebooks: maybe(whole),
});

const setting: Schema<Setting> = record({
	id,
	url,
	key: word,
	abc,
	member: maybe(ref),
	date: wordOr(''),
});

export const newSetting: Schema<NewSetting> = record({
	id,
	url,
	key: wordOr(''),
	member: maybe(ref),
	date: wordOr(''),
	tune: ref,
});

export const tune: Schema<Tune> = record({
	id,
	name: text,
	url,
	type: wordOr(''),
	composer: textOr(''),
	member: maybe(ref),
	date: wordOr(''),
	tunebooks: count,
	recordings: count,
	collections: count,
	aliases: listOrNone(text),
	settings: v.array(setting),
	comments: listOrNone(comment),
});

/** A setting in a set has no field for its tune: only its URL, `…/tunes/27#setting27`, tells. */
const setSetting: Schema<SetSetting> = v.pipe(
	record({
		id,
		name: text,
		url,
		type: wordOr(''),
		meter: maybe(word),
		key: wordOr(''),
		abc: maybe(abc),
	}),
	v.transform(found => {
		const tuneId = /\/tunes\/(\d+)/.exec(found.url)?.[1];
		return tuneId === undefined ? found : { ...found, tuneId: Number(tuneId) };
	}),
);

export const tuneSet: Schema<TuneSet> = record({
	id,
	name: text,
	url,
	date: wordOr(''),
	member: maybe(ref),
	tags: listOrNone(text),
	settings: listOrNone(setSetting),
});

/** Where a session or an event is, and who says so. */
export const whereabouts = {
	id,
	url,
	member: maybe(ref),
	date: wordOr(''),
	latitude: maybe(latitude),
	longitude: maybe(longitude),
	venue: maybe(venue),
	town: maybe(place),
	area: maybe(place),
	country: maybe(place),
};

/** One coordinate alone is no position. */
export const placed = <T extends { readonly latitude?: number; readonly longitude?: number }>(
	found: T,
) => {
	const { latitude: north, longitude: east, ...rest } = found;
	return north === undefined || east === undefined ? rest : found;
};

export const sessionSummary: Schema<SessionSummary> = v.pipe(
	record(whereabouts),
	v.transform(placed),
);

export const session: Schema<Session> = v.pipe(
	record({ ...whereabouts, schedule: listOrNone(text), comments: listOrNone(comment) }),
	v.transform(placed),
);
