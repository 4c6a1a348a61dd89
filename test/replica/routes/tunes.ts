import { collectionsOf } from '../data/collections.ts';
import type { Setting, World } from '../records.ts';
import { findTunes } from '../search.ts';
import { recordingInList } from '../wire/recordings.ts';
import * as wire from '../wire/tunes.ts';
import { commentsRoute } from './kind.ts';
import { memberList } from './memberRoute.ts';
import { found, item, itself, list, newestFirst, notFound } from './route.ts';
import type { Answer, Request, Route } from './route.ts';
import { envelope } from '../envelope.ts';

const mostFirst = <T>(all: Iterable<T>, count: (item: T) => number) =>
	[...all].sort((one, other) => count(other) - count(one));

const popularTunes = ({ world }: Request) =>
	mostFirst(world.tunes.values(), tune => tune.tunebooks);

const newestSettings = (world: World, wanted: (setting: Setting) => boolean = () => true) =>
	newestFirst(
		[...world.tunes.values()].flatMap(tune =>
			tune.settings.filter(wanted).map(setting => wire.newSetting(tune, setting)),
		),
	);

/** Why there is no such tune any more, or never was; a merged one leads to the same place of another. */
export const missingTune = ({ world, id }: Request, below = ''): Answer | undefined => {
	const merged = world.merged.get(id);
	if (merged) {
		const path = `/tunes/${merged.id}${below}`;
		return { status: 301, path, absolute: merged.absolute ?? false };
	}
	if (world.withheld.has(id)) {
		return { status: 451 };
	}
	if (world.removed.has(id)) {
		return { status: 410 };
	}
	return world.tunes.has(id) ? undefined : notFound;
};

export const tuneRoutes: readonly Route[] = [
	list('/tunes/new', 'settings', ({ world }) => newestSettings(world), itself),
	list('/tunes/popular', 'tunes', popularTunes, wire.popularTune),
	list(
		'/tunes/recordings',
		'tunes',
		({ world }) => mostFirst(world.tunes.values(), tune => tune.recordings),
		tune => wire.tuneInList(tune),
	),
	list('/tunes/sets', 'sets', ({ world }) => newestFirst(world.sets), wire.newSet),
	list(
		'/tunes/search',
		'tunes',
		request => findTunes(popularTunes(request), request.query),
		({ tune, alias }) => wire.tuneInList(tune, alias),
	),
	commentsRoute('tunes'),
	item('/tunes/ID', request => {
		const tune = request.world.tunes.get(request.id);
		if (!tune) {
			return missingTune(request) ?? notFound;
		}
		const popular = request.query.get('orderby') === 'popular';
		return found(
			wire.wholeTune(
				tune,
				popular ? mostFirst(tune.settings, setting => setting.tunebooks) : tune.settings,
			),
		);
	}),
	item('/tunes/ID/recordings', request => {
		const { world, query, id } = request;
		const having = [...world.recordings.values()].filter(({ tracks }) =>
			tracks.some(track => track.some(({ tuneId }) => tuneId === id)),
		);
		return (
			missingTune(request, '/recordings') ?? {
				status: 200,
				json: envelope(query, 'recordings', newestFirst(having), recordingInList),
			}
		);
	}),
	item('/tunes/ID/collections', request => {
		const { world, query, id } = request;
		const tune = world.tunes.get(id);
		const inThem = tune ? collectionsOf(tune) : [];
		return (
			missingTune(request, '/collections') ?? {
				status: 200,
				json: envelope(query, 'collections', inThem, itself),
			}
		);
	}),
	memberList(
		'/members/ID/tunes',
		'settings',
		({ world, id }) => newestSettings(world, ({ by }) => by?.id === id),
		itself,
	),
];
