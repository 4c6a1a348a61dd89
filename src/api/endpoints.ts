import { decode } from './decode.ts';
import type { Schema } from './fields.ts';
import type { Page } from './model.ts';
import type { Values } from './requestUrl.ts';
import {
	comment,
	newSetting,
	session,
	sessionSummary,
	tune,
	tuneSet,
	tuneSummary,
} from './schemas.ts';
import { activity } from './schemas/activity.ts';
import { discussion, discussionSummary } from './schemas/discussions.ts';
import { event, eventSummary, trip, tripSummary } from './schemas/events.ts';
import { member, memberSummary } from './schemas/members.ts';
import { pageReader } from './schemas/page.ts';
import { collection, recording, recordingSummary } from './schemas/recordings.ts';

/** One thing the API can be asked: what goes into the address, and how the answer is read. */
interface Endpoint<Params, Result> {
	/**
	 * `id` takes the place of `ID` in the path, `setid` and `tag` those of `SETID` and `TAG`;
	 * everything else becomes the query.
	 */
	readonly values: (params: Params) => Values;
	readonly decode: (answer: unknown, url: string) => Result;
}

export interface Paging {
	/** From 1, which is the default. */
	readonly page?: number;
	/** 50 by default, which is also the most the site gives. */
	readonly perPage?: number;
}

export interface ById {
	readonly id: number;
}

export interface TuneById extends ById {
	/** `popular` puts the settings most people keep first; else they come as they were submitted. */
	readonly orderBy?: 'popular';
}

export interface SetById extends ById {
	/** The set's own number; `id` is its member's. */
	readonly setId: number;
}

export interface Tagged extends ById {
	/** One of the member's own tags, as they write it. */
	readonly tag: string;
}

export interface Search {
	readonly q: string;
}

export interface TuneSearch extends Search {
	/** A tune type in the site's spelling. */
	readonly type?: string;
	/** A key in the site's long spelling: `Dmixolydian`. */
	readonly mode?: string;
}

export interface Nearby {
	/** Degrees; they leave rounded to three decimals, about a hundred metres. */
	readonly latitude: number;
	readonly longitude: number;
	/** Kilometres. */
	readonly radius: number;
}

const item = <Result, Params>(
	schema: Schema<Result>,
	values: (params: Params) => Values,
): Endpoint<Params, Result> => ({
	values,
	decode: (answer, url) => decode(schema, answer, url),
});

const list = <Item, Params = unknown>(
	name: string,
	schema: Schema<Item>,
	values: (params: Params) => Values = () => ({}),
): Endpoint<Params & Paging, Page<Item>> => ({
	values: params => ({
		...values(params),
		page: params.page ?? 1,
		perpage: params.perPage ?? 50,
	}),
	decode: pageReader(name, schema),
});

const byId = ({ id }: ById): Values => ({ id });

const tuneById = ({ id, orderBy }: TuneById): Values => ({ id, orderby: orderBy });

const setById = ({ id, setId }: SetById): Values => ({ id, setid: setId });

const tagged = ({ id, tag }: Tagged): Values => ({ id, tag });

const search = ({ q }: Search): Values => ({ q });

const tuneSearch = ({ q, type, mode }: TuneSearch): Values => ({ q, type, mode });

const nearby = ({ latitude, longitude, radius }: Nearby): Values => ({
	latlon: [latitude, longitude].map(degrees => Number(degrees.toFixed(3))).join(','),
	radius,
});

const comments = list('comments', comment);

const stream = list('items', activity);

const streamOf = list('items', activity, byId);

