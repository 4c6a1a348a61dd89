import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { sessionCalendar } from '../../../src/calendar/calendar.ts';
import type { Session } from '../../../src/api/model.ts';
import { eventIn, eventsIn, linesOf, words } from './parsed.ts';

/** A Saturday, by this machine's own calendar. */
const saturday = new Date(2026, 7, 1, 15, 0);

const session: Session = {
	id: 36,
	url: 'https://thesession.org/sessions/36',
	date: '2026-05-01 10:00:00',
	latitude: 53.27,
	longitude: -9.05,
	venue: { id: 1, name: 'Tigh Nóra', telephone: '', email: '', web: '' },
	town: { id: 2, name: 'Galway' },
	country: { id: 4, name: 'Ireland' },
	schedule: ['Tuesday', 'Sundays 5:00pm – 8:00pm'],
	comments: [],
};

const calendar = (...schedule: readonly string[]) =>
	sessionCalendar({ ...session, schedule }, saturday, words);

/** The first days (`YYYY-MM-DD` or with a time) on which another program shows it. */
const occurrences = (line: string, count: number): readonly string[] => {
	const iterator = eventIn(calendar(line)).iterator();
	return Array.from({ length: count }, () => String(iterator.next()));
};

suite('a session in a calendar', () => {
	test('is an entry for each line of its schedule, named after its venue', () => {
		const file = sessionCalendar(session, saturday, words);
		const read = eventsIn(file).map(found => new ICAL.Event(found));
		assert.deepEqual(
			read.map(({ uid, summary, location }) => ({ uid, summary, location })),
			[1, 2].map(place => ({
				uid: `session-36-${place}@thesession.org`,
				summary: 'Session at Tigh Nóra',
				location: 'Tigh Nóra, Galway, Ireland',
			})),
		);
		assert.equal(file?.fileName, 'session-at-tigh-nora.ics');
		assert.equal(file.allDay, false);
		assert.deepEqual(file.unread, []);
		assert.equal(
			read[1]?.description,
			'Sundays 5:00pm – 8:00pm\nTimes are those of the place.',
			'what the site says stands there too',
		);
		assert.equal(read[0]?.description, 'Tuesday');
	});

	test('comes every week from the next such day on', () => {
		assert.deepEqual(occurrences('Tuesday', 3), ['2026-08-04', '2026-08-11', '2026-08-18']);
		assert.deepEqual(occurrences('Sunday 17:00-20:00', 2), [
			'2026-08-02T17:00:00',
			'2026-08-09T17:00:00',
		]);
		assert.deepEqual(occurrences('Monday and Thursday', 3), [
			'2026-08-03',
			'2026-08-06',
			'2026-08-10',
		]);
	});

	test('today counts', () => {
		assert.deepEqual(occurrences('Saturday 9pm', 2), [
			'2026-08-01T21:00:00',
			'2026-08-08T21:00:00',
		]);
	});

	test('comes every month where the schedule says which week', () => {
		assert.deepEqual(occurrences('First Friday of the month', 3), [
			'2026-08-07',
			'2026-09-04',
			'2026-10-02',
		]);
		assert.deepEqual(occurrences('Last Saturday 8pm', 2), [
			'2026-08-29T20:00:00',
			'2026-09-26T20:00:00',
		]);
		assert.deepEqual(occurrences('1st and 3rd Saturdays', 3), [
			'2026-08-01',
			'2026-08-15',
			'2026-09-05',
		]);
		assert.deepEqual(occurrences('Fifth Friday', 2), ['2026-10-30', '2027-01-29']);
	});

	test('without an hour it takes the day, without an end it has none', () => {
		assert.equal(calendar('Tuesday')?.allDay, true);
		assert.ok(linesOf(calendar('Tuesday')).includes('DTSTART;VALUE=DATE:20260804'));
		const lines = linesOf(calendar('Tuesday 9pm'));
		assert.ok(lines.includes('DTSTART:20260804T210000'));
		assert.ok(lines.includes('RRULE:FREQ=WEEKLY;BYDAY=TU'));
		assert.ok(!lines.some(line => line.startsWith('DTEND')));
	});

	test('past midnight it goes on', () => {
		const lines = linesOf(calendar('Friday 10pm-1am'));
		assert.ok(lines.includes('DTSTART:20260807T220000'));
		assert.ok(lines.includes('DTEND:20260808T010000'));
	});

	test('what was not understood is told, and the other lines keep their names', () => {
		const file = calendar('Whenever the tide is out', 'Tuesday');
		assert.deepEqual(file?.unread, ['Whenever the tide is out']);
		assert.equal(eventIn(file).uid, 'session-36-2@thesession.org');
		assert.equal(calendar('Whenever the tide is out'), undefined);
		assert.equal(calendar(), undefined);
	});

	test('without a venue it goes by its town, without both by its number', () => {
		const { id, url, date, schedule, comments, town } = session;
		const bare = { id, url, date, schedule: schedule.slice(0, 1), comments };
		assert.ok(town);
		const summary = (of: Session) => eventIn(sessionCalendar(of, saturday, words)).summary;
		assert.equal(summary({ ...bare, town }), 'Session at Galway');
		assert.equal(summary(bare), 'Session at 36');
	});
});
