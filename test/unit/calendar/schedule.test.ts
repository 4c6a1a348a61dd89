import assert from 'node:assert/strict';
import { readSchedule } from '../../../src/calendar/schedule.ts';

/** `Tu`, `1Fr 3Fr`, with `20:00-22:30` where there are times. */
const short = (line: string): string | undefined => {
	const slot = readSchedule(line);
	if (!slot) return undefined;
	const names = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
	const days = slot.days.map(({ weekday, ordinal }) => `${ordinal ?? ''}${names[weekday] ?? '?'}`);
	const { start, end } = slot.times ?? {};
	const times = [start, end].filter(minutes => minutes !== undefined).map(clock);
	return [...days, ...(times.length > 0 ? [times.join('-')] : [])].join(' ');
};

const clock = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

const read = (lines: Readonly<Record<string, string>>): void => {
	for (const [line, meant] of Object.entries(lines)) assert.equal(short(line), meant, line);
};

suite('a line of a schedule', () => {
	test('names a day, however it is spelled', () => {
		read({
			Tuesday: 'Tu',
			tuesdays: 'Tu',
			'Every Tuesday': 'Tu',
			'Each Weds.': 'We',
			'on Thurs': 'Th',
			'Sunday afternoons': 'Su',
			'Tuesday’s': 'Tu',
			'Weekly on Mondays': 'Mo',
		});
	});

	test('names several days', () => {
		read({
			'Monday and Thursday': 'Mo Th',
			'Mon/Wed/Fri': 'Mo We Fr',
			'Mondays, Wednesdays & Fridays': 'Mo We Fr',
			'Friday to Monday': 'Fr Sa Su Mo',
			'Mon–Wed': 'Mo Tu We',
			Daily: 'Su Mo Tu We Th Fr Sa',
			'Every night': 'Su Mo Tu We Th Fr Sa',
		});
	});

	test('says which ones of the month', () => {
		read({
			'First Friday of the month': '1Fr',
			'the 2nd Saturday of every month': '2Sa',
			'Every last Sunday': '-1Su',
			'Every third Sunday of the month': '3Su',
			'1st and 3rd Thursdays': '1Th 3Th',
			'First Friday and last Sunday, monthly': '1Fr -1Su',
		});
	});

	test('says when it begins', () => {
		read({
			'Tuesday 9pm': 'Tu 21:00',
			'Tuesdays, 9.30 p.m.': 'Tu 21:30',
			'Tuesday 9p.m.': 'Tu 21:00',
			'Tuesday @ 21:00': 'Tu 21:00',
			'Tuesday: 09:30': 'Tu 09:30',
			'Tuesday - 8 PM': 'Tu 20:00',
			'8pm Tuesdays': 'Tu 20:00',
			'Sunday from noon': 'Su 12:00',
			'Sunday 12:15 am': 'Su 00:15',
			'Tuesday night 9:30': 'Tu 21:30',
			'Saturday mornings at 11': 'Sa 11:00',
			'Friday 9pm till late': 'Fr 21:00',
			'Friday 9pm onwards': 'Fr 21:00',
			'First Friday (8pm)': '1Fr 20:00',
		});
	});

	test('says when it ends', () => {
		read({
			'Sundays 5:00pm – 8:00pm': 'Su 17:00-20:00',
			'Sunday 5 to 8pm': 'Su 17:00-20:00',
			'Sunday 9pm-11': 'Su 21:00-23:00',
			'Sunday 11am-2': 'Su 11:00-14:00',
			'Sunday 10-1am': 'Su 22:00-25:00',
			'Sunday 9pm - midnight': 'Su 21:00-24:00',
			'Sunday 21:00-23.30': 'Su 21:00-23:30',
			'Sunday 10:00–13:00': 'Su 10:00-13:00',
			'Sunday afternoon 2-5': 'Su 14:00-17:00',
			'Sunday 9pm until 9pm': 'Su 21:00',
		});
	});

	test('is left alone where it may mean two things', () => {
		for (const line of [
			'Tuesday 9:30',
			'Tuesday 9-11',
			'Tuesday 8.00-22.30',
			'Friday midnight',
			'Friday 12am',
			'Every second Saturday',
			'First Friday and Saturday',
			'Friday 13',
		]) {
			assert.equal(short(line), undefined, line);
		}
	});

	test('is left alone where a word of it is not understood', () => {
		for (const line of [
			'',
			'By arrangement',
			'Every other Tuesday',
			'Tuesday, except in August',
			'Second last Friday',
			'Tuesday 9pm, Sunday 4pm',
			'Tuesday to 11pm',
			'Tuesday 25:00',
			'Tuesday 9:75pm',
			'Tuesday 13pm',
			'Tuesday of the month',
			'Saturday 1st August',
			'constructor',
			`Tuesday${' '.repeat(5000)}9pm`,
		]) {
			assert.equal(short(line), undefined, line);
		}
	});
});
