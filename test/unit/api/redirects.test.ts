import assert from 'node:assert/strict';
import { tuneAnswer } from './answers.ts';
import { failing } from './failing.ts';
import { mockSite, site } from './mockSite.ts';
import { redirected } from '../../../src/api/redirects.ts';

const moved = (location: string) => ({ location });

suite('A merged tune', () => {
	test('is the tune it was merged into, asked for as JSON again', async () => {
		const { client, answers } = mockSite();
		answers('/tunes/99?format=json', 301, '', moved('/tunes/27'));
		answers('/tunes/27?format=json', 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 99 })).id, 27);
	});

	test('also over several others, by absolute addresses, and with other statuses', async () => {
		const { client, answers } = mockSite();
		answers('/tunes/97?format=json', 302, '', moved(`${site}/tunes/98#setting98`));
		answers('/tunes/98?format=json', 308, '', moved('99'));
		answers('/tunes/99?format=json', 307, '', moved('/tunes/27?format=json'));
		answers('/tunes/27?format=json', 200, tuneAnswer());
		assert.equal((await client.get('/tunes/ID', { id: 97 })).id, 27);
	});

	test('can lead to one that is withheld', async () => {
		const { client, answers } = mockSite();
		answers('/tunes/99?format=json', 301, '', moved('/tunes/27'));
		answers('/tunes/27?format=json', 451);
		const error = await failing('withheld', client.get('/tunes/ID', { id: 99 }));
		assert.equal(error.url, `${site}/tunes/27?format=json`);
	});
});

suite('A site that wants https', () => {
	test('is followed there, and nowhere else', () => {
		const from = new URL('http://api.example/tunes/27?format=json');
		assert.equal(
			redirected(from, 'https://api.example/tunes/27').href,
			'https://api.example/tunes/27?format=json',
		);
		assert.throws(() => redirected(from, 'https://evil.example/tunes/27'));
		assert.throws(() => redirected(new URL('https://api.example/'), 'http://api.example/'));
	});
});

suite('A redirect is not followed', () => {
	test('in a circle', async () => {
		const { client, answers, asked } = mockSite();
		for (let i = 0; i < 10; i++) {
			answers('/tunes/98?format=json', 301, '', moved('/tunes/99'));
			answers('/tunes/99?format=json', 301, '', moved('/tunes/98'));
		}
		await failing('server', client.get('/tunes/ID', { id: 98 }));
		assert.equal(asked().length, 6, 'five hops after the first');
	});

	for (const location of [
		'https://evil.example/tunes/27',
		'//evil.example',
		'http://api.example/',
		'data:,x',
	]) {
		test(`to ${location}`, async () => {
			const { client, answers, asked } = mockSite();
			answers('/tunes/99?format=json', 301, '', moved(location));
			await failing('server', client.get('/tunes/ID', { id: 99 }));
			assert.equal(asked().length, 1);
		});
	}

	test('to nowhere', async () => {
		const { client, answers } = mockSite();
		answers('/tunes/98?format=json', 301);
		answers('/tunes/99?format=json', 301, '', moved('http://['));
		await failing('server', client.get('/tunes/ID', { id: 98 }));
		await failing('server', client.get('/tunes/ID', { id: 99 }));
	});
});
