import assert from 'node:assert/strict';
import { entryAddress, entryUrl } from '../../../src/query/entryAddress.ts';
import type { Entry } from '../../../src/query/query.ts';

const line = (entry: Partial<Entry>): Entry => ({
	kind: 'tune',
	id: 0,
	name: 'x',
	url: '',
	...entry,
});
const path = (entry: Partial<Entry>) => entryAddress(line(entry))?.path;

suite('where a line leads', () => {
	test('to its own page, even where the site gave no address', () => {
		assert.equal(path({ kind: 'session', id: 36 }), '/sessions/36');
		assert.equal(path({ kind: 'set', id: 410, memberId: 23 }), '/members/23/sets/410');
		assert.equal(path({ kind: 'setting', id: 41, tuneId: 27, settingId: 41 }), '/tunes/27');
		assert.equal(entryUrl(line({ kind: 'event', id: 7 })), 'https://thesession.org/events/7');
	});

	test('to where the address says, for a line that has no page of its own', () => {
		const url = 'https://thesession.org/events/7#comment9';
		assert.equal(path({ kind: 'comment', id: 9, url }), '/events/7');
		assert.equal(entryAddress(line({ kind: 'comment', id: 9, url }))?.commentId, 9);
		assert.equal(
			path({ kind: 'collection', url: 'https://thesession.org/tunes/collections/5' }),
			undefined,
		);
	});

	test('nowhere, for a tune that the site doesn’t know', () => {
		assert.equal(path({ kind: 'tune' }), undefined);
		assert.equal(entryUrl(line({})), '');
	});
});
