import assert from 'node:assert/strict';
import {
	itemAddress,
	parseItemUrl,
	parseMemberId,
	parseSearchUrl,
	parseTuneAddress,
	setAddress,
	sitePath,
} from '../../../src/query/sessionUrl.ts';

suite('addresses on The Session', () => {
	test('a tune, with its setting or a comment', () => {
		const tune = { kind: 'tune', id: 27, path: '/tunes/27' };
		assert.deepEqual(parseItemUrl('https://thesession.org/tunes/27'), tune);
		assert.deepEqual(parseItemUrl('https://thesession.org/tunes/27/abc/2'), tune);
		assert.deepEqual(parseItemUrl('https://www.thesession.org/tunes/27#setting41'), {
			...tune,
			settingId: 41,
		});
		assert.deepEqual(parseItemUrl(' http://thesession.org/Tunes/27/?x=1#comment9 '), {
			...tune,
			commentId: 9,
		});
	});

	test('a thing of every kind, and the bare path of a link into the editor', () => {
		for (const [folder, kind] of Object.entries({
			recordings: 'recording',
			trips: 'trip',
			sessions: 'session',
			events: 'event',
			discussions: 'discussion',
			members: 'member',
		} as const)) {
			const address = itemAddress(kind, 1113);
			assert.deepEqual(address, { kind, id: 1113, path: `/${folder}/1113` });
			assert.deepEqual(parseItemUrl(`https://thesession.org/${folder}/1113`), address);
			assert.deepEqual(parseItemUrl(`/${folder}/1113#comment5`), { ...address, commentId: 5 });
		}
		assert.deepEqual(parseItemUrl('/tunes/27#'), itemAddress('tune', 27));
	});

	test('a set is a member’s, a stream is what happened somewhere', () => {
		assert.deepEqual(parseItemUrl('https://thesession.org/members/23/sets/410'), {
			...{ kind: 'set', id: 410, memberId: 23, path: '/members/23/sets/410' },
		});
		assert.deepEqual(setAddress(23, 410), parseItemUrl('/members/23/sets/410'));
		for (const [path, id] of [
			['/activity', 0],
			['/events/activity', 0],
			['/tunes/27/activity', 27],
			['/members/23/notifications/tunes', 23],
		] as const) {
			assert.deepEqual(parseItemUrl(`https://thesession.org${path}`), {
				kind: 'activity',
				id,
				path,
			});
		}
	});

	test('anything else is no page of ours', () => {
		for (const text of [
			'',
			'https://thesession.org/',
			'https://thesession.org/tunes/',
			'https://thesession.org/tunes/new',
			'https://thesession.org/members/23/tunebook',
			'https://thesession.org/sets/410/activity',
			'https://thesession.org/members/23/notifications/foo',
			'https://thesession.org/tunes/23/notifications/tunes',
			'https://thesession.org/sessions/12/34',
			'https://thesession.org/constructor/12',
			'https://example.org/tunes/27',
			'https://thesession.org.example.org/tunes/27',
			'https://example.org/?u=https://thesession.org/tunes/27',
			'javascript:alert(1)//thesession.org/tunes/27',
		]) {
			assert.equal(parseItemUrl(text), undefined, text);
		}
	});

	test('is understood without its scheme, as it is often pasted', () => {
		assert.deepEqual(parseItemUrl('thesession.org/tunes/27'), itemAddress('tune', 27));
		assert.deepEqual(parseItemUrl('https://thesession.org:443/tunes/27'), itemAddress('tune', 27));
	});

	test('a search that was made on the site is what was looked for', () => {
		const url = 'https://thesession.org/tunes/search?type=slip+jig&mode=Edorian&q=the%20butterfly';
		assert.deepEqual(parseSearchUrl(url), {
			folder: 'tunes',
			text: 'the butterfly slip jig Edorian',
		});
		assert.equal(parseSearchUrl('https://thesession.org/tunes/popular?q=x'), undefined);
		assert.equal(parseSearchUrl('https://example.org/tunes/search?q=x'), undefined);
	});

	test('a list is known by its path', () => {
		assert.equal(
			sitePath('https://thesession.org/members/23/tunebook?page=2'),
			'/members/23/tunebook',
		);
		assert.equal(sitePath('/members/23/tags/Friday/tunes'), '/members/23/tags/Friday/tunes');
		assert.equal(sitePath('https://example.org/tunes/new'), undefined);
	});

	test('a tune may be given by its number alone', () => {
		assert.deepEqual(parseTuneAddress(27), itemAddress('tune', 27));
		assert.deepEqual(parseTuneAddress(' #27 '), itemAddress('tune', 27));
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

	test('a member by number, by profile, or by any page below it', () => {
		for (const value of [
			23,
			'23',
			' #23 ',
			'https://thesession.org/members/23',
			'https://thesession.org/members/23/tunebook',
			'/members/23/sets/410',
		]) {
			assert.equal(parseMemberId(value), 23, String(value));
		}
		for (const value of ['', 'Nuala', '/tunes/23', 'https://example.org/members/23', undefined]) {
			assert.equal(parseMemberId(value), undefined, String(value));
		}
	});
});
