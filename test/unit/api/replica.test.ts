import assert from 'node:assert/strict';
import { createClient } from '../../../src/api/client.ts';
import { endpoints } from '../../../src/api/endpoints.ts';
import type { Path } from '../../../src/api/endpoints.ts';
import { startReplica } from '../../replica/server.ts';
import type { Replica } from '../../replica/server.ts';
import { failing } from './failing.ts';
import { FakeClock } from './fakeClock.ts';
import { questions } from './questions.ts';
import type { Questions } from './questions.ts';

const userAgent = 'the-session-vscode/0 (+https://code.example)';

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
		look(await client.get(path, typeof params === 'function' ? await params(client) : params));

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

	/** All there is in a stream, asked for without the client until a page is empty. */
	const wholeStream = async (path: string) => {
		const urls: string[] = [];
		for (let page = 1; ; page++) {
			const answer = await fetch(`${replica.url}${path}?format=json&perpage=50&page=${page}`);
			const { items } = (await answer.json()) as { items: { object: { url: string } }[] };
			if (items.length === 0) {
				return urls;
			}
			urls.push(...items.map(({ object }) => object.url));
		}
	};

	// The double gives ten of a stream whatever is asked for, and as many bookmarks as are asked for.
	for (const [path, id] of [
		['/members/ID/notifications/tunes', 11],
		['/members/ID/bookmarks', 23],
	] as const) {
		test(`page through a stream, which nobody counts, to its end: ${path}`, async () => {
			const seen: (string | undefined)[] = [];
			for (let page = 1, pages = 1; page <= pages; page++) {
				const found = await client.get(path, { id, page });
				assert.equal(found.page, page);
				({ pages } = found);
				seen.push(...found.items.map(({ object }) => object?.url));
			}
			assert.ok(seen.length > 50);
			assert.deepEqual(seen, await wholeStream(path.replace('ID', String(id))));
		});
	}

	test('put the settings that most people keep first when asked to', async () => {
		const ids = async (params: { readonly orderBy?: 'popular' }) =>
			(await client.get('/tunes/ID', { id: 27, ...params })).settings.map(({ id }) => id);
		const [submitted, popular] = [await ids({}), await ids({ orderBy: 'popular' })];
		assert.notDeepEqual(popular, submitted);
		assert.deepEqual(popular.toSorted(), submitted.toSorted());
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
		await failing('gone', client.get('/members/ID', { id: 131 }));
		await failing('not-found', client.get('/members/ID/tunebook', { id: 888_888_888 }));
		assert.equal(replica.requests.all.length, 6);
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
