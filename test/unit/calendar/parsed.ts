import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import type { CalendarFile } from '../../../src/calendar/calendar.ts';

/** What another program reads in it, and the calendar's own checks on the way. */
export const eventsIn = (file: CalendarFile | undefined): ICAL.Component[] => {
	assert.ok(file);
	const calendar = new ICAL.Component(ICAL.parse(file.text) as unknown[]);
	assert.equal(calendar.name, 'vcalendar');
	assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
	return calendar.getAllSubcomponents('vevent');
};

/** The only one in it. */
export const eventIn = (file: CalendarFile | undefined): ICAL.Event => {
	const [found, ...others] = eventsIn(file);
	assert.ok(found);
	assert.deepEqual(others, []);
	return new ICAL.Event(found);
};

/** The lines as they stand in the file, unfolded. */
export const linesOf = (file: CalendarFile | undefined): readonly string[] => {
	assert.ok(file);
	return file.text.replaceAll('\r\n ', '').split('\r\n');
};

export const words = {
	session: (venue: string) => `Session at ${venue}`,
	floating: 'Times are those of the place.',
};
