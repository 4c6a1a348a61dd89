import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';

suite('replica: sessions', () => {
	const { ask } = replicaForSuite({ volume: 0 });
	const idsIn = async (path: string) => (await ask(path)).sessions.map(({ id }) => id);

	test('a session has no name of its own; the schedule and comments are in its details only', async () => {
		const [listed] = (await ask('/sessions/search?q=salty+goose')).sessions;
		assert.deepEqual(Object.keys(listed ?? {}), [
			...['id', 'url', 'member', 'date', 'latitude', 'longitude'],
			...['venue', 'town', 'area', 'country'],
		]);
		assert.equal(listed?.venue.name, 'The Salty Goose');
		const whole = await ask('/sessions/12');
		assert.deepEqual(whole.schedule, ['Wednesday', 'Friday']);
		assert.equal(whole.comments.length, 3);
		assert.equal(whole.comments[0]?.url, 'https://thesession.org/sessions/12#comment500241');
	});

	test('a place is an id and a name, a venue also says how to reach it, or ""', async () => {
		const { town, venue } = await ask('/sessions/58');
		assert.deepEqual(Object.keys(town), ['id', 'name']);
		assert.deepEqual(Object.keys(venue), ['id', 'name', 'telephone', 'email', 'web']);
		assert.equal((venue as unknown as { telephone: string }).telephone, '');
	});

	test('search looks at venue, town, area and country', async () => {
		assert.deepEqual(await idsIn('/sessions/search?q=turnip'), [301]);
		assert.deepEqual(await idsIn('/sessions/search?q=sligo'), [221]);
		assert.deepEqual(await idsIn('/sessions/search?q=massachusetts'), [905]);
		assert.deepEqual(await idsIn('/sessions/search?q=lantern+dublin'), [57]);
		assert.ok((await idsIn('/sessions/search?q=ireland')).length >= 10);
	});

	test('nearby means within so many kilometres, the nearest first', async () => {
		const berlin = 'latlon=52.52,13.405';
		assert.deepEqual(await idsIn(`/sessions/nearby?${berlin}&radius=20`), [641]);
		assert.deepEqual(await idsIn(`/sessions/nearby?${berlin}&radius=290`), [641, 640, 815]);
		// Hamburg is 255 km away, or 158 miles.
		assert.deepEqual(await idsIn(`/sessions/nearby?${berlin}&radius=240`), [641]);
		assert.deepEqual(await idsIn(`/sessions/nearby?${berlin}&radius=2`), []);
		assert.deepEqual(await idsIn('/sessions/nearby?latlon=53.35%2C-6.26&radius=2'), [58, 57]);
	});

	test('nearby reaches across the date line', async () => {
		assert.deepEqual(await idsIn('/sessions/nearby?latlon=-18,-179.9&radius=200'), [1044]);
	});

	test('near nonsense there is nothing', async () => {
		for (const latlon of ['', '53', '53,', 'here,there', '53,-6,7']) {
			assert.deepEqual(await idsIn(`/sessions/nearby?latlon=${latlon}&radius=50`), []);
		}
	});

	test('some lack what most have: a position, a venue, a town, an area, a member', async () => {
		const { sessions, total } = await ask('/sessions/new?perpage=50');
		assert.ok(total >= 25);
		for (const key of ['latitude', 'longitude', 'venue', 'town', 'area', 'member']) {
			assert.ok(
				sessions.some(session => !(key in session)),
				key,
			);
			assert.ok(
				sessions.some(session => key in session),
				key,
			);
		}
	});
});
