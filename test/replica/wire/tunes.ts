import { meters } from '../records.ts';
import type { Setting, Tune, TuneSet } from '../records.ts';
import { commentsOf, memberRef, urlOf } from './common.ts';

export const settingUrl = (tune: Tune, setting: Setting) =>
	`${urlOf('tunes', tune)}#setting${setting.id}`;

/** `alias` is the other name a search matched. */
export const tuneInList = (tune: Tune, alias?: string) => ({
	id: tune.id,
	name: tune.name,
	alias,
	url: urlOf('tunes', tune),
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
	tune: { id: tune.id, name: tune.name, url: urlOf('tunes', tune) },
});

/** `settings` are passed in because their order is the request's to choose. */
export const wholeTune = (tune: Tune, settings: readonly Setting[]) => ({
	id: tune.id,
	name: tune.name,
	url: urlOf('tunes', tune),
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
	comments: commentsOf('tunes', tune),
});

export const setUrl = (set: TuneSet) => `${urlOf('members', set.by)}/sets/${set.id}`;

/** `Edorian` → `Edor`: sets spell their keys short. */
const shortKey = (key: string) => key.replace(/^([A-G][b#]?)([a-z]{3})[a-z]*$/, '$1$2');

/** A set as its member's own list has it: no notes. */
export const setInList = (set: TuneSet) => setWith(set, () => ({}));

/** The same among everybody's, where not every client has seen the settings. */
export const newSet = (set: TuneSet) => ({
	...setInList(set),
	...(set.bare && { settings: undefined }),
});

export const wholeSet = (set: TuneSet) => setWith(set, ({ abc }) => ({ abc }));

const setWith = (set: TuneSet, notes: (setting: Setting) => { readonly abc?: string }) => ({
	id: set.id,
	name: set.name,
	url: setUrl(set),
	date: set.date,
	tags: set.tags,
	member: memberRef(set.by),
	settings: set.played.map(({ tune, setting }) => ({
		id: setting.id,
		name: tune.name,
		url: settingUrl(tune, setting),
		type: tune.type,
		meter: meters[tune.type],
		key: shortKey(setting.key),
		...notes(setting),
	})),
});
