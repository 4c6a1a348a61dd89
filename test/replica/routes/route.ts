import { envelope } from '../envelope.ts';
import type { World } from '../records.ts';

/** What an endpoint says, before it is written as JSON or HTML. */
export type Answer =
	| { readonly status: 200; readonly json: Record<string, unknown> }
	| { readonly status: 301; readonly path: string; readonly absolute: boolean }
	| { readonly status: 404 | 410 | 451 };

export interface Request {
	readonly world: World;
	readonly query: URLSearchParams;
	/** The numbers in the path, 0 where it has none. */
	readonly id: number;
	readonly setId: number;
	/** The word in the path, `''` where it has none. */
	readonly tag: string;
}

export interface Route {
	/** As the API's own page writes it: `ID` and `SETID` stand for digits, `TAG` for any word. */
	readonly path: string;
	readonly answer: (request: Request) => Answer;
}

/** A list: its array's name, everything in it in order, and how one of it looks. */
export const list = <T>(
	path: string,
	array: string,
	all: (request: Request) => readonly T[],
	show: (item: T) => unknown,
): Route => ({
	path,
	answer: request => ({
		status: 200,
		json: envelope(request.query, array, all(request), show),
	}),
});

/** One thing with its details, or why it isn't there. */
export const item = (path: string, answer: Route['answer']): Route => ({ path, answer });

export const notFound: Answer = { status: 404 };

export const found = (details: object): Answer => ({
	status: 200,
	json: { format: 'json', ...details },
});

export const newestFirst = <T extends { readonly date: string; readonly id: number }>(
	all: Iterable<T>,
): T[] => [...all].sort((one, other) => compare(other.date, one.date) || other.id - one.id);

/** Stamps sort as text does, and plain comparison is many times faster than a locale's. */
export const compare = (one: string, other: string): number =>
	one < other ? -1 : one > other ? 1 : 0;

export const itself = <T>(shown: T): T => shown;
