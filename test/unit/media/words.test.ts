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
		assert.equal(words.tunes(1), '1 tune');
		assert.equal(words.tunes(3), '3 tunes');
	});
});

suite('how long ago in words', () => {
	const now = (): Date => new Date('2026-05-14T12:00:00Z');
	const words = createWords('en', now);

	test('by the minute and the hour within a day, where the stamp is in UTC', () => {
		assert.equal(words.ago('2026-05-14T11:59:30Z'), 'now');
		assert.equal(words.ago('2026-05-14T11:55:00Z'), '5 minutes ago');
		assert.equal(words.ago('2026-05-14T10:58:00Z'), '1 hour ago');
		assert.equal(words.ago('2026-05-13T13:00:00Z'), '23 hours ago');
		assert.equal(words.ago('2026-05-14 11:54:59.75Z'), '5 minutes ago');
	});

	test('by the day, the month and the year of the calendar after that', () => {
		assert.equal(words.ago('2026-05-13T12:00:00Z'), 'yesterday');
		assert.equal(words.ago('2026-05-12T12:00:00Z'), '2 days ago');
		assert.equal(words.ago('2026-04-14T12:00:00Z'), '30 days ago');
		assert.equal(words.ago('2026-04-10T12:00:00Z'), 'last month');
		assert.equal(words.ago('2025-06-10T12:00:00Z'), '11 months ago');
		assert.equal(words.ago('2025-05-10T12:00:00Z'), 'last year');
		assert.equal(words.ago('2001-05-10T12:00:00Z'), '25 years ago');
	});

	test('what is to come is told as such', () => {
		assert.equal(words.ago('2026-05-14T12:30:00Z'), 'in 30 minutes');
		assert.equal(words.ago('2026-05-15T12:00:00Z'), 'tomorrow');
		assert.equal(words.ago('2026-08-01'), 'in 3 months');
	});

	test('a stamp without a zone is told by its day alone', () => {
		const evening = createWords('en', () => new Date(2026, 4, 14, 23, 30));
		for (const stamp of ['2026-05-14', '2026-05-14 00:00:01', '2026-05-14T23:59:59'])
			assert.equal(evening.ago(stamp), 'today', stamp);
		assert.equal(evening.ago('2026-05-13 23:59:59'), 'yesterday');
		assert.equal(evening.moment('2026-05-13 23:59:59'), 'May 13, 2026');
	});

	test('behind it stands the day and the time by the clock of the reader', () => {
		const moment = new Date(2026, 4, 12, 21, 30).toISOString();
		assert.match(words.moment(moment), /^May 12, 2026 at 9:30\sPM$/);
	});

	test('it follows the display language', () => {
		assert.equal(createWords('de', now).ago('2026-05-12T12:00:00Z'), 'vorgestern');
	});

	test('what is no stamp is left out', () => {
		for (const stamp of ['', 'lately', '0000-00-00 00:00:00', '2026-02-30T10:00:00Z']) {
			assert.equal(words.ago(stamp), '', stamp);
			assert.equal(words.moment(stamp), '', stamp);
		}
	});
});
