import { envelope } from '../envelope.ts';
import { matching, nearby } from '../search.ts';
import { memberInList, wholeMember } from '../wire/members.ts';
import { setInList, tuneInList, wholeSet } from '../wire/tunes.ts';
import { memberList, ofMember } from './memberRoute.ts';
import { found, list, newestFirst, notFound } from './route.ts';
import type { Route } from './route.ts';

/** Ten a page, whatever is asked for. */
const searchPage = 10;

export const memberRoutes: readonly Route[] = [
	{
		path: '/members/search',
		answer: ({ world, query }) => ({
			status: 200,
			json: envelope(
				query,
				'members',
				matching([...world.profiles.values()], query, ({ member }) => [member.name]),
				memberInList,
				searchPage,
			),
		}),
	},
	list(
		'/members/nearby',
		'members',
		({ world, query }) => nearby(world.profiles.values(), query, ({ location }) => location),
		memberInList,
	),
	ofMember('/members/ID', (profile, { world, id }) =>
		found(
			wholeMember(profile, {
				tunebook: profile.tunebook.length,
				sets: world.sets.filter(({ by }) => by.id === id).length,
				settings: [...world.tunes.values()]
					.flatMap(({ settings }) => settings)
					.filter(({ by }) => by?.id === id).length,
			}),
		),
	),
	memberList(
		'/members/ID/tunebook',
		'tunes',
		({ world, id }) => world.profiles.get(id)?.tunebook ?? [],
		tune => tuneInList(tune),
	),
	ofMember('/members/ID/sets', (_profile, { world, query, id }) => ({
		status: 200,
		json: envelope(
			query,
			'sets',
			newestFirst(world.sets.filter(({ by }) => by.id === id)),
			setInList,
		),
	})),
	ofMember('/members/ID/sets/SETID', (_profile, { world, id, setId }) => {
		const set = world.sets.find(one => one.id === setId && one.by.id === id);
		return set ? found(wholeSet(set)) : notFound;
	}),
	ofMember('/members/ID/tags/TAG/tunes', ({ tags }, { query, tag }) => ({
		status: 200,
		json: envelope(query, 'tunes', tags.get(tag) ?? [], tune => tuneInList(tune)),
	})),
	ofMember('/members/ID/tags/TAG/tunesets', (_profile, { world, query, id, tag }) => ({
		status: 200,
		json: envelope(
			query,
			'sets',
			newestFirst(world.sets.filter(({ by, tags }) => by.id === id && tags?.includes(tag))),
			setInList,
		),
	})),
];
