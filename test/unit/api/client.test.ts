import assert from 'node:assert/strict';
import { listAnswer, streamAnswer, tuneAnswer, tuneInList } from './answers.ts';
import { failing } from './failing.ts';
import { mockSite, site } from './mockSite.ts';

const tunePath = '/tunes/27?format=json';

suite('The client asks and answers', () => {
	test('a tune, saying who asks', async () => {
		const { client, answers, headers } = mockSite();
		answers(tunePath, 200, tuneAnswer());
		const tune = await client.get('/tunes/ID', { id: 27 });
		assert.equal(tune.name, 'Drowsy Maggie');
		assert.equal(headers()?.['user-agent'], 'the-session-vscode/0 (+https://code.example)');
		assert.equal(headers()?.['accept'], 'application/json');
	});

	test('a further page of a search', async () => {
		const { client, answers } = mockSite();
		const path = '/tunes/search?q=maggie&type=reel&page=2&perpage=50&format=json';
		answers(path, 200, { ...listAnswer('tunes', tuneInList()), page: 2, pages: 2, total: 51 });
		const page = await client.get('/tunes/search', { q: 'maggie', type: 'reel', page: 2 });
		assert.deepEqual([page.page, page.pages, page.total], [2, 2, 51]);
		assert.equal(page.items[0]?.name, 'Drowsy Maggie');
	});

	test('a stream page by page, to the short one, though no answer says its number', async () => {
		const { client, answers } = mockSite();
		const pages: number[][] = [];
		for (const [page, length] of [
			[1, 50],
			[2, 50],
			[3, 7],
		] as const) {
			answers(`/tunes/27/activity?page=${page}&perpage=50&format=json`, 200, streamAnswer(length));
			const found = await client.get('/tunes/ID/activity', { id: 27, page });
			pages.push([found.page, found.pages, found.items.length]);
		}
		assert.deepEqual(pages, [
			[1, 2, 50],
			[2, 3, 50],
			[3, 3, 7],
		]);
	});

	test('the same question once while the answer is good, and again when it is cleared', async () => {
		const { client, answers, asked } = mockSite();
		answers(tunePath, 200, tuneAnswer());
		const first = await client.get('/tunes/ID', { id: 27 });
		assert.equal(await client.get('/tunes/ID', { id: 27 }), first);
		assert.equal(asked().length, 1);
		client.clear();
		answers(tunePath, 200, { ...tuneAnswer(), tunebooks: 41 });
		assert.equal((await client.get('/tunes/ID', { id: 27 })).tunebooks, 41);
	});

	test('with the settings as they are now', async () => {
		const { client, answers, asked, change } = mockSite({ baseUrl: 'https://elsewhere.example' });
		change({ baseUrl: `${site}/mirror/`, cacheMinutes: 0 });
		answers('/mirror/tunes/27?format=json', 200, tuneAnswer());
		answers('/mirror/tunes/27?format=json', 200, tuneAnswer());
		await client.get('/tunes/ID', { id: 27 });
		await client.get('/tunes/ID', { id: 27 });
		assert.equal(asked().length, 2);
	});

	test('nobody who has already left', async () => {
		const { client, asked } = mockSite();
		const reason = new Error('typed on');
		await assert.rejects(client.get('/tunes/ID', { id: 27 }, AbortSignal.abort(reason)), reason);
		assert.deepEqual(asked(), []);
	});
});

suite('The client says what went wrong, and asks no second time', () => {
	for (const [status, kind] of [
		[404, 'not-found'],
		[410, 'gone'],
		[451, 'withheld'],
		[403, 'server'],
		[400, 'server'],
		[501, 'server'],
	] as const) {
		test(`${status} is ${kind}`, async () => {
			const { client, answers, asked } = mockSite();
			answers(tunePath, status, '<h1>No</h1>', { 'content-type': 'text/html' });
			const error = await failing(kind, client.get('/tunes/ID', { id: 27 }));
			assert.equal(error.status, status);
			assert.equal(error.url, site + tunePath);
			assert.equal(asked().length, 1);
		});
	}

	test('a setting without notes is unreadable, with address and path', async () => {
		const { client, answers, asked } = mockSite();
		const answer = tuneAnswer();
		const spoilt = answer.settings.map(({ abc, ...rest }, i) =>
			i === 2 ? rest : { ...rest, abc },
		);
		answers(tunePath, 200, { ...answer, settings: spoilt });
		const error = await failing('unreadable', client.get('/tunes/ID', { id: 27 }));
		assert.equal(error.path, 'settings[2].abc');
		assert.match(error.message, /settings\[2\]\.abc.*api\.example\/tunes\/27/);
		assert.equal(asked().length, 1);
	});

	for (const [what, body] of [
		['a web page with status 200', '<!DOCTYPE html><title>Resting</title>'],
		['half an answer', JSON.stringify(tuneAnswer()).slice(0, 300)],
		['nonsense', '{tune: Drowsy Maggie}'],
		['nothing', ''],
	] as const) {
		test(`${what} is unreadable`, async () => {
			const { client, answers } = mockSite();
			answers(tunePath, 200, body);
			await failing('unreadable', client.get('/tunes/ID', { id: 27 }));
		});
	}

	test('what could not be read is asked for again the next time', async () => {
		const { client, answers } = mockSite();
		answers(tunePath, 200, '{}');
		await failing('unreadable', client.get('/tunes/ID', { id: 27 }));
		answers(tunePath, 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
	});

	test('an address that is none cannot be reached', async () => {
		const { client } = mockSite({ baseUrl: 'the session' });
		await failing('offline', client.get('/tunes/ID', { id: 27 }));
	});
});
