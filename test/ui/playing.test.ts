import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('A tune that is played on its page', () => {
	let player: Player;
	let shown: FrameLocator;
	let bar: Locator;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
		shown = await player.openTune('55');
		bar = shown.getByRole('region', { name: 'Player' });
	});
	suiteTeardown(() => player.close());

	const setting = (name: string): Locator => shown.getByRole('article', { name });
	const press = (part: Locator, name: string) =>
		part.getByRole('button', { name, exact: true }).click();
	/** The note that sounds, by where its mark is on the page; undefined while none does. */
	const sounding = (part: Locator) =>
		part
			.locator('.staff')
			.evaluate(staff =>
				[...staff.querySelectorAll('path')].findIndex(path => path.closest('.sounding')),
			);
	/** Waits until another note sounds than now. */
	const moves = async (part: Locator) => {
		const before = await sounding(part);
		await until('another note sounds', async () => {
			const now = await sounding(part);
			return now !== -1 && now !== before;
		});
	};

	const set = async (name: string, value: string) => {
		const field = bar.getByRole('spinbutton', { name, exact: true });
		await field.fill(value);
		await field.press('Enter');
	};

	test('shows no player before anybody wants to hear it', async () => {
		await setting('Setting 1, G major').getByRole('button', { name: 'Play' }).waitFor();
		assert.equal(await bar.isVisible(), false);
	});

	test('plays, and marks the note that sounds', async () => {
		const first = setting('Setting 1, G major');
		await press(first, 'Play');
		await bar.getByText('Setting 1, G major').waitFor();
		await moves(first);
		await moves(first);
		await player.screenshot('tune-playing');
	});

	test('pauses where it is and goes on from there', async () => {
		const first = setting('Setting 1, G major');
		await press(first, 'Pause');
		await first.getByRole('button', { name: 'Play', exact: true }).waitFor();
		const there = await sounding(first);
		assert.notEqual(there, -1);
		await press(bar, 'Play');
		await bar.getByRole('button', { name: 'Pause', exact: true }).waitFor();
		await moves(first);
		assert.ok((await sounding(first)) >= there, 'it has not begun again');
	});

	test('plays another setting instead of the first', async () => {
		const [first, third] = [setting('Setting 1, G major'), setting('Setting 3, A major')];
		await press(third, 'Play');
		await moves(third);
		assert.equal(await sounding(first), -1);
		await first.getByRole('button', { name: 'Play', exact: true }).waitFor();
		await press(bar, 'Stop');
		await until('nothing sounds', async () => (await sounding(third)) === -1);
	});

	test('loops a part, and goes round', async () => {
		const first = setting('Setting 1, G major');
		await press(first, 'Play');
		await press(bar, 'Part B');
		await bar.getByRole('button', { name: 'Loop', exact: true, pressed: true }).waitFor();
		const outside = await first.locator('.unlooped').count();
		assert.ok(outside > 0, 'the other part steps back');
		const beams = await first
			.locator('.staff svg')
			.evaluate(staff =>
				[...staff.querySelectorAll(':scope > g')].map(system =>
					[...system.querySelectorAll(':scope > path')].every(beam =>
						beam.classList.contains('unlooped'),
					),
				),
			);
		assert.deepEqual(beams, [true, true, false, false], 'and its beams with it');
		await set('From bar', '9');
		await set('To bar', '9');
		// One bar: its last note is followed by its first.
		let [last, turns] = [-1, 0];
		await until('it has gone round twice', async () => {
			const now = await sounding(first);
			if (now !== -1 && now < last) turns++;
			if (now !== -1) last = now;
			return turns >= 2;
		});
		await press(bar, 'Loop');
		assert.equal(await first.locator('.unlooped').count(), 0);
	});

	test('changes its tempo while it plays, in beats and in percent', async () => {
		const tempo = bar.getByRole('spinbutton', { name: 'Tempo', exact: true });
		const percent = bar.getByRole('spinbutton', { name: 'Percent of the usual tempo' });
		await bar.getByText('dotted quarter notes a minute').waitFor();
		assert.equal(await percent.inputValue(), '100');
		await percent.fill('50');
		await percent.press('Enter');
		assert.equal(await tempo.inputValue(), '56');
		await moves(setting('Setting 1, G major'));
		await tempo.fill('112');
		await tempo.press('Enter');
		assert.equal(await percent.inputValue(), '100');
		await moves(setting('Setting 1, G major'));
	});

	test('gets faster with every pass of a loop', async () => {
		const first = setting('Setting 1, G major');
		await set('Percent of the usual tempo', '200');
		await set('From bar', '9');
		await set('To bar', '9');
		await bar.getByText('Speed ramp').click();
		await set('From', '70');
		await set('Step', '20');
		await set('Times each', '1');
		await bar.getByRole('checkbox', { name: 'Get faster with every pass' }).check();
		await moves(first);
		const speeds = ['now at 70 %', 'now at 90 %', 'now at 100 %'];
		for (const speed of speeds) await bar.getByText(speed).waitFor();
		await bar.getByRole('checkbox', { name: 'Get faster with every pass' }).uncheck();
		await bar.getByText('now at').waitFor({ state: 'hidden' });
		await set('Percent of the usual tempo', '100');
		await press(bar, 'Loop');
	});

	test('leaves room to play a phrase back, and shows how it goes', async () => {
		const first = setting('Setting 1, G major');
		await shown.getByRole('heading', { level: 1 }).click();
		await player.page.keyboard.press('c');
		await bar.getByText('Your turn').waitFor();
		await moves(first);
		await bar.getByText('Your turn').waitFor({ state: 'hidden' });
		await bar.getByText('Your turn').waitFor();
		await player.page.keyboard.press('c');
		await bar.getByText('Your turn').waitFor({ state: 'hidden' });
		await moves(first);
	});

	test('loops the bars that are dragged over', async () => {
		const first = setting('Setting 1, G major');
		await press(bar, 'Stop');
		const notes = first.locator('.staff [data-name="note"]');
		await notes.first().scrollIntoViewIfNeeded();
		const [from, to] = [await notes.nth(2).boundingBox(), await notes.nth(14).boundingBox()];
		assert.ok(from && to);
		const { mouse } = player.page;
		await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		await mouse.down();
		await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
		await mouse.up();
		await bar.getByRole('button', { name: 'Loop', exact: true, pressed: true }).waitFor();
		const field = (name: string) => bar.getByRole('spinbutton', { name, exact: true });
		assert.equal(await field('From bar').inputValue(), '1');
		assert.equal(await field('To bar').inputValue(), '4');
		// It has been chosen, and not begun.
		await first.getByRole('button', { name: 'Play', exact: true }).waitFor();
		await player.screenshot('tune-loop-dragged');
		await press(bar, 'Loop');
		await press(bar, 'Play');
	});

	test('starts at the note that is pressed', async () => {
		const first = setting('Setting 1, G major');
		await press(bar, 'Stop');
		const note = first.locator('.staff [data-name="note"]').nth(20);
		const at = await note.evaluate(group =>
			[...(group.closest('.staff')?.querySelectorAll('path') ?? [])].findIndex(path =>
				group.contains(path),
			),
		);
		await note.scrollIntoViewIfNeeded();
		const place = await note.boundingBox();
		assert.ok(place);
		await player.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
		// The first that is marked, and none before it.
		await until('it sounds', async () => (await sounding(first)) !== -1);
		assert.ok((await sounding(first)) >= at);
	});

	test('obeys keys', async () => {
		const { page } = player;
		const first = setting('Setting 1, G major');
		await press(bar, 'Stop');
		await shown.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('Space');
		await moves(first);
		await page.keyboard.press('n');
		await moves(setting('Setting 2, G major'));
		await page.keyboard.press('-');
		const percent = bar.getByRole('spinbutton', { name: 'Percent of the usual tempo' });
		await until('it is slower', async () => (await percent.inputValue()) === '95');
		await page.keyboard.press('?');
		const keys = shown.getByRole('dialog', { name: 'Keys of the player' });
		await keys.getByText('Play or pause').waitFor();
		await keys.getByRole('button', { name: 'Close' }).click();
		await press(bar, 'Stop');
	});

	test('goes on in the new key, looped as it was, when the page is transposed', async () => {
		const first = setting('Setting 1, G major');
		await press(first, 'Play');
		await press(bar, 'Part B');
		await moves(first);
		await shown.getByLabel('Transpose').selectOption({ label: 'To D' });
		await bar.getByText('Setting 1, D major').waitFor();
		await moves(first);
		await bar.getByRole('button', { name: 'Part B', pressed: true }).waitFor();
		await bar.getByRole('button', { name: 'Pause', exact: true }).waitFor();
		await shown.getByLabel('Transpose').selectOption({ label: 'As written' });
		await bar.getByText('Setting 1, G major').waitFor();
	});

	test('goes by bars and parts with keys, and leaves the loop for a note outside of it', async () => {
		const { page } = player;
		const first = setting('Setting 1, G major');
		await press(bar, 'Stop');
		await shown.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press('1');
		await bar.getByRole('button', { name: 'Part A', pressed: true }).waitFor();
		for (let times = 0; times < 2; times++) await page.keyboard.press('ArrowRight');
		const third = await sounding(first);
		assert.ok(third > 0);
		await page.keyboard.press('ArrowLeft');
		assert.ok((await sounding(first)) < third);
		await page.keyboard.press('n');
		await bar.getByText('Setting 2, G major').waitFor();
		// The next setting is practised as this one was.
		await bar.getByRole('button', { name: 'Part A', pressed: true }).waitFor();
		await page.keyboard.press('p');
		await bar.getByText('Setting 1, G major').waitFor();
		const note = first.locator('.staff [data-name="note"]').nth(40);
		await note.scrollIntoViewIfNeeded();
		const place = await note.boundingBox();
		assert.ok(place);
		await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
		await bar.getByRole('button', { name: 'Loop', exact: true, pressed: false }).waitFor();
		await moves(first);
		await press(bar, 'Stop');
	});

	test('keeps its focus when it is stopped by key', async () => {
		await press(setting('Setting 1, G major'), 'Play');
		const stop = bar.getByRole('button', { name: 'Stop' });
		await stop.focus();
		await player.page.keyboard.press('Enter');
		await setting('Setting 1, G major')
			.getByRole('button', { name: 'Play', exact: true })
			.waitFor();
		assert.equal(await stop.evaluate(button => document.activeElement === button), true);
	});

	test('is silent when another page plays', async () => {
		const { page } = player;
		await player.openTune('27');
		await shown.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		await player.palette('View: Move Editor into Right Group');
		const pages = page.locator('iframe.webview.ready');
		await until('both are on show', async () => (await pages.count()) === 2);
		const named = async (name: string) => {
			const both = [player.webview(0), player.webview(1)];
			for (const one of both)
				if (await one.getByRole('heading', { level: 1, name }).isVisible()) return one;
			return undefined;
		};
		let [kesh, other] = [await named('The Kesh'), await named('The Swallowtail')];
		await until('each has its tune', async () => {
			[kesh, other] = [await named('The Kesh'), await named('The Swallowtail')];
			return kesh !== undefined && other !== undefined;
		});
		assert.ok(kesh && other);
		await kesh.getByRole('article').first().getByRole('button', { name: 'Play' }).click();
		await kesh.locator('.sounding').first().waitFor();
		await other.getByRole('article').first().getByRole('button', { name: 'Play' }).click();
		await other.locator('.sounding').first().waitFor();
		await kesh
			.getByRole('region', { name: 'Player' })
			.getByRole('button', { name: 'Play', exact: true })
			.waitFor();
		await player.palette('View: Close All Editors');
		await pages.first().waitFor({ state: 'detached' });
		await player.openTune('55');
		await press(setting('Setting 1, G major'), 'Play');
		await bar.getByRole('button', { name: 'Pause', exact: true }).waitFor();
	});

	test('remembers the tempo of the tune and the instrument', async () => {
		const percent = bar.getByRole('spinbutton', { name: 'Percent of the usual tempo' });
		await bar.getByRole('combobox', { name: 'Instrument' }).selectOption('Harp');
		await bar.getByRole('checkbox', { name: 'Metronome' }).check();
		await percent.fill('75');
		await percent.press('Enter');
		await player.palette('View: Close All Editors');
		await player.page.locator('iframe.webview').waitFor({ state: 'detached' });
		await player.openTune('55');
		await press(setting('Setting 1, G major'), 'Play');
		await bar.getByRole('button', { name: 'Pause', exact: true }).waitFor();
		assert.equal(await percent.inputValue(), '75');
		assert.equal(await bar.getByRole('combobox', { name: 'Instrument' }).inputValue(), 'harp');
		assert.equal(await bar.getByRole('checkbox', { name: 'Metronome' }).isChecked(), true);
		await press(bar, 'Stop');
	});

	test('plays the tunes of a set, one after the other', async () => {
		await player.openItem('https://thesession.org/members/23/sets/410');
		const tune = shown.getByRole('article').first();
		await press(tune, 'Play');
		await moves(tune);
		await set('Tempo', '400');
		const notes = tune.locator('.staff [data-name="note"]');
		await notes.last().scrollIntoViewIfNeeded();
		const place = await notes.last().boundingBox();
		assert.ok(place);
		await player.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
		await moves(shown.getByRole('article').nth(1));
		await press(bar, 'Stop');
	});

	test('says why there is nothing to hear', async () => {
		await player.openTune('https://thesession.org/tunes/1201#setting51201');
		await press(shown.locator('article[data-setting="51201"]'), 'Play');
		await bar.getByText(/^This setting cannot be played: /).waitFor();
	});
});
