import { envelope } from './envelope.ts';
import type { Comment, World } from './records.ts';
import { findSessions, findTunes, nearbySessions } from './search.ts';
import * as wire from './wire.ts';

/** What an endpoint says, before it is written as JSON or HTML. */
export type Answer =
	| { readonly status: 200; readonly json: Record<string, unknown> }
	| { readonly status: 301; readonly path: string; readonly absolute: boolean }
	| { readonly status: 404 | 410 | 451 };

interface Request {
	readonly world: World;
	readonly query: URLSearchParams;
	/** The number in the path, 0 where it has none. */
	readonly id: number;
}

interface Route {
	/** `:id` stands for digits. */
	readonly path: string;
	readonly answer: (request: Request) => Answer;
}

/** A list: its array's name, everything in it in order, and how one of it looks. */
const list = <T>(
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
const item = (path: string, answer: Route['answer']): Route => ({ path, answer });

const notFound: Answer = { status: 404 };

const found = (details: object): Answer => ({ status: 200, json: { format: 'json', ...details } });

const newestFirst = <T extends { readonly date: string; readonly id: number }>(all: Iterable<T>) =>
	[...all].sort((one, other) => other.date.localeCompare(one.date) || other.id - one.id);

const mostFirst = <T>(all: Iterable<T>, count: (item: T) => number) =>
	[...all].sort((one, other) => count(other) - count(one));

const popularTunes = ({ world }: Request) =>
	mostFirst(world.tunes.values(), tune => tune.tunebooks);

/** The comments on everything of a kind, each already as it will look. */
const newestComments = <T extends { readonly comments: readonly Comment[] }>(
	owners: Iterable<T>,
	show: (said: Comment, owner: T) => { id: number; date: string },
) => newestFirst([...owners].flatMap(owner => owner.comments.map(said => show(said, owner))));

const itself = <T>(shown: T) => shown;

export const routes: readonly Route[] = [
	list(
		'/tunes/new',
		'settings',
		({ world }) =>
			newestFirst(
				[...world.tunes.values()].flatMap(tune =>
					tune.settings.map(setting => wire.newSetting(tune, setting)),
				),
			),
		itself,
	),
	list('/tunes/popular', 'tunes', popularTunes, wire.popularTune),
	list(
		'/tunes/recordings',
		'tunes',
		({ world }) => mostFirst(world.tunes.values(), tune => tune.recordings),
		tune => wire.tuneInList(tune),
	),
	list('/tunes/sets', 'sets', ({ world }) => newestFirst(world.sets), wire.setInList),
	list(
		'/tunes/search',
		'tunes',
		request => findTunes(popularTunes(request), request.query),
		({ tune, alias }) => wire.tuneInList(tune, alias),
	),
	list(
		'/tunes/comments',
		'comments',
		({ world }) => newestComments(world.tunes.values(), wire.tuneComment),
		itself,
	),
	item('/tunes/:id', ({ world, query, id }) => {
		const merged = world.merged.get(id);
		if (merged) {
			return { status: 301, path: `/tunes/${merged.id}`, absolute: merged.absolute ?? false };
		}
		if (world.withheld.has(id)) {
			return { status: 451 };
		}
		if (world.removed.has(id)) {
			return { status: 410 };
		}
		const tune = world.tunes.get(id);
		if (!tune) {
			return notFound;
		}
		const popular = query.get('orderby') === 'popular';
		return found(
			wire.wholeTune(
				tune,
				popular ? mostFirst(tune.settings, setting => setting.tunebooks) : tune.settings,
			),
		);
	}),

	list(
		'/sessions/new',
		'sessions',
		({ world }) => newestFirst(world.sessions.values()),
		wire.sessionInList,
	),
	list(
		'/sessions/search',
		'sessions',
		({ world, query }) => findSessions(newestFirst(world.sessions.values()), query),
		wire.sessionInList,
	),
	list(
		'/sessions/nearby',
		'sessions',
		({ world, query }) => nearbySessions([...world.sessions.values()], query),
		wire.sessionInList,
	),
	list(
		'/sessions/comments',
		'comments',
		({ world }) => newestComments(world.sessions.values(), wire.sessionComment),
		itself,
	),
	item('/sessions/:id', ({ world, id }) => {
		const session = world.sessions.get(id);
		return session ? found(wire.wholeSession(session)) : notFound;
	}),
];

/** What the API answers to this path and query. */
export const answer = (world: World, path: string, query: URLSearchParams): Answer => {
	const id = /\/(\d+)$/.exec(path)?.[1] ?? '';
	const shape = id === '' ? path : `${path.slice(0, -id.length)}:id`;
	const route = routes.find(one => one.path === shape);
	return route ? route.answer({ world, query, id: Number(id) }) : notFound;
};
