/**
 * How records look in the API's JSON, key by key and in its order. The addresses inside name the
 * site whoever serves them, as a mirror's would.
 */

import { meters } from './records.ts';
import type { Comment, Member, Session, Setting, Tune, TuneSet } from './records.ts';

const site = 'https://thesession.org';

const tuneUrl = (tune: Tune) => `${site}/tunes/${tune.id}`;
const settingUrl = (tune: Tune, setting: Setting) => `${tuneUrl(tune)}#setting${setting.id}`;
const sessionUrl = (session: Session) => `${site}/sessions/${session.id}`;

/** JSON leaves out a key whose value is undefined: that is how a missing member goes missing. */
const memberRef = (by: Member | undefined) =>
	by && { id: by.id, name: by.name, url: `${site}/members/${by.id}` };

const comment = (said: Comment, owner: string) => ({
	id: said.id,
	url: `${owner}#comment${said.id}`,
	subject: said.subject,
	content: said.content,
	member: memberRef(said.by),
	date: said.date,
});

export const tuneComment = (said: Comment, tune: Tune) => comment(said, tuneUrl(tune));
export const sessionComment = (said: Comment, session: Session) =>
	comment(said, sessionUrl(session));

/** `alias` is the other name a search matched. */
export const tuneInList = (tune: Tune, alias?: string) => ({
	id: tune.id,
	name: tune.name,
	alias,
	url: tuneUrl(tune),
	member: memberRef(tune.by),
	date: tune.date,
	type: tune.type,
});

export const popularTune = (tune: Tune) => ({
	...tuneInList(tune),
	tunebooks: tune.tunebooks,
});

export const newSetting = (tune: Tune, setting: Setting) => ({
	id: setting.id,
	url: settingUrl(tune, setting),
	key: setting.key,
	member: memberRef(setting.by),
	date: setting.date,
	tune: { id: tune.id, name: tune.name, url: tuneUrl(tune) },
});

/** `settings` are passed in because their order is the request's to choose. */
export const wholeTune = (tune: Tune, settings: readonly Setting[]) => ({
	id: tune.id,
	name: tune.name,
	url: tuneUrl(tune),
	member: memberRef(tune.by),
	date: tune.date,
	type: tune.type,
	composer: tune.composer,
	tunebooks: tune.tunebooks,
	recordings: tune.recordings,
	collections: tune.collections,
	aliases: tune.aliases,
	settings: settings.map(setting => ({
		id: setting.id,
		url: settingUrl(tune, setting),
		key: setting.key,
		abc: setting.abc,
		member: memberRef(setting.by),
		date: setting.date,
	})),
	comments: tune.comments.map(said => tuneComment(said, tune)),
});

/** `Edorian` → `Edor`: sets spell their keys short. */
const shortKey = (key: string) => key.replace(/^([A-G][b#]?)([a-z]{3})[a-z]*$/, '$1$2');

export const setInList = (set: TuneSet) => ({
	id: set.id,
	name: set.name,
	url: `${site}/members/${set.by.id}/sets/${set.id}`,
	date: set.date,
	tags: set.tags,
	member: memberRef(set.by),
	settings: set.played?.map(({ tune, setting }) => ({
		id: setting.id,
		name: tune.name,
		url: settingUrl(tune, setting),
		type: tune.type,
		meter: meters[tune.type],
		key: shortKey(setting.key),
	})),
});

export const sessionInList = (session: Session) => ({
	id: session.id,
	url: sessionUrl(session),
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
	comments: session.comments.map(said => sessionComment(said, session)),
});
