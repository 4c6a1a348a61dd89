import { comment, urlOf } from '../wire/common.ts';
import { memberList } from './memberRoute.ts';
import type { Contribution, Kind, World } from '../records.ts';
import { matching } from '../search.ts';
import { found, item, itself, list, newestFirst, notFound } from './route.ts';
import type { Route } from './route.ts';

/** What a kind of things has of its own; the paths all kinds share follow from it. */
export interface KindOfThing<T extends Contribution> {
	readonly kind: Kind;
	readonly all: (world: World) => ReadonlyMap<number, T>;
	/** The texts a search looks through. */
	readonly searched: (thing: T) => readonly (string | undefined)[];
	/** How one looks in a list, and by itself. */
	readonly listed: (thing: T) => object;
	readonly whole: (thing: T) => object;
}

export const kindRoutes = <T extends Contribution>(of: KindOfThing<T>): readonly Route[] => {
	const { kind, all, searched, listed, whole } = of;
	const newest = (world: World) => newestFirst(all(world).values());
	return [
		list(`/${kind}/new`, kind, ({ world }) => newest(world), listed),
		list(
			`/${kind}/search`,
			kind,
			({ world, query }) => matching(newest(world), query, searched),
			listed,
		),
		commentsRoute(kind),
		item(`/${kind}/ID`, ({ world, id }) => {
			const thing = all(world).get(id);
			return thing ? found(whole(thing)) : notFound;
		}),
		memberList(
			`/members/ID/${kind}`,
			kind,
			({ world, id }) => newest(world).filter(({ by }) => by?.id === id),
			listed,
		),
	];
};

/** The comments on everything of a kind, the newest first. */
export const commentsRoute = (kind: Kind): Route =>
	list(
		`/${kind}/comments`,
		'comments',
		({ world }) => {
			const owners: Iterable<Contribution> = world[kind].values();
			return newestFirst(
				[...owners].flatMap(owner => owner.comments.map(said => comment(said, urlOf(kind, owner)))),
			);
		},
		itself,
	);
