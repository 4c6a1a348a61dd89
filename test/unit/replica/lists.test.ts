import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';

suite('replica: lists', () => {
	const { ask, get } = replicaForSuite();

	test('an envelope holds the parameters as sent, in their order, and then the page', async () => {
		const body = await ask('/tunes/search?type=reel&q=maggie&perpage=5&page=1&mode=Edorian&shoe=1');
		assert.deepEqual(Object.keys(body), [
			...['format', 'type', 'q', 'perpage', 'mode', 'pages', 'page', 'total', 'tunes'],
		]);
		assert.equal(body.perpage, '5');
		assert.equal(body.page, 1);
	});

	test('what was not sent is not echoed', async () => {
		assert.deepEqual(Object.keys(await ask('/sessions/new')), [
			...['format', 'pages', 'page', 'total', 'sessions'],
		]);
	});

	test('pages are of ten unless somebody says otherwise', async () => {
		const body = await ask('/tunes/popular');
		assert.equal(body.tunes.length, 10);
		assert.equal(body.pages, Math.ceil(body.total / 10));
	});

	for (const [sent, got] of [
		['5', 5],
		['50', 50],
		['51', 50],
		['1000', 50],
		['0', 1],
		['-3', 1],
		['many', 10],
	] as const) {
		test(`perpage=${sent} gives ${got} and is echoed as it was`, async () => {
			const body = await ask(`/tunes/popular?perpage=${sent}`);
			assert.equal(body.tunes.length, got);
			assert.equal(body.perpage, sent);
		});
	}

	test('a list read page by page is whole, in order, and nothing in it comes twice', async () => {
		const first = await ask('/tunes/popular?perpage=50');
		assert.ok(first.pages >= 5);
		const tunes = [...first.tunes];
		for (let page = 2; page <= first.pages; page++) {
			tunes.push(...(await ask(`/tunes/popular?perpage=50&page=${page}`)).tunes);
		}
		assert.equal(new Set(tunes.map(tune => tune.id)).size, first.total);
		const counts = tunes.map(tune => tune.tunebooks);
		assert.deepEqual(
			counts,
			counts.toSorted((one, other) => other - one),
		);
	});

	test('a page past the end is an empty one that still knows the total', async () => {
		const body = await ask('/tunes/popular?page=4000');
		assert.equal(body.page, 4000);
		assert.deepEqual(body.tunes, []);
		assert.ok(body.total > 0);
	});

	test('what nobody plays is found nowhere', async () => {
		const { total, pages, tunes } = await ask('/tunes/search?q=xylophone');
		assert.deepEqual({ total, pages, tunes }, { total: 0, pages: 0, tunes: [] });
	});

	test('without format=json the answer is a web page and no error', async () => {
		for (const path of ['/tunes/new', '/tunes/27', '/sessions/new', '/tunes/new?format=xml']) {
			const response = await get(path);
			assert.equal(response.status, 200);
			assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
			assert.match(await response.text(), /^<!DOCTYPE html>/);
		}
	});

	test('an answer comes compressed to those who can read it so', async () => {
		const plain = await get('/tunes/27?format=json', {
			headers: { 'accept-encoding': 'identity' },
		});
		const zipped = await get('/tunes/27?format=json', { headers: { 'accept-encoding': 'gzip' } });
		assert.equal(plain.headers.get('content-encoding'), null);
		assert.equal(zipped.headers.get('content-encoding'), 'gzip');
		assert.equal(await zipped.text(), await plain.text());
	});
});
