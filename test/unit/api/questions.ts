import type { Paging, ParamsOf, Path, ResultOf } from '../../../src/api/endpoints.ts';
import type { Comment, Page, Ref } from '../../../src/api/model.ts';
import type { Activity } from '../../../src/api/model/activity.ts';
import type { SessionApi } from '../../../src/api/sessionApi.ts';

/**
 * For every path of the client's table, what to ask the replica and what somebody would look at in
 * the answer. Numbers that are not the replica's promise are found by asking it first.
 */
export type Questions = {
	readonly [P in Path]: {
		readonly params: ParamsOf<P> | ((api: SessionApi) => Promise<ParamsOf<P>>);
		readonly look: (result: ResultOf<P>) => readonly unknown[];
	};
};

interface Named {
	readonly name: string;
	readonly url: string;
}

/** The lists of such things that can be asked for without saying anything more. */
type ListOf<Item> = {
	[P in Path]: ResultOf<P> extends Page<Item> ? (Paging extends ParamsOf<P> ? P : never) : never;
}[Path];

const first = <T>(items: readonly T[]): T => {
	const [item] = items;
	if (item === undefined) {
		throw new RangeError('The replica has nothing of this kind');
	}
	return item;
};

/** The number of the first thing in a list. */
const firstOf = (path: ListOf<{ readonly id: number }>) => async (api: SessionApi) => {
	const page: Page<{ readonly id: number }> = await api.get(path, {});
	return { id: first(page.items).id };
};

/** The number of somebody who put a thing into a list. */
const authorOf = (path: ListOf<{ readonly member?: Ref }>) => async (api: SessionApi) => {
	const page: Page<{ readonly member?: Ref }> = await api.get(path, {});
	return { id: first(page.items.flatMap(({ member }) => member ?? [])).id };
};

const firstSet = async (api: SessionApi) => {
	const { items } = await api.get('/tunes/sets', {});
	const found = items.flatMap(({ id, member }) => (member ? [{ id: member.id, setId: id }] : []));
	return first(found);
};

const firstTag = async (api: SessionApi) => {
	const { items } = await api.get('/tunes/sets', {});
	const found = items.flatMap(({ tags, member }) =>
		tags.flatMap(tag => (member ? [{ id: member.id, tag }] : [])),
	);
	return first(found);
};

const names = (page: Page<Named>) => page.items.flatMap(({ name, url }) => [name, url]);
const words = (page: Page<Comment>) => page.items.map(({ content }) => content);
const days = (page: Page<{ readonly dtstart: string; readonly dtend: string }>) =>
	page.items.flatMap(({ dtstart, dtend }) => [dtstart, dtend]);
const stream = (page: Page<Activity>) =>
	page.items.flatMap(({ title, published, object }) => [title, published, object?.url]);

const galway = { latitude: 53.27, longitude: -9.05, radius: 300 };

/** A member of the replica who keeps and gives a little of everything. */
const busyMember = { id: 11 };

