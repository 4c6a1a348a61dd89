import assert from 'node:assert/strict';
import { createWords } from '../../../media/page/words.ts';

suite('dates and counts in words', () => {
	const words = createWords('en');

	test('a date reads as people write it, whatever time of day comes with it', () => {
		assert.equal(words.date('2001-05-14'), 'May 14, 2001');
		assert.equal(words.date('2001-05-14 23:59:59'), 'May 14, 2001');
		assert.equal(words.date('2001-05-14T00:00:00Z'), 'May 14, 2001');
	});

	test('a date follows the display language', () => {
		assert.equal(createWords('de').date('2001-05-14'), '14. Mai 2001');
		assert.equal(createWords('ga').date('2001-05-14'), '14 Bealtaine 2001');
	});

	test('a language nobody knows reads as English instead of failing', () => {
		for (const language of ['', 'no such language', 'x_y']) {
			assert.equal(createWords(language).date('2001-05-14'), 'May 14, 2001', language);
		}
	});

	test('what is no day is left out', () => {
		for (const stamp of ['', '0000-00-00 00:00:00', '2001-02-30', '2001-13-01', 'yesterday']) {
			assert.equal(words.date(stamp), '', stamp);
		}
	});

	test('who added a thing and when, as far as either is known', () => {
		assert.equal(words.added('Nuala', '2001-05-14'), 'Added by Nuala on May 14, 2001');
		assert.equal(words.added('Nuala', ''), 'Added by Nuala');
		assert.equal(words.added('', '2001-05-14'), 'Added on May 14, 2001');
		assert.equal(words.added('', ''), '');
	});

	test('where a tune is found names only the places where it is', () => {
		assert.equal(
			words.appearances({ tunebooks: 1234, recordings: 12, collections: 1 }),
			'In 1,234 tunebooks, 12 recordings, and 1 collection',
		);
		assert.equal(
			words.appearances({ tunebooks: 1, recordings: 0, collections: 0 }),
			'In 1 tunebook',
		);
		assert.equal(words.appearances({ tunebooks: 0, recordings: 0, collections: 0 }), '');
	});

	test('one is one and several are several', () => {
		assert.equal(words.settings(1), '1 setting');
		assert.equal(words.settings(60), '60 settings');
		assert.equal(words.comments(1), '1 comment');
		assert.equal(words.comments(1500), '1,500 comments');
	});
});