/** Everything we ask of the API, under the path its own page gives. A new one is a new line. */
export const endpoints = {
	'/tunes/new': list('settings', newSetting),
	'/tunes/popular': list('tunes', tuneSummary),
	'/tunes/recordings': list('tunes', tuneSummary),
	'/tunes/sets': list('sets', tuneSet),
	'/tunes/search': list('tunes', tuneSummary, tuneSearch),
	'/tunes/ID': item(tune, tuneById),
	'/tunes/ID/recordings': list('recordings', recordingSummary, byId),
	'/tunes/ID/collections': list('collections', collection, byId),
	'/tunes/comments': comments,

	'/recordings/new': list('recordings', recordingSummary),
	'/recordings/search': list('recordings', recordingSummary, search),
	'/recordings/ID': item(recording, byId),
	'/recordings/comments': comments,

	'/trips/upcoming': list('trips', tripSummary),
	'/trips/new': list('trips', tripSummary),
	'/trips/search': list('trips', tripSummary, search),
	'/trips/nearby': list('trips', tripSummary, nearby),
	'/trips/ID': item(trip, byId),
	'/trips/comments': comments,

	'/sessions/new': list('sessions', sessionSummary),
	'/sessions/search': list('sessions', sessionSummary, search),
	'/sessions/nearby': list('sessions', sessionSummary, nearby),
	'/sessions/ID': item(session, byId),
	'/sessions/comments': comments,

	'/events/upcoming': list('events', eventSummary),
	'/events/new': list('events', eventSummary),
	'/events/search': list('events', eventSummary, search),
	'/events/nearby': list('events', eventSummary, nearby),
	'/events/ID': item(event, byId),
	'/events/comments': comments,

	'/discussions/new': list('discussions', discussionSummary),
	'/discussions/search': list('discussions', discussionSummary, search),
	'/discussions/ID': item(discussion, byId),
	'/discussions/comments': comments,

	'/members/search': list('members', memberSummary, search),
	'/members/nearby': list('members', memberSummary, nearby),
	'/members/ID': item(member, byId),
	'/members/ID/tunes': list('settings', newSetting, byId),
	'/members/ID/recordings': list('recordings', recordingSummary, byId),
	'/members/ID/trips': list('trips', tripSummary, byId),
	'/members/ID/sessions': list('sessions', sessionSummary, byId),
	'/members/ID/events': list('events', eventSummary, byId),
	'/members/ID/discussions': list('discussions', discussionSummary, byId),
	'/members/ID/tunebook': list('tunes', tuneSummary, byId),
	'/members/ID/bookmarks': streamOf,
	'/members/ID/sets': list('sets', tuneSet, byId),
	'/members/ID/sets/SETID': item(tuneSet, setById),
	'/members/ID/tags/TAG/tunes': list('tunes', tuneSummary, tagged),
	'/members/ID/tags/TAG/tunesets': list('sets', tuneSet, tagged),

	'/activity': stream,
	'/tunes/activity': stream,
	'/recordings/activity': stream,
	'/trips/activity': stream,
	'/sessions/activity': stream,
	'/events/activity': stream,
	'/discussions/activity': stream,
	'/tunes/ID/activity': streamOf,
	'/recordings/ID/activity': streamOf,
	'/trips/ID/activity': streamOf,
	'/sessions/ID/activity': streamOf,
	'/events/ID/activity': streamOf,
	'/discussions/ID/activity': streamOf,
	'/members/ID/activity': streamOf,
	'/members/ID/notifications/tunes': streamOf,
	'/members/ID/notifications/recordings': streamOf,
	'/members/ID/notifications/trips': streamOf,
	'/members/ID/notifications/sessions': streamOf,
	'/members/ID/notifications/events': streamOf,
	'/members/ID/notifications/discussions': streamOf,
};

export type Path = keyof typeof endpoints;
export type ParamsOf<P extends Path> = Parameters<(typeof endpoints)[P]['values']>[0];
export type ResultOf<P extends Path> = ReturnType<(typeof endpoints)[P]['decode']>;

/** The same table, seen so that the compiler knows a path's params and result belong together. */
const table: { readonly [P in Path]: Endpoint<ParamsOf<P>, ResultOf<P>> } = endpoints;

export const endpointOf = <P extends Path>(path: P): Endpoint<ParamsOf<P>, ResultOf<P>> =>
	table[path];
