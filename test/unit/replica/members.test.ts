import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';
import type { Item } from './asking.ts';

suite('replica: members', () => {
	const { ask, get } = replicaForSuite();

	type Lists = 'tunes' | 'settings' | 'sets' | 'recordings' | 'trips' | 'events' | 'discussions';

	/** Every item of a list, read in pages of 50. */
	const all = async (path: string, array: Lists): Promise<readonly Item[]> => {
		const first = await ask(`${path}?perpage=50`);
		const pages = [first];
		while (pages.length < first.pages) {
			pages.push(await ask(`${path}?perpage=50&page=${pages.length + 1}`));
		}
		return pages.flatMap((page): readonly Item[] => page[array]);
	};

	test('a member has a name, perhaps a word to say, and counts', async () => {
		const member = await ask('/members/23');
		assert.deepEqual(Object.keys(member), [
			...['format', 'id', 'name', 'url', 'bio', 'tunebook', 'sets', 'settings'],
		]);
		const { tunebook, sets, settings } = member as unknown as Record<string, number>;
		assert.equal(tunebook, (await all('/members/23/tunebook', 'tunes')).length);
		assert.equal(sets, (await all('/members/23/sets', 'sets')).length);
		assert.equal(settings, (await all('/members/23/tunes', 'settings')).length);
		assert.ok(!('bio' in (await ask('/members/31'))));
	});

	test('some have pages of everything, each thing once and theirs', async () => {
		for (const [path, array] of [
			['recordings', 'recordings'],
			['trips', 'trips'],
			['events', 'events'],
			['discussions', 'discussions'],
			['sets', 'sets'],
		] as const) {
			const found = await all(`/members/23/${path}`, array);
			assert.ok(found.length > 50, path);
			assert.ok(
				found.every(({ member }) => member.id === 23),
				path,
			);
			assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
		}
		const tunes = await all('/members/23/tunebook', 'tunes');
		assert.ok(tunes.length > 100 && new Set(tunes.map(({ id }) => id)).size === tunes.length);
	});

	test('contributions and tunebook say whose they are', async () => {
		for (const list of ['tunes', 'recordings', 'trips', 'sessions', 'tunebook']) {
			const { member } = await ask(`/members/23/${list}`);
			assert.equal(member.name, 'rosinante', list);
		}
	});

	test('whoever has nothing has empty lists, not missing ones', async () => {
		const nobody = await ask('/members/300');
		assert.equal(nobody.name, 'only here to listen');
		for (const list of ['tunes', 'recordings', 'trips', 'sessions', 'events', 'discussions']) {
			assert.equal((await ask(`/members/300/${list}`)).total, 0, list);
			assert.deepEqual(await ask(`/members/300/notifications/${list}`), { items: [] });
		}
		assert.deepEqual((await ask('/members/300/tunebook')).tunes, []);
		assert.deepEqual((await ask('/members/300/sets')).sets, []);
		assert.deepEqual(await ask('/members/300/bookmarks'), { items: [] });
		assert.deepEqual(await ask('/members/300/activity'), { items: [] });
	});

	test('whoever has left is gone with all they had, and who never came is not there', async () => {
		for (const path of ['', '/tunes', '/tunebook', '/sets', '/bookmarks', '/activity']) {
			assert.equal((await get(`/members/131${path}?format=json`)).status, 410, path);
			assert.equal((await get(`/members/99999${path}?format=json`)).status, 404, path);
		}
	});

	test('a search gives ten a page whatever it is asked for', async () => {
		const body = await ask('/members/search?q=er&perpage=50');
		assert.equal(body.members.length, 10);
		assert.equal(body.perpage, '50');
		assert.equal(body.pages, Math.ceil(body.total / 10));
		const [found] = (await ask('/members/search?q=rosinante')).members;
		assert.deepEqual(Object.keys(found ?? {}), ['id', 'name', 'url', 'bio', 'location']);
	});

	test('a position is numbers or text, or missing; a bio may be empty', async () => {
		const { members } = await ask('/members/nearby?latlon=53,-8&radius=8000&perpage=50');
		assert.deepEqual(
			new Set(members.map(({ location }) => typeof location.latitude)),
			new Set(['number', 'string']),
		);
		const [grainne] = (await ask('/members/search?q=grainne')).members;
		assert.deepEqual([grainne?.bio, grainne && 'location' in grainne], ['', false]);
	});

	test('nearby is the nearest first, and needs no radius', async () => {
		const [first] = (await ask('/members/nearby?latlon=53.55,9.96')).members;
		assert.equal(first?.name, 'Hannes aus Husum');
	});

	test('a set has its notes by itself only, and only under the member whose it is', async () => {
		const sets = (await ask('/members/148/sets?perpage=50')).sets;
		const listed = sets.find(({ id }) => id === 8105);
		assert.equal(listed?.settings.length, 4);
		assert.ok(listed.settings.every(setting => !('abc' in setting)));
		const { settings, url } = await ask('/members/148/sets/8105');
		assert.deepEqual(Object.keys(settings[0] ?? {}), [
			...['id', 'name', 'url', 'type', 'meter', 'key', 'abc'],
		]);
		assert.match(settings[0]?.abc ?? '', /\|/);
		assert.equal(url, 'https://thesession.org/members/148/sets/8105');
		assert.equal((await get('/members/23/sets/8105?format=json')).status, 404);
		assert.equal((await get('/sets/8105?format=json')).status, 404);
	});

	test('tags gather tunes and sets, and an unknown one gathers nothing', async () => {
		const { tunes } = await ask('/members/23/tags/learning/tunes');
		assert.deepEqual(
			tunes.map(({ id }) => id),
			[27, 306, 447, 503, 97],
		);
		const odd = encodeURIComponent('C♯/weird?');
		assert.equal((await ask(`/members/23/tags/${odd}/tunes`)).total, 1);
		const { sets } = await ask('/members/23/tags/Friday/tunesets?perpage=50');
		assert.ok(sets.some(({ id }) => id === 410));
		assert.ok(sets.every(({ tags }) => tags.includes('Friday')));
		assert.equal((await ask('/members/23/tags/nonsense/tunes')).total, 0);
	});
});
