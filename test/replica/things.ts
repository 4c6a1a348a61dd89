/** What can be acted on, as the activity streams name it. */

import type { Comment, Kind, Setting, Tune, TuneSet, World } from './records.ts';
import { commentUrl, urlOf } from './wire/common.ts';
import { setUrl, settingUrl } from './wire/tunes.ts';

export interface Thing {
	/** `recording`. */
	readonly type: string;
	/** `recordings`: what its id begins with. */
	readonly plural: string;
	readonly id: number;
	readonly name: string;
	readonly url: string;
}

/** A record of whichever kind. */
export type AnyRecord = World[Kind] extends ReadonlyMap<number, infer T> ? T : never;

export const singular = {
	tunes: 'tune',
	recordings: 'recording',
	trips: 'trip',
	sessions: 'session',
	events: 'event',
	discussions: 'discussion',
} as const satisfies Readonly<Record<Kind, string>>;

/** A session goes by its venue, and by nothing where it has none. */
export const thingOf = (kind: Kind, record: AnyRecord): Thing => ({
	type: singular[kind],
	plural: kind,
	id: record.id,
	name: 'name' in record ? record.name : (record.venue?.name ?? ''),
	url: urlOf(kind, record),
});

export const settingThing = (tune: Tune, setting: Setting): Thing => ({
	type: 'setting',
	plural: 'settings',
	id: setting.id,
	name: tune.name,
	url: settingUrl(tune, setting),
});

export const commentThing = (said: Comment, owner: Thing): Thing => ({
	type: 'comment',
	plural: 'comments',
	id: said.id,
	name: said.subject,
	url: commentUrl(said, owner.url),
});

export const setThing = (set: TuneSet): Thing => ({
	type: 'set',
	plural: 'sets',
	id: set.id,
	name: set.name,
	url: setUrl(set),
});
