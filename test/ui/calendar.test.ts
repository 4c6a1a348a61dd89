import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import ICAL from 'ical.js';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('Something for the calendar', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	/** Opens a page of the site and asks it for the calendar: VS Code's own box asks where to. */
	const begin = async (path: string, name: string) => {
		const shown = await player.openItem(`https://thesession.org${path}`);
		await shown.getByRole('heading', { level: 1, name, exact: true }).waitFor();
		await shown.getByRole('button', { name: 'Save to Calendar…' }).click();
		const box = player.page.getByRole('textbox', { name: 'Folder path' });
		await box.waitFor();
		return box;
	};

	/** Saves it where it is suggested, as `file`, and reads it as a calendar would. */
	const save = async (path: string, name: string, file: string) => {
		const box = await begin(path, name);
		const suggested = `${player.folder}/${file}`;
		await until(`${file} is suggested`, async () => (await box.inputValue()) === suggested);
		await player.page.keyboard.press('Enter');
		await player.shown.getByRole('status').getByText(`Saved to ${file}.`).waitFor();
		const said = await player.shown.getByRole('status').innerText();
		const text = await player.saved(file, 'END:VCALENDAR\r\n');
		const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
		const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
		const [event] = events;
		assert.ok(event, 'it holds an event');
		return { event, events, said };
	};

	test('an event is saved with its times, and it is said that no time zone is known', async () => {
		const { event, said } = await save(
			'/events/718',
			'Lilting In The Lighthouse',
			'lilting-in-the-lighthouse.ics',
		);
		assert.equal(event.summary, 'Lilting In The Lighthouse');
		assert.equal(event.location, 'An Teach Solais, Lahinch, Clare, Ireland');
		assert.match(event.startDate.toString(), /T19:30:00$/);
		assert.match(event.endDate.toString(), /T21:00:00$/);
		assert.equal(event.startDate.zone.tzid, 'floating');
		assert.match(said, /Its times are those of the place: The Session gives no time zone\.$/);
	});

	test('an event of a whole day is a whole day there', async () => {
		const { event, said } = await save('/events/710', 'Goose Day', 'goose-day.ics');
		assert.ok(event.startDate.isDate);
		assert.match(said, /The Session gives no times: it takes the whole day\.$/);
	});

	test('a session is there every week on each of its days', async () => {
		const { events } = await save(
			'/sessions/12',
			'The Salty Goose',
			'session-at-the-salty-goose.ics',
		);
		const rules = events.map(event => String(event.component.getFirstPropertyValue('rrule')));
		assert.deepEqual(rules, ['FREQ=WEEKLY;BYDAY=WE', 'FREQ=WEEKLY;BYDAY=FR']);
	});

	test('a schedule that no calendar understands is named', async () => {
		const { said } = await save(
			'/sessions/640',
			'Zur Lahmen Gans',
			'session-at-zur-lahmen-gans.ics',
		);
		assert.match(said, /“Every second Saturday” was left out/);
	});

	test('nothing is written when the box is left', async () => {
		const before = await fs.readdir(player.folder);
		await begin('/trips/211', 'The Long Way Round Fiji');
		await player.page.keyboard.press('Escape');
		await player.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		assert.deepEqual(await fs.readdir(player.folder), before);
		assert.equal(await player.shown.getByRole('status').innerText(), '');
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
