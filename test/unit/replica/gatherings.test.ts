import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { startReplica } from '../../replica/server.ts';
import { dayHere } from '../../replica/stamp.ts';
import { replicaForSuite } from './asking.ts';

suite('replica: events and trips', () => {
	const { ask, replica } = replicaForSuite({ volume: 0, today: '2031-03-17' });
	const eventsIn = async (path: string) => (await ask(path)).events.map(({ id }) => id);
	const tripsIn = async (path: string) => (await ask(path)).trips.map(({ id }) => id);

	test('an event looks the same in a list and by itself, but for the comments', async () => {
		const keys = [
			...['id', 'name', 'url', 'member', 'date', 'dtstart', 'dtend', 'venue'],
			...['latitude', 'longitude', 'town', 'area', 'country'],
		];
		const [listed] = (await ask('/events/search?q=lilting')).events;
		assert.deepEqual(Object.keys(listed ?? {}), keys);
		const event = await ask('/events/718');
		assert.deepEqual(Object.keys(event), ['format', ...keys, 'comments']);
		assert.equal(typeof event.latitude, 'number');
	});

	test('where a trip goes is in its details only', async () => {
		const keys = ['id', 'url', 'name', 'member', 'date', 'dtstart', 'dtend'];
		const [listed] = (await ask('/trips/search?q=boston')).trips;
		assert.deepEqual(Object.keys(listed ?? {}), keys);
		assert.deepEqual(Object.keys(await ask('/trips/220')), [
			...['format', ...keys, 'latitude', 'longitude', 'comments'],
		]);
	});

	test('upcoming is what is not over today, what begins first coming first', async () => {
		const { events } = await ask('/events/upcoming?perpage=50');
		assert.ok(events.every(({ dtend }) => dtend >= '2031-03-17'));
		const starts = events.map(({ dtstart }) => dtstart);
		assert.deepEqual(starts, starts.toSorted());
		assert.deepEqual(
			events.slice(0, 3).map(({ id, dtstart, dtend }) => [id, dtstart, dtend]),
			[
				[702, '2031-03-13 00:00:00', '2031-03-21 00:00:00'],
				[710, '2031-03-17 00:00:00', '2031-03-17 00:00:00'],
				[718, '2031-03-18 19:30:00', '2031-03-18 21:00:00'],
			],
		);
		assert.ok(!events.some(({ id }) => id === 640), 'yesterday’s is over');
		assert.deepEqual((await tripsIn('/trips/upcoming')).slice(0, 3), [211, 214, 220]);
	});

	test('what is upcoming moves with the day, and the day is today if nobody says', async () => {
		const before = dayHere();
		const other = await startReplica({ volume: 0 });
		try {
			const response = await fetch(`${other.url}/events/710?format=json`);
			const { dtstart } = (await response.json()) as { dtstart: string };
			// Somebody may run this at midnight.
			assert.ok([before, dayHere()].includes(dtstart.slice(0, 10)), dtstart);
		} finally {
			await other.close();
		}
		await assert.rejects(startReplica({ volume: 0, today: 'tomorrow' }));
	});

	test('whatever was added or said was so before today, and before it began', async () => {
		for (const kind of ['events', 'trips'] as const) {
			for (const { id, date, dtstart, dtend } of (await ask(`/${kind}/new?perpage=50`))[kind]) {
				assert.ok(date < '2031-03-17' && date < dtstart && dtstart <= dtend, `${kind}/${id}`);
				const said = (await ask(`/${kind}/${id}`)).comments.map(comment => comment.date);
				assert.deepEqual(said, said.toSorted());
				assert.ok(said.every(when => when > date && when < '2031-03-17'));
			}
		}
	});

	test('some events lack what most have: a position, a place, a venue, a member', async () => {
		const { events, total } = await ask('/events/new?perpage=50');
		assert.equal(total, 25);
		for (const key of ['latitude', 'longitude', 'town', 'area', 'country', 'venue', 'member']) {
			assert.ok(!events.every(event => key in event) && events.some(event => key in event), key);
		}
		const { trips } = await ask('/trips/new?perpage=50');
		const whole = await Promise.all(trips.map(({ id }) => ask(`/trips/${id}`)));
		assert.ok(!whole.every(trip => 'latitude' in trip));
	});

	test('search looks at an event’s name and place, and at a trip’s name', async () => {
		assert.deepEqual(await eventsIn('/events/search?q=goatstock'), [763]);
		assert.deepEqual((await eventsIn('/events/search?q=leeds')).toSorted(), [230, 790]);
		assert.deepEqual(await eventsIn('/events/search?q=oche+painted'), []);
		assert.deepEqual(await eventsIn('/events/search?q=strathspeys+scotland'), [731]);
		assert.deepEqual(await tripsIn('/trips/search?q=asal'), [240]);
	});

	test('nearby is by distance, and what is on no map is near nothing', async () => {
		const ennis = 'latlon=52.84,-8.99';
		assert.deepEqual(await eventsIn(`/events/nearby?${ennis}&radius=30`), [40, 718]);
		assert.deepEqual(await tripsIn(`/trips/nearby?${ennis}&radius=30`), [21, 231]);
		const { total } = await ask(`/events/nearby?latlon=0,0&radius=30000`);
		assert.equal(total, 21);
		assert.deepEqual(await eventsIn('/events/nearby?latlon=here'), []);
	});

	test('what was never held is a 404', async () => {
		for (const path of ['/events/2999', '/trips/999', '/recordings/999', '/discussions/1999']) {
			assert.equal((await fetch(`${replica().url}${path}?format=json`)).status, 404);
		}
	});
});
