import { onPage, pageOf, perPageOf } from '../envelope.ts';
import { bookmarked, happenings } from '../happenings.ts';
import type { Happening } from '../happenings.ts';
import { kinds } from '../records.ts';
import type { Kind } from '../records.ts';
import { activity } from '../wire/activity.ts';
import { ofMember } from './memberRoute.ts';
import { item, notFound } from './route.ts';
import type { Answer, Request, Route } from './route.ts';
import { missingTune } from './tunes.ts';

/** Nothing but items: how many there are in all is for the asker to find out. */
const stream = (all: readonly Happening[], { query }: Request, perPage = 10): Answer => ({
	status: 200,
	json: { items: onPage(all, pageOf(query), perPage).map(activity) },
});

const ofKind = (kind: Kind): readonly Route[] => [
	item(`/${kind}/activity`, request =>
		stream(
			happenings(request.world).filter(one => one.kind === kind),
			request,
		),
	),
	item(`/${kind}/ID/activity`, request => {
		const { world, id } = request;
		const missing =
			kind === 'tunes'
				? missingTune(request, '/activity')
				: world[kind].has(id)
					? undefined
					: notFound;
		if (missing) {
			return missing;
		}
		const told = happenings(world).filter(
			one => one.kind === kind && one.about.some(thing => thing.id === id),
		);
		return stream(told, request);
	}),
	// What others did about the things a member added.
	ofMember(`/members/ID/notifications/${kind}`, (_profile, request) =>
		stream(
			happenings(request.world).filter(
				({ kind: of, by, about }) =>
					of === kind && by.id !== request.id && about.some(thing => thing.by?.id === request.id),
			),
			request,
		),
	),
];

export const streamRoutes: readonly Route[] = [
	item('/activity', request => stream(happenings(request.world), request)),
	...kinds.flatMap(ofKind),
	ofMember('/members/ID/activity', (_profile, request) =>
		stream(
			happenings(request.world).filter(({ by }) => by.id === request.id),
			request,
		),
	),
	// The one stream whose pages are known to be as long as somebody asks for.
	ofMember('/members/ID/bookmarks', (_profile, request) =>
		stream(bookmarked(request.world, request.id), request, perPageOf(request.query)),
	),
];
