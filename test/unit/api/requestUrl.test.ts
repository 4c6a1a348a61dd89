import assert from 'node:assert/strict';
import { endpointOf } from '../../../src/api/endpoints.ts';
import type { ParamsOf, Path } from '../../../src/api/endpoints.ts';
import { ApiError } from '../../../src/api/errors.ts';
import { requestUrl } from '../../../src/api/requestUrl.ts';

const urlOf = <P extends Path>(path: P, params: ParamsOf<P>, base = 'https://api.example') =>
	requestUrl(base, path, endpointOf(path).values(params)).href;

suite('The address of a question', () => {
	test('a list asks for its first fifty in JSON', () => {
		assert.equal(
			urlOf('/tunes/popular', {}),
			'https://api.example/tunes/popular?page=1&perpage=50&format=json',
		);
	});

	test('a further page, and a size', () => {
		assert.equal(
			urlOf('/sessions/new', { page: 3, perPage: 10 }),
			'https://api.example/sessions/new?page=3&perpage=10&format=json',
		);
	});

	test('an item has its number in the path', () => {
		assert.equal(urlOf('/tunes/ID', { id: 27 }), 'https://api.example/tunes/27?format=json');
	});

	test('a tune may be asked for with the settings most people keep first', () => {
		assert.equal(
			urlOf('/tunes/ID', { id: 27, orderBy: 'popular' }),
			'https://api.example/tunes/27?orderby=popular&format=json',
		);
	});

	test('a list that belongs to something has its number in the path and its page behind', () => {
		assert.equal(
			urlOf('/members/ID/notifications/tunes', { id: 11, page: 2 }),
			'https://api.example/members/11/notifications/tunes?page=2&perpage=50&format=json',
		);
	});

	test('a set has its member and its own number in the path', () => {
		assert.equal(
			urlOf('/members/ID/sets/SETID', { id: 11, setId: 8 }),
			'https://api.example/members/11/sets/8?format=json',
		);
	});

	test("a member's tag is escaped as one part of the path", () => {
		assert.equal(
			urlOf('/members/ID/tags/TAG/tunesets', { id: 11, tag: 'slow/late & D?' }),
			'https://api.example/members/11/tags/slow%2Flate%20%26%20D%3F/tunesets?page=1&perpage=50&format=json',
		);
	});

	test('words are escaped, filters sent when they are set', () => {
		assert.equal(
			urlOf('/tunes/search', { q: 'tá & a=b#c', type: 'slip jig', mode: '' }),
			'https://api.example/tunes/search?q=t%C3%A1+%26+a%3Db%23c&type=slip+jig&page=1&perpage=50&format=json',
		);
	});

	test('a place leaves rounded to three decimals', () => {
		const url = new URL(
			urlOf('/sessions/nearby', { latitude: 53.2701234, longitude: -9.0509876, radius: 25 }),
		);
		assert.equal(url.searchParams.get('latlon'), '53.27,-9.051');
		assert.equal(url.searchParams.get('radius'), '25');
	});

	test('the base may have a path, a slash at its end and blanks around it', () => {
		for (const base of ['http://127.0.0.1:81/mirror', ' http://127.0.0.1:81/mirror// ']) {
			assert.equal(
				urlOf('/tunes/ID', { id: 27 }, base),
				'http://127.0.0.1:81/mirror/tunes/27?format=json',
			);
		}
	});

	test('a base that is no web address is said to be none', () => {
		for (const base of ['', 'thesession', 'file:///etc', 'http://']) {
			assert.throws(
				() => urlOf('/tunes/ID', { id: 27 }, base),
				(error: unknown) => error instanceof ApiError && error.kind === 'offline',
				base,
			);
		}
	});
});
