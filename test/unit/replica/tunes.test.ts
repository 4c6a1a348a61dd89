import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { tuneTypes } from '../../replica/records.ts';
import { replicaForSuite } from './asking.ts';

suite('replica: tunes', () => {
	const { ask, get, replica } = replicaForSuite();

	test('a tune has its facts, settings and comments in the order the API gives them', async () => {
		const tune = await ask('/tunes/27');
		assert.deepEqual(Object.keys(tune), [
			...['format', 'id', 'name', 'url', 'member', 'date', 'type', 'tunebooks', 'recordings'],
			...['collections', 'aliases', 'settings', 'comments'],
		]);
		assert.equal(tune.url, 'https://thesession.org/tunes/27');
		assert.deepEqual(Object.keys(tune.settings[0] ?? {}), [
			...['id', 'url', 'key', 'abc', 'member', 'date'],
		]);
		assert.deepEqual(Object.keys(tune.comments[0] ?? {}), [
			...['id', 'url', 'subject', 'content', 'member', 'date'],
		]);
	});

	test('a setting is one line without a header, its line ends written with a bang', async () => {
		const [setting] = (await ask('/tunes/55')).settings;
		assert.match(setting?.abc ?? '', /^\|:G3 GAB\|.*\|! G3 GAB\|/);
		assert.doesNotMatch(setting?.abc ?? '', /\n|X:|K:/);
		assert.equal(setting?.key, 'Gmajor');
		assert.match(setting.url, /\/tunes\/55#setting55$/);
	});

	test('dates say no zone', async () => {
		assert.match((await ask('/tunes/27')).date, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
	});

	test('settings come by id, or by popularity to those who ask', async () => {
		const byId = (await ask('/tunes/97')).settings.map(({ id }) => id);
		assert.deepEqual(
			byId,
			byId.toSorted((one, other) => one - other),
		);
		const popular = (await ask('/tunes/97?orderby=popular')).settings.map(({ id }) => id);
		assert.notDeepEqual(popular, byId);
		assert.deepEqual(
			popular.toSorted((one, other) => one - other),
			byId,
		);
		assert.deepEqual(
			(await ask('/tunes/97?order=popular')).settings.map(({ id }) => id),
			byId,
		);
	});

	test('a tune that was merged leads on, without the query', async () => {
		const moved = await get('/tunes/904?format=json');
		assert.equal(moved.status, 301);
		assert.equal(moved.headers.get('location'), '/tunes/27');
		const elsewhere = await get('/tunes/905?format=json');
		assert.equal(elsewhere.headers.get('location'), `${replica().url}/tunes/55`);
		const followed = await get('/tunes/906?format=json', { redirect: 'follow' });
		assert.equal(followed.url, `${replica().url}/tunes/27`);
		assert.match(followed.headers.get('content-type') ?? '', /html/);
	});

	test('two tunes merged into each other lead nowhere', async () => {
		await assert.rejects(get('/tunes/907?format=json', { redirect: 'follow' }));
	});

	for (const [path, status] of [
		['/tunes/5175', 451],
		['/tunes/666', 410],
		['/tunes/123456', 404],
		['/tunes/kesh', 404],
		['/tunes/27/', 404],
		['/sessions/99999', 404],
		['/sets/410', 404],
		['/', 404],
	] as const) {
		test(`${path} is a ${status} whose body is a web page`, async () => {
			const response = await get(`${path}?format=json`);
			assert.equal(response.status, status);
			assert.match(await response.text(), /^<!DOCTYPE html>/);
		});
	}

	test('nothing can be changed', async () => {
		assert.equal((await get('/tunes/27?format=json', { method: 'POST' })).status, 405);
	});

	test('new settings name their tune and carry no notes', async () => {
		const { settings } = await ask('/tunes/new');
		assert.deepEqual(Object.keys(settings[0] ?? {}), [
			'id',
			'url',
			'key',
			'member',
			'date',
			'tune',
		]);
		const dates = settings.map(({ date }) => date);
		assert.deepEqual(dates, dates.toSorted().reverse());
	});

	test('only the popular ones say in how many tunebooks they are', async () => {
		assert.ok('tunebooks' in ((await ask('/tunes/popular')).tunes[0] ?? {}));
		assert.ok(!('tunebooks' in ((await ask('/tunes/recordings')).tunes[0] ?? {})));
		assert.ok(!('tunebooks' in ((await ask('/tunes/search?q=kesh')).tunes[0] ?? {})));
	});

	test('sets spell keys short; some have no tags, one not even its settings', async () => {
		const { sets } = await ask('/tunes/sets?perpage=50');
		const [jigs] = sets.filter(({ id }) => id === 410);
		assert.equal(jigs?.name, 'The Kesh, The Swallowtail, The Connaughtman’s Rambles');
		assert.deepEqual(jigs.settings[1], {
			id: 10217,
			name: 'The Swallowtail',
			url: 'https://thesession.org/tunes/27#setting10217',
			type: 'jig',
			meter: '6/8',
			key: 'Edor',
		});
		assert.ok(sets.some(set => !('tags' in set)) && sets.some(set => 'tags' in set));
		assert.equal(sets.filter(set => !('settings' in set)).length, 1);
	});

	test('comments on all tunes are in one list, newest first', async () => {
		const { comments } = await ask('/tunes/comments?perpage=50');
		const dates = comments.map(({ date }) => date);
		assert.deepEqual(dates, dates.toSorted().reverse());
		assert.match(comments[0]?.url ?? '', /^https:\/\/thesession\.org\/tunes\/\d+#comment\d+$/);
	});

	test('every type of tune is among those written by hand, and there are thirty at least', async () => {
		const byHand = (await ask('/tunes/search?q=&perpage=50')).tunes.filter(({ id }) => id < 1000);
		assert.ok(byHand.length >= 30);
		assert.deepEqual(
			[...new Set(byHand.map(({ type }) => type))].toSorted(),
			[...tuneTypes].toSorted(),
		);
	});

	test('the awkward ones are there: no settings, sixty, a megabyte, two hundred comments', async () => {
		assert.deepEqual((await ask('/tunes/1207')).settings, []);
		assert.equal((await ask('/tunes/1205')).settings.length, 60);
		const lengths = (await ask('/tunes/1203')).comments.map(({ content }) => content.length);
		assert.equal(Math.max(...lengths), 2 ** 20);
		assert.equal((await ask('/tunes/1204')).comments.length, 200);
	});
});
