import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { kinds } from '../../replica/records.ts';
import { routes } from '../../replica/routes.ts';
import { replicaForSuite } from './asking.ts';

/** Every list, what to put into its address, and the array its items stand in. */
const lists: Readonly<Record<string, readonly [asked: string, array: string]>> = {
	'/tunes/new': ['/tunes/new', 'settings'],
	'/tunes/popular': ['/tunes/popular', 'tunes'],
	'/tunes/recordings': ['/tunes/recordings', 'tunes'],
	'/tunes/sets': ['/tunes/sets', 'sets'],
	'/tunes/search': ['/tunes/search?q=the', 'tunes'],
	'/tunes/comments': ['/tunes/comments', 'comments'],
	'/tunes/ID/recordings': ['/tunes/55/recordings', 'recordings'],
	'/tunes/ID/collections': ['/tunes/71/collections', 'collections'],
	'/recordings/new': ['/recordings/new', 'recordings'],
	'/recordings/search': ['/recordings/search?q=the', 'recordings'],
	'/recordings/comments': ['/recordings/comments', 'comments'],
	'/trips/upcoming': ['/trips/upcoming', 'trips'],
	'/trips/new': ['/trips/new', 'trips'],
	'/trips/search': ['/trips/search?q=bicycle', 'trips'],
	'/trips/nearby': ['/trips/nearby?latlon=53,-8&radius=200', 'trips'],
	'/trips/comments': ['/trips/comments', 'comments'],
	'/sessions/new': ['/sessions/new', 'sessions'],
	'/sessions/search': ['/sessions/search?q=the', 'sessions'],
	'/sessions/nearby': ['/sessions/nearby?latlon=53,-8&radius=200', 'sessions'],
	'/sessions/comments': ['/sessions/comments', 'comments'],
	'/events/upcoming': ['/events/upcoming', 'events'],
	'/events/new': ['/events/new', 'events'],
	'/events/search': ['/events/search?q=the', 'events'],
	'/events/nearby': ['/events/nearby?latlon=53,-8&radius=200', 'events'],
	'/events/comments': ['/events/comments', 'comments'],
	'/discussions/new': ['/discussions/new', 'discussions'],
	'/discussions/search': ['/discussions/search?q=the', 'discussions'],
	'/discussions/comments': ['/discussions/comments', 'comments'],
	'/members/search': ['/members/search?q=er', 'members'],
	'/members/nearby': ['/members/nearby?latlon=53,-8&radius=200', 'members'],
	'/members/ID/tunes': ['/members/23/tunes', 'settings'],
	'/members/ID/recordings': ['/members/23/recordings', 'recordings'],
	'/members/ID/trips': ['/members/23/trips', 'trips'],
	'/members/ID/sessions': ['/members/23/sessions', 'sessions'],
	'/members/ID/events': ['/members/23/events', 'events'],
	'/members/ID/discussions': ['/members/23/discussions', 'discussions'],
	'/members/ID/tunebook': ['/members/23/tunebook', 'tunes'],
	'/members/ID/sets': ['/members/23/sets', 'sets'],
	'/members/ID/tags/TAG/tunes': ['/members/23/tags/learning/tunes', 'tunes'],
	'/members/ID/tags/TAG/tunesets': ['/members/23/tags/Friday/tunesets', 'sets'],
};

const items: Readonly<Record<string, string>> = {
	'/tunes/ID': '/tunes/27',
	'/recordings/ID': '/recordings/17',
	'/trips/ID': '/trips/220',
	'/sessions/ID': '/sessions/12',
	'/events/ID': '/events/718',
	'/discussions/ID': '/discussions/71',
	'/members/ID': '/members/23',
	'/members/ID/sets/SETID': '/members/23/sets/410',
};

const oneOfEach = {
	tunes: 71,
	recordings: 17,
	trips: 220,
	sessions: 12,
	events: 718,
	discussions: 71,
} as const;

const streams: Readonly<Record<string, string>> = {
	'/activity': '/activity',
	'/members/ID/activity': '/members/23/activity',
	'/members/ID/bookmarks': '/members/23/bookmarks',
	...Object.fromEntries(
		kinds.flatMap(kind => [
			[`/${kind}/activity`, `/${kind}/activity`],
			[`/${kind}/ID/activity`, `/${kind}/${oneOfEach[kind]}/activity`],
			[`/members/ID/notifications/${kind}`, `/members/23/notifications/${kind}`],
		]),
	),
};

suite('replica: every path', () => {
	const { ask } = replicaForSuite();

	test('of the API is there, and no other', () => {
		assert.deepEqual(
			routes.map(({ path }) => path).toSorted(),
			Object.keys({ ...lists, ...items, ...streams }).toSorted(),
		);
	});

	for (const [path, [asked, array]] of Object.entries(lists)) {
		test(`${path} lists ${array}, ten at most, page by page to an empty one`, async () => {
			const first = (await ask(asked)) as unknown as Record<string, unknown>;
			const keys = Object.keys(first);
			assert.equal(keys[0], 'format');
			assert.equal(keys.at(-1), array);
			const { pages, total, [array]: items } = first;
			assert.ok(Array.isArray(items) && items.length > 0 && items.length <= 10);
			assert.ok(typeof total === 'number' && total >= items.length);
			assert.equal(pages, Math.ceil(total / 10));
			const beyond = `${asked}${asked.includes('?') ? '&' : '?'}page=${pages + 1}`;
			assert.deepEqual(((await ask(beyond)) as unknown as Record<string, unknown>)[array], []);
		});
	}

	for (const [path, asked] of Object.entries(items)) {
		test(`${path} shows one thing`, async () => {
			const { format, id, url } = await ask(asked);
			assert.equal(format, 'json');
			assert.equal(id, Number(asked.split('/').at(-1)));
			assert.equal(url, `https://thesession.org${asked}`);
		});
	}

	for (const [path, asked] of Object.entries(streams)) {
		test(`${path} tells what happened, the newest first`, async () => {
			const stream = await ask(asked);
			assert.deepEqual(Object.keys(stream), ['items']);
			assert.ok(stream.items.length > 0 && stream.items.length <= 10);
			const dates = stream.items.map(({ published }) => published.slice(0, 10));
			assert.deepEqual(dates, dates.toSorted().reverse());
			assert.deepEqual((await ask(`${asked}?page=4000`)).items, []);
		});
	}
});
