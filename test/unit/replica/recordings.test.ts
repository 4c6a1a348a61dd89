import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';

suite('replica: recordings', () => {
	const { ask, get } = replicaForSuite({ volume: 0 });
	const find = async (q: string) =>
		(await ask(`/recordings/search?q=${q}`)).recordings.map(({ id }) => id);

	test('a list has the artist, the details have the tracks too, in another order', async () => {
		const [listed] = (await ask('/recordings/search?q=salt+in+the+bellows')).recordings;
		assert.deepEqual(Object.keys(listed ?? {}), [
			...['id', 'name', 'url', 'date', 'member', 'artist'],
		]);
		assert.deepEqual(Object.keys(listed?.artist ?? {}), ['id', 'name', 'url']);
		assert.deepEqual(Object.keys(await ask('/recordings/42')), [
			...['format', 'id', 'url', 'name', 'member', 'date', 'artist', 'tracks', 'comments'],
		]);
	});

	test('a track has its tunes in order, linked where somebody has linked them', async () => {
		const { tracks } = await ask('/recordings/17');
		assert.deepEqual(
			tracks[0]?.tunes.map(({ name }) => name),
			['The Kesh', 'The Swallowtail', 'The Connaughtman’s Rambles'],
		);
		assert.deepEqual(tracks[0].tunes[0], {
			name: 'The Kesh',
			id: 55,
			url: 'https://thesession.org/tunes/55',
		});
		assert.deepEqual(tracks[6]?.tunes[0], { name: 'The Third Stair' });
	});

	test('some have no tracks, some tracks no tunes, some links lead nowhere', async () => {
		assert.deepEqual((await ask('/recordings/390')).tracks, []);
		assert.deepEqual((await ask('/recordings/391')).tracks[0], { tunes: [] });
		const linked = (await ask('/recordings/355')).tracks.flatMap(({ tunes }) => tunes);
		const statuses = await Promise.all(
			linked
				.filter(({ id }) => id !== undefined)
				.map(async ({ id }) => (await get(`/tunes/${id ?? 0}?format=json`)).status),
		);
		assert.deepEqual(new Set(statuses), new Set([200, 301, 404, 410, 451]));
	});

	test('are found by name and by artist', async () => {
		assert.deepEqual(await find('forty+slides'), [63]);
		assert.deepEqual(await find('na+preachain+bheaga'), [166]);
		assert.deepEqual((await find('borrowed+chairs')).toSorted(), [17, 560]);
	});

	test('a tune’s recordings are those it is played on', async () => {
		const { recordings } = await ask('/tunes/503/recordings?perpage=50');
		assert.ok(recordings.some(({ id }) => id === 88));
		for (const { id } of recordings) {
			const { tracks } = await ask(`/recordings/${id}`);
			assert.ok(tracks.some(({ tunes }) => tunes.some(tune => tune.id === 503)));
		}
		assert.equal((await ask('/tunes/1207/recordings')).total, 0);
	});

	test('a tune is in as many collections as it says, under a number or an address', async () => {
		const { total, collections } = await ask('/tunes/71/collections?perpage=50');
		assert.equal(total, 26);
		assert.deepEqual(Object.keys(collections[0] ?? {}), ['id', 'name', 'url', 'identifier']);
		assert.ok(collections.some(({ identifier }) => /^\d+$/.test(identifier)));
		assert.ok(collections.some(({ identifier }) => identifier.startsWith('https://')));
		assert.equal(new Set(collections.map(({ id }) => id)).size, 26);
	});

	test('what a missing tune was on is as missing as the tune', async () => {
		for (const below of ['recordings', 'collections', 'activity']) {
			const moved = await get(`/tunes/904/${below}?format=json`);
			assert.equal(moved.headers.get('location'), `/tunes/27/${below}`);
			for (const [id, status] of [
				[5175, 451],
				[666, 410],
				[123_456, 404],
			] as const) {
				assert.equal((await get(`/tunes/${id}/${below}?format=json`)).status, status);
			}
		}
	});
});
