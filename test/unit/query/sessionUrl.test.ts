import assert from 'node:assert/strict';
import { parseItemUrl, parseTuneAddress } from '../../../src/query/sessionUrl.ts';

suite('addresses on The Session', () => {
	test('a tune, with its setting or a comment', () => {
		assert.deepEqual(parseItemUrl('https://thesession.org/tunes/27'), { kind: 'tune', id: 27 });
		assert.deepEqual(parseItemUrl('https://www.thesession.org/tunes/27#setting41'), {
			kind: 'tune',
			id: 27,
			settingId: 41,
		});
		assert.deepEqual(parseItemUrl(' http://thesession.org/tunes/27?x=1#comment9 '), {
			kind: 'tune',
			id: 27,
			commentId: 9,
		});
	});

	test('a session, and the bare path of a link into the editor', () => {
		assert.deepEqual(parseItemUrl('https://thesession.org/sessions/1113'), {
			kind: 'session',
			id: 1113,
		});
		assert.deepEqual(parseItemUrl('/tunes/27#setting41'), {
			kind: 'tune',
			id: 27,
			settingId: 41,
		});
		assert.deepEqual(parseItemUrl('/tunes/27#'), { kind: 'tune', id: 27 });
	});

	test('anything else is not ours to open', () => {
		for (const text of [
			'',
			'https://thesession.org/',
			'https://thesession.org/tunes/',
			'https://thesession.org/tunes/new',
			'https://thesession.org/recordings/12',
			'https://example.org/tunes/27',
			'https://thesession.org.example.org/tunes/27',
			'https://example.org/?u=https://thesession.org/tunes/27',
			'javascript:alert(1)//thesession.org/tunes/27',
		]) {
			assert.equal(parseItemUrl(text), undefined, text);
		}
	});

	test('a tune may be given by its number alone', () => {
		assert.deepEqual(parseTuneAddress(27), { kind: 'tune', id: 27 });
		assert.deepEqual(parseTuneAddress(' #27 '), { kind: 'tune', id: 27 });
		for (const value of [
			-1,
			1.5,
			NaN,
			'',
			'kesh',
			{},
			undefined,
			'https://thesession.org/sessions/1',
		]) {
			assert.equal(parseTuneAddress(value), undefined);
		}
	});
});
