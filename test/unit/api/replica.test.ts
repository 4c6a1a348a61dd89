import assert from 'node:assert/strict';
import { createClient } from '../../../src/api/client.ts';
import { endpoints } from '../../../src/api/endpoints.ts';
import type { ParamsOf, Path, ResultOf } from '../../../src/api/endpoints.ts';
import { startReplica } from '../../replica/server.ts';
import type { Replica } from '../../replica/server.ts';
import { failing } from './failing.ts';
import { FakeClock } from './fakeClock.ts';

const userAgent = 'the-session-vscode/0 (+https://code.example)';

/** For every path of the table, what to ask and what somebody would look at in the answer. */
type Questions = {
	readonly [P in Path]: {
		readonly params: ParamsOf<P>;
		readonly look: (result: ResultOf<P>) => readonly unknown[];
	};
};

const questions: Questions = {
	'/tunes/new': { params: {}, look: page => page.items.map(setting => setting.tune.name) },
	'/tunes/popular': { params: {}, look: page => page.items.map(tune => tune.tunebooks) },
	'/tunes/recordings': { params: {}, look: page => page.items.map(tune => tune.name) },
	'/tunes/sets': {
		params: {},
		look: page => page.items.flatMap(set => set.settings.map(setting => setting.tuneId)),
	},
	'/tunes/search': {
		params: { q: 'maggie', type: 'reel' },
		look: page => page.items.map(tune => tune.type === 'reel' && tune.name),
	},
	'/tunes/ID': { params: { id: 27 }, look: tune => tune.settings.map(setting => setting.abc) },
	'/tunes/comments': { params: {}, look: page => page.items.map(comment => comment.content) },
	'/sessions/new': { params: {}, look: page => page.items.map(session => session.url) },
	'/sessions/search': {
		params: { q: 'galway' },
		look: page => page.items.map(session => session.town?.name),
	},
	'/sessions/nearby': {
		params: { latitude: 53.27, longitude: -9.05, radius: 100 },
		look: page => page.items.map(session => session.latitude),
	},
	'/sessions/ID': {
		params: { id: 12 },
		look: session => [session.venue?.name, ...session.schedule],
	},
	'/sessions/comments': { params: {}, look: page => page.items.map(comment => comment.content) },
};

suite('The client and the replica', () => {
	let replica: Replica;
	let client: ReturnType<typeof connect>;

	const connect = () =>
		createClient({
			fetch: (url, init) => fetch(url, init),
			userAgent,
			options: () => ({ baseUrl: replica.url, timeout: 5000, cacheMinutes: 10 }),
			log: { debug: () => undefined },
			clock: new FakeClock('running'),
		});

	suiteSetup(async () => {
		replica = await startReplica();
	});

	suiteTeardown(() => replica.close());

	setup(() => {
		replica.faults.clear();
		replica.requests.clear();
		client = connect();
	});

	const seenIn = async <P extends Path>(path: P, { params, look }: Questions[P]) =>
		look(await client.get(path, params));

	for (const path of Object.keys(endpoints) as Path[]) {
		test(`understand each other about ${path}`, async () => {
			const seen = await seenIn(path, questions[path]);
			assert.ok(seen.length > 0, 'an empty answer proves nothing');
			assert.ok(seen.every(Boolean), JSON.stringify(seen));
			assert.ok(replica.requests.all.every(request => request.userAgent === userAgent));
		});
	}

	test('page through a list to its end without a gap', async () => {
		const ids: number[] = [];
		let total: number;
		for (let page = 1, pages = 1; page <= pages; page++) {
			const found = await client.get('/sessions/new', { page });
			assert.equal(found.page, page);
			({ pages, total } = found);
			ids.push(...found.items.map(({ id }) => id));
			assert.ok(ids.length <= total);
		}
		assert.equal(new Set(ids).size, ids.length);
	});

	test('get from a merged tune, over others, to the one it is now', async () => {
		assert.equal((await client.get('/tunes/ID', { id: 906 })).id, 27);
		assert.equal((await client.get('/tunes/ID', { id: 905 })).id, 55);
		await failing('server', client.get('/tunes/ID', { id: 907 }));
		await failing('gone', client.get('/tunes/ID', { id: 909 }));
	});

	test('agree on what is not there', async () => {
		await failing('not-found', client.get('/tunes/ID', { id: 888_888_888 }));
		await failing('not-found', client.get('/sessions/ID', { id: 888_888_888 }));
		await failing('gone', client.get('/tunes/ID', { id: 666 }));
		await failing('withheld', client.get('/tunes/ID', { id: 5175 }));
		assert.equal(replica.requests.all.length, 4);
	});

	for (const body of ['truncated', 'wrong-shape', 'nonsense', 'empty', 'html'] as const) {
		test(`do not take for a tune what is spoilt: ${body}`, async () => {
			replica.faults.next('/tunes/27', { body });
			await failing('unreadable', client.get('/tunes/ID', { id: 27 }));
			assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
		});
	}

	test('come through a busy moment and a lost connection', async () => {
		replica.faults.next('/tunes/27', { status: 503, retryAfter: 0 });
		replica.faults.next('/tunes/27', { drop: 'midway' });
		assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
		assert.equal(replica.requests.all.length, 3);
	});

	test('are never at more than four things at once', async () => {
		replica.faults.next('/tunes/*', { delay: 20, times: 'always' });
		const { items } = await client.get('/tunes/popular', { perPage: 12 });
		await Promise.all(items.map(({ id }) => client.get('/tunes/ID', { id })));
		assert.equal(replica.requests.all.length, 13);
		assert.ok(replica.requests.maxConcurrent <= 4);
	});
});