export const questions: Questions = {
	'/tunes/new': { params: {}, look: page => page.items.map(setting => setting.tune.name) },
	'/tunes/popular': { params: {}, look: page => page.items.map(tune => tune.tunebooks) },
	'/tunes/recordings': { params: {}, look: names },
	'/tunes/sets': {
		params: {},
		look: page => page.items.flatMap(set => set.settings.map(setting => setting.tuneId)),
	},
	'/tunes/search': {
		params: { q: 'maggie', type: 'reel' },
		look: page => page.items.map(tune => tune.type === 'reel' && tune.name),
	},
	'/tunes/ID': { params: { id: 27 }, look: tune => tune.settings.map(setting => setting.abc) },
	'/tunes/ID/recordings': { params: { id: 27 }, look: names },
	'/tunes/ID/collections': {
		params: { id: 27 },
		look: page => page.items.flatMap(({ name, identifier }) => [name, identifier]),
	},
	'/tunes/comments': { params: {}, look: words },

	'/recordings/new': { params: {}, look: names },
	'/recordings/search': { params: { q: 'the' }, look: names },
	'/recordings/ID': {
		params: firstOf('/recordings/new'),
		look: recording => [
			recording.name,
			recording.artist?.name,
			...recording.tracks.flatMap(({ tunes }) => tunes.map(tune => tune.name)),
		],
	},
	'/recordings/comments': { params: {}, look: words },

	'/trips/upcoming': { params: {}, look: days },
	'/trips/new': { params: {}, look: names },
	'/trips/search': { params: { q: 'a' }, look: names },
	'/trips/nearby': { params: galway, look: names },
	'/trips/ID': {
		params: firstOf('/trips/new'),
		look: trip => [trip.name, trip.dtstart, trip.dtend, trip.latitude, trip.longitude],
	},
	'/trips/comments': { params: {}, look: words },

	'/sessions/new': { params: {}, look: page => page.items.map(session => session.url) },
	'/sessions/search': {
		params: { q: 'galway' },
		look: page => page.items.map(session => session.town?.name),
	},
	'/sessions/nearby': {
		params: { ...galway, radius: 100 },
		look: page => page.items.map(session => session.latitude),
	},
	'/sessions/ID': {
		params: { id: 12 },
		look: session => [session.venue?.name, ...session.schedule],
	},
	'/sessions/comments': { params: {}, look: words },

	'/events/upcoming': { params: {}, look: days },
	'/events/new': { params: {}, look: names },
	'/events/search': { params: { q: 'a' }, look: names },
	'/events/nearby': {
		params: galway,
		look: page => page.items.flatMap(({ latitude, longitude }) => [latitude, longitude]),
	},
	'/events/ID': {
		params: firstOf('/events/new'),
		look: event => [event.name, event.dtstart, event.dtend, event.venue?.name],
	},
	'/events/comments': { params: {}, look: words },

	'/discussions/new': { params: {}, look: names },
	'/discussions/search': { params: { q: 'a' }, look: names },
	'/discussions/ID': {
		params: firstOf('/discussions/new'),
		look: discussion => [discussion.name, ...discussion.comments.map(({ content }) => content)],
	},
	'/discussions/comments': { params: {}, look: words },

	'/members/search': { params: { q: 'a' }, look: names },
	'/members/nearby': {
		params: galway,
		look: page => page.items.flatMap(({ latitude, longitude }) => [latitude, longitude]),
	},
	'/members/ID': { params: busyMember, look: member => [member.name, member.url] },
	'/members/ID/tunes': {
		params: authorOf('/tunes/new'),
		look: page => page.items.map(setting => setting.tune.name),
	},
	'/members/ID/recordings': { params: authorOf('/recordings/new'), look: names },
	'/members/ID/trips': { params: authorOf('/trips/new'), look: names },
	'/members/ID/sessions': {
		params: authorOf('/sessions/new'),
		look: page => page.items.map(session => session.url),
	},
	'/members/ID/events': { params: authorOf('/events/new'), look: names },
	'/members/ID/discussions': { params: authorOf('/discussions/new'), look: names },
	'/members/ID/tunebook': { params: busyMember, look: names },
	'/members/ID/bookmarks': { params: busyMember, look: stream },
	'/members/ID/sets': { params: authorOf('/tunes/sets'), look: names },
	'/members/ID/sets/SETID': {
		params: firstSet,
		look: set => [set.name, ...set.settings.flatMap(({ tuneId, abc }) => [tuneId, abc])],
	},
	'/members/ID/tags/TAG/tunes': { params: firstTag, look: names },
	'/members/ID/tags/TAG/tunesets': { params: firstTag, look: names },

	'/activity': { params: {}, look: stream },
	'/tunes/activity': { params: {}, look: stream },
	'/recordings/activity': { params: {}, look: stream },
	'/trips/activity': { params: {}, look: stream },
	'/sessions/activity': { params: {}, look: stream },
	'/events/activity': { params: {}, look: stream },
	'/discussions/activity': { params: {}, look: stream },
	'/tunes/ID/activity': { params: { id: 27 }, look: stream },
	'/recordings/ID/activity': { params: firstOf('/recordings/new'), look: stream },
	'/trips/ID/activity': { params: firstOf('/trips/new'), look: stream },
	'/sessions/ID/activity': { params: { id: 12 }, look: stream },
	'/events/ID/activity': { params: firstOf('/events/new'), look: stream },
	'/discussions/ID/activity': { params: firstOf('/discussions/new'), look: stream },
	'/members/ID/activity': { params: busyMember, look: stream },
	'/members/ID/notifications/tunes': { params: busyMember, look: stream },
	'/members/ID/notifications/recordings': { params: busyMember, look: stream },
	'/members/ID/notifications/trips': { params: busyMember, look: stream },
	'/members/ID/notifications/sessions': { params: busyMember, look: stream },
	'/members/ID/notifications/events': { params: busyMember, look: stream },
	'/members/ID/notifications/discussions': { params: busyMember, look: stream },
};
