import assert from 'node:assert/strict';
import { eventCalendar, tripCalendar } from '../../../src/calendar/calendar.ts';
import type { MusicEvent, Trip } from '../../../src/api/model/events.ts';
import { eventIn, linesOf, words } from './parsed.ts';

const now = new Date('2026-08-01T12:34:56Z');

const event: MusicEvent = {
	id: 512,
	name: 'Féile na Scairbhe; music, song\nand dance',
	url: 'https://thesession.org/events/512',
	date: '2026-05-01 10:00:00',
	dtstart: '2026-08-14 20:30:00',
	dtend: '2026-08-15 01:00:00',
	latitude: 52.84312345,
	longitude: -8.98212345,
	venue: { id: 1, name: 'The Gate, Upstairs', telephone: '', email: '', web: '' },
	town: { id: 2, name: 'Scarriff' },
	area: { id: 3, name: 'Clare' },
	country: { id: 4, name: 'Ireland' },
	comments: [],
};

const trip: Trip = {
	id: 9,
	name: 'Fiddle in the rucksack',
	url: 'https://thesession.org/trips/9',
	date: '2026-05-01 10:00:00',
	dtstart: '2026-08-14 00:00:00',
	dtend: '2026-08-16 00:00:00',
	comments: [],
};

suite('an event in a calendar', () => {
	test('is read by another program as it was on the site', () => {
		const file = eventCalendar(event, now, words);
		const read = eventIn(file);
		assert.equal(read.summary, event.name);
		assert.equal(read.location, 'The Gate, Upstairs, Scarriff, Clare, Ireland');
		assert.equal(read.description, words.floating);
		assert.equal(read.startDate.toString(), '2026-08-14T20:30:00');
		assert.equal(read.endDate.toString(), '2026-08-15T01:00:00');
		assert.deepEqual(read.component.getFirstPropertyValue('geo'), [52.84312345, -8.98212345]);
		assert.equal(read.component.getFirstPropertyValue('url'), event.url);
		assert.equal(file?.allDay, false);
		assert.deepEqual(file.unread, []);
	});

	test('is at its own time wherever the reader is: in no zone', () => {
		const lines = linesOf(eventCalendar(event, now, words));
		assert.ok(lines.includes('DTSTART:20260814T203000'));
		assert.ok(lines.includes('DTEND:20260815T010000'));
		assert.ok(!lines.some(line => line.includes('TZID') || line.startsWith('BEGIN:VTIMEZONE')));
	});

	test('has the same name each time, so that it is updated and not doubled', () => {
		const later = new Date('2026-08-02T00:00:00Z');
		const texts = [now, later].map(time => eventCalendar(event, time, words));
		assert.deepEqual(
			texts.map(file => eventIn(file).uid),
			['event-512@thesession.org', 'event-512@thesession.org'],
		);
		assert.ok(linesOf(texts[0]).includes('DTSTAMP:20260801T123456Z'));
		assert.ok(linesOf(texts[0]).includes('PRODID:-//The Session for VS Code//Calendar//EN'));
	});

	test('a start at midnight stands for the whole day, and the last day counts', () => {
		const festival = { ...event, dtstart: '2026-08-14 00:00:00', dtend: '2026-08-16 00:00:00' };
		const file = eventCalendar(festival, now, words);
		const lines = linesOf(file);
		assert.ok(lines.includes('DTSTART;VALUE=DATE:20260814'));
		assert.ok(lines.includes('DTEND;VALUE=DATE:20260817'));
		assert.equal(file?.allDay, true);
		assert.equal(eventIn(file).description, null, 'whole days need no word about hours');
		const untilEvening = { ...festival, dtend: '2026-08-16 23:00:00' };
		assert.ok(
			linesOf(eventCalendar(untilEvening, now, words)).includes('DTEND;VALUE=DATE:20260817'),
		);
	});

	test('a day whose end is missing, the same or earlier is one day', () => {
		for (const dtend of ['', '2026-12-31 00:00:00', '2026-01-01 00:00:00', 'soon']) {
			const lines = linesOf(
				eventCalendar({ ...event, dtstart: '2026-12-31 00:00:00', dtend }, now, words),
			);
			assert.ok(lines.includes('DTSTART;VALUE=DATE:20261231'), dtend);
			assert.ok(lines.includes('DTEND;VALUE=DATE:20270101'), dtend);
		}
	});

	test('an evening that ends on a later day, nobody says when, takes that day in', () => {
		const endOf = (dtend: string) => {
			const evening = { ...event, dtstart: '2026-07-14 20:00:00', dtend };
			return linesOf(eventCalendar(evening, now, words)).find(line => line.startsWith('DTEND'));
		};
		assert.equal(endOf('2026-07-16 00:00:00'), 'DTEND:20260717T000000');
		// The next midnight is when people go home.
		assert.equal(endOf('2026-07-15 00:00:00'), 'DTEND:20260715T000000');
	});

	test('an evening whose end is missing, the same or earlier has none', () => {
		for (const dtend of ['', '2026-08-14 20:30:00', '2026-08-14 00:00:00', '2026-02-30 21:00:00']) {
			const lines = linesOf(eventCalendar({ ...event, dtend }, now, words));
			assert.ok(lines.includes('DTSTART:20260814T203000'), dtend);
			assert.ok(!lines.some(line => line.startsWith('DTEND')), dtend);
		}
	});

	test('without a day there is nothing to put in a calendar', () => {
		for (const dtstart of ['', '0000-00-00 00:00:00', '2026-02-30 20:00:00', '14 August']) {
			assert.equal(eventCalendar({ ...event, dtstart }, now, words), undefined, dtstart);
		}
	});

	test('every line ends as the standard asks, and none is longer than 75 octets', () => {
		const long = { ...event, name: '𝄞 Ceol Mór agus Ceol Beag – Ómós do na Seanóirí, '.repeat(8) };
		const file = eventCalendar(long, now, words);
		assert.ok(file);
		assert.ok(file.text.endsWith('END:VCALENDAR\r\n'));
		assert.equal(file.text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
		for (const line of file.text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
		assert.equal(eventIn(file).summary, long.name.trim());
	});

	test('nothing the site sends can begin a line of its own', () => {
		const sly = {
			...event,
			name: 'One\r\nATTACH:https://example.org/\rTwo\u0000\u0007',
			url: 'https://example.org/\r\nATTACH:x',
			venue: {
				...event.venue,
				id: 1,
				name: 'Back\\slash\nEND:VEVENT',
				telephone: '',
				email: '',
				web: '',
			},
		};
		const read = eventIn(eventCalendar(sly, now, words));
		assert.equal(read.summary, 'One\nATTACH:https://example.org/\nTwo');
		assert.match(read.location, /^Back\\slash\nEND:VEVENT, Scarriff/);
		assert.equal(read.component.getFirstProperty('attach'), null);
		assert.equal(read.component.getFirstProperty('url'), null);
	});

	test('without a place it has none, and without a name it goes by its venue', () => {
		const { id, url, date, dtstart, dtend, venue } = event;
		const bare = { id, url, date, dtstart, dtend, name: '' };
		const read = eventIn(eventCalendar(bare, now, words));
		assert.equal(read.summary, '512');
		for (const name of ['location', 'geo']) {
			assert.equal(read.component.getFirstProperty(name), null);
		}
		assert.ok(venue);
		assert.equal(eventIn(eventCalendar({ ...bare, venue }, now, words)).summary, venue.name);
	});
});

suite('a trip in a calendar', () => {
	test('is whole days from the first to the last', () => {
		const file = tripCalendar({ ...trip, latitude: 55.95, longitude: -3.19 }, now, words);
		const read = eventIn(file);
		assert.equal(read.uid, 'trip-9@thesession.org');
		assert.equal(read.summary, trip.name);
		assert.equal(read.startDate.toString(), '2026-08-14');
		assert.equal(read.endDate.toString(), '2026-08-17');
		assert.deepEqual(read.component.getFirstPropertyValue('geo'), [55.95, -3.19]);
		assert.equal(read.component.getFirstProperty('location'), null);
		assert.equal(file?.allDay, true);
	});

	test('without a day there is nothing to put in a calendar', () => {
		assert.equal(tripCalendar({ ...trip, dtstart: '' }, now, words), undefined);
	});
});

suite('the name of a calendar file', () => {
	const nameFor = (name: string) => eventCalendar({ ...event, name }, now, words)?.fileName;

	test('is plain letters, digits and hyphens', () => {
		assert.equal(nameFor('Féile na Scairbhe 2026!'), 'feile-na-scairbhe-2026.ics');
		assert.equal(nameFor('O’Malley’s/Tønder & Straße'), 'omalleys-tonder-strasse.ics');
		assert.equal(nameFor('../../etc'), 'etc.ics');
	});

	test('is the number where nothing is left of the name, or a system keeps it for itself', () => {
		for (const name of ['祭り', '…', 'CON', 'com1']) assert.equal(nameFor(name), 'event-512.ics');
	});

	test('has an end', () => {
		assert.match(nameFor('a b '.repeat(100)) ?? '', /^[a-b-]{1,60}\.ics$/);
	});
});
