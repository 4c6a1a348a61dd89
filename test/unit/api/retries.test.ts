import assert from 'node:assert/strict';
import { tuneAnswer } from './answers.ts';
import { failing } from './failing.ts';
import { mockSite } from './mockSite.ts';

const path = '/tunes/27?format=json';

const coded = (code: string) => Object.assign(new Error(`failed: ${code}`), { code });

suite('A failure that may pass is tried again', () => {
	for (const status of [408, 429, 500, 502, 503, 504]) {
		test(`after ${status}, up to twice, a little later each time`, async () => {
			const { client, answers, clock } = mockSite();
			answers(path, status);
			answers(path, status);
			answers(path, 200, tuneAnswer());
			assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
			const [first = 0, second = 0, ...more] = clock.slept;
			assert.ok(first >= 375 && first <= 625, String(first));
			assert.ok(second >= 750 && second <= 1250, String(second));
			assert.deepEqual(more, []);
		});
	}

	test('when the connection fails, with or without a known reason', async () => {
		const { client, answers, fails } = mockSite();
		fails(path, coded('ECONNRESET'));
		fails(path, new TypeError('net::ERR_CONNECTION_CLOSED'));
		answers(path, 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
	});

	test('but not for ever', async () => {
		const { client, answers, asked } = mockSite();
		for (let i = 0; i < 4; i++) {
			answers(path, 500);
		}
		const error = await failing('server', client.get('/tunes/ID', { id: 27 }));
		assert.equal(error.status, 500);
		assert.equal(asked().length, 3);
	});

	test('and then it is said to be offline, with the cause', async () => {
		const { client, fails, asked } = mockSite();
		const cause = coded('ENOTFOUND');
		for (let i = 0; i < 4; i++) {
			fails(path, cause);
		}
		const error = await failing('offline', client.get('/tunes/ID', { id: 27 }));
		assert.equal(error.cause, cause);
		assert.equal(asked().length, 3);
	});

	test('not when the other side cannot be trusted', async () => {
		const { client, fails, asked } = mockSite();
		fails(path, coded('CERT_HAS_EXPIRED'));
		await failing('offline', client.get('/tunes/ID', { id: 27 }));
		assert.equal(asked().length, 1);
	});
});

suite('Retry-After is honoured', () => {
	test('to the second when it is short', async () => {
		const { client, answers, clock } = mockSite();
		answers(path, 429, '', { 'retry-after': '11' });
		answers(path, 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
		assert.deepEqual(clock.slept, [11_000]);
	});

	test('as a date', async () => {
		const { client, answers, clock } = mockSite();
		const date = new Date(clock.now() + 3000).toUTCString();
		answers(path, 503, '', { 'retry-after': date });
		answers(path, 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
		assert.deepEqual(clock.slept, [3000]);
	});

	for (const status of [429, 503]) {
		test(`by not asking again when ${status} wants longer than the caller will wait`, async () => {
			const { client, answers, asked, clock } = mockSite();
			answers(path, status, '', { 'retry-after': '60' });
			const error = await failing('busy', client.get('/tunes/ID', { id: 27 }));
			assert.equal(error.retryAfter, 60);
			assert.equal(error.status, status);
			assert.equal(asked().length, 1);
			assert.deepEqual(clock.slept, []);
		});
	}

	test('and ignored when it makes no sense', async () => {
		const { client, answers, clock } = mockSite();
		answers(path, 503, '', { 'retry-after': 'after the next set' });
		answers(path, 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 27 })).id, 27);
		assert.ok((clock.slept[0] ?? 0) < 1000);
	});

	test('a site that stays busy is said to be, even if it does not say for how long', async () => {
		const { client, answers, asked } = mockSite();
		for (let i = 0; i < 4; i++) {
			answers(path, 503);
		}
		const error = await failing('busy', client.get('/tunes/ID', { id: 27 }));
		assert.equal(error.retryAfter, undefined);
		assert.equal(asked().length, 3);
	});
});

suite('There is no waiting for a retry', () => {
	test('that would come after the deadline', async () => {
		const { client, answers, asked, clock } = mockSite({ timeout: 300 });
		answers(path, 500);
		await failing('server', client.get('/tunes/ID', { id: 27 }));
		assert.equal(asked().length, 1);
		assert.deepEqual(clock.slept, []);
	});
});
