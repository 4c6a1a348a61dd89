import { decode } from './decode.ts';
import type { Schema } from './fields.ts';
import type { Page } from './model.ts';
import type { Values } from './requestUrl.ts';
import {
	comment,
	newSetting,
	pageOf,
	session,
	sessionSummary,
	tune,
	tuneSet,
	tuneSummary,
} from './schemas.ts';

/** One thing the API can be asked: what goes into the address, and how the answer is read. */
interface Endpoint<Params, Result> {
	/** `id` takes the place of `ID` in the path, everything else becomes the query. */
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

const item = <Result>(schema: Schema<Result>): Endpoint<ById, Result> => ({
	values: ({ id }) => ({ id }),
	decode: (answer, url) => decode(schema, answer, url),
});

const list = <Item, Params = unknown>(
	name: string,
	schema: Schema<Item>,
	values: (params: Params) => Values = () => ({}),
): Endpoint<Params & Paging, Page<Item>> => {
	const page = pageOf(name, schema);
	return {
		values: params => ({
			...values(params),
			page: params.page ?? 1,
			perpage: params.perPage ?? 50,
		}),
		decode: (answer, url) => decode(page, answer, url),
	};
};

const search = ({ q }: Search): Values => ({ q });

const tuneSearch = ({ q, type, mode }: TuneSearch): Values => ({ q, type, mode });

const nearby = ({ latitude, longitude, radius }: Nearby): Values => ({
	latlon: [latitude, longitude].map(degrees => Number(degrees.toFixed(3))).join(','),
	radius,
});

/** Everything we ask of the API, under the path its own page gives. A new one is a new line. */
export const endpoints = {
	'/tunes/new': list('settings', newSetting),
	'/tunes/popular': list('tunes', tuneSummary),
	'/tunes/recordings': list('tunes', tuneSummary),
	'/tunes/sets': list('sets', tuneSet),
	'/tunes/search': list('tunes', tuneSummary, tuneSearch),
	'/tunes/ID': item(tune),
	'/tunes/comments': list('comments', comment),
	'/sessions/new': list('sessions', sessionSummary),
	'/sessions/search': list('sessions', sessionSummary, search),
	'/sessions/nearby': list('sessions', sessionSummary, nearby),
	'/sessions/ID': item(session),
	'/sessions/comments': list('comments', comment),
};

export type Path = keyof typeof endpoints;
export type ParamsOf<P extends Path> = Parameters<(typeof endpoints)[P]['values']>[0];
export type ResultOf<P extends Path> = ReturnType<(typeof endpoints)[P]['decode']>;

/** The same table, seen so that the compiler knows a path's params and result belong together. */
const table: { readonly [P in Path]: Endpoint<ParamsOf<P>, ResultOf<P>> } = endpoints;

export const endpointOf = <P extends Path>(path: P): Endpoint<ParamsOf<P>, ResultOf<P>> =>
	table[path];
