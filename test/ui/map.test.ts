import assert from 'node:assert/strict';
import { option, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { header, line, press, pressTitle } from './views.ts';

suite('The map', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ size: { width: 1280, height: 1000 } });
		await player.openSideBar();
	});
	suiteTeardown(() => player.close());

	const list = () => player.shown.getByRole('region', { name: 'List' });
	const canvas = () => player.shown.getByRole('application');
	const named = (name: string) =>
		player.shown.getByRole('heading', { level: 1, name, exact: true }).waitFor();

	/** Shows the map that is open again: the page that was opened from it lies in front. */
	const back = (name: string) => player.page.getByRole('tab', { name: `Map: ${name}` }).click();

	/** What is said to those who move the map by its keys: `3 of 50 in view`. */
	const inView = async () => {
		const said = player.shown.getByRole('status').filter({ hasText: 'in view' });
		const [some = 0, all = 0] = ((await said.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
		return { some, all };
	};

	test('shows the sessions that were found, and a list of the same', async () => {
		const { page } = player;
		await player.fill('Search Sessions…', 'Search Sessions', 'ireland');
		await option(page, /, Ireland$/)
			.first()
			.waitFor();
		await page.keyboard.press('Escape');
		await pressTitle(page, 'Results', 'Show on Map');
		await named('Sessions “ireland”');
		await page.getByRole('tab', { name: 'Map: Sessions “ireland”' }).waitFor();
		await player.shown.getByText('50 on the map.').waitFor();
		assert.equal(await list().getByRole('listitem').count(), 50);
		const results = player.tree('Results').getByRole('treeitem');
		const [first = ''] = ((await results.first().getAttribute('aria-label')) ?? '').split(', ');
		await list().getByRole('listitem').first().getByText(first, { exact: true }).waitFor();
	});

	test('is drawn: there is land, and there are points on it', async () => {
		await until('it is drawn in more than a few colours', async () => {
			const colours = await canvas().evaluate(element => {
				if (!(element instanceof HTMLCanvasElement)) return 0;
				const { width, height } = element;
				const data = element.getContext('2d')?.getImageData(0, 0, width, height).data;
				return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
			});
			return colours > 3;
		});
	});

	test('moves and zooms by keys, and says how much is in view', async () => {
		const { page } = player;
		await canvas().focus();
		for (let step = 0; step < 4; step++) await page.keyboard.press('+');
		await until('only some are in view', async () => {
			const { some, all } = await inView();
			return all === 50 && some < 50;
		});
		await page.keyboard.press('0');
		await until('all of them are in view', async () => (await inView()).some === 50);
	});

	test('opens the page of a line of its list, by a click and by Enter', async () => {
		const { page, shown } = player;
		for (const [index, open] of [
			[2, () => list().getByRole('link').nth(2).click()],
			[3, () => page.keyboard.press('Enter')],
		] as const) {
			const link = list().getByRole('link').nth(index);
			const name = (await link.textContent()) ?? '';
			await link.focus();
			await open();
			await shown.getByRole('heading', { level: 1, name, exact: true }).waitFor();
			await back('Sessions “ireland”');
			await named('Sessions “ireland”');
		}
	});

	test('shows what is coming, and says what has no place on it', async () => {
		const { shown } = player;
		const browse = player.tree('Browse');
		await line(browse, 'Events').click();
		await press(line(browse, 'Upcoming Events'), 'Show on Map');
		await named('Upcoming Events');
		await shown.getByText(/^\d+ on the map\. \d+ more have no position/).waitFor();
		const names = await list().getByRole('link').allTextContents();
		assert.ok(names.includes('Lilting In The Lighthouse'));
		assert.ok(!names.includes('Fiesta De La Oca'), 'nobody knows in which street');
	});

	test('is one map, which shows what was asked for last', async () => {
		const { page } = player;
		assert.equal(await page.getByRole('tab', { name: /^Map: / }).count(), 1);
	});

	test('shows a single event, and a press on its point opens it', async () => {
		const { page, shown } = player;
		await player.openItem('https://thesession.org/events/718');
		await named('Lilting In The Lighthouse');
		await shown.getByRole('button', { name: 'Show on Map' }).click();
		await shown.getByText('1 on the map.').waitFor();
		await page.getByRole('tab', { name: 'Map: Lilting In The Lighthouse' }).waitFor();
		// The only point is in the middle.
		await until('the event is open again', async () => {
			if (await canvas().isVisible()) await canvas().click({ timeout: 2000 });
			return shown.getByText('May I bring a whistle?').isVisible();
		});
	});

	test('asks where a trip goes, which lists of trips leave out', async () => {
		const { page } = player;
		await player.fill('Search Trips…', 'Search Trips', 'fiji');
		await option(page, /^The Long Way Round Fiji, /).waitFor();
		await page.keyboard.press('Escape');
		assert.deepEqual(player.asked('/trips/211'), []);
		await pressTitle(page, 'Results', 'Show on Map');
		await named('Trips “fiji”');
		await list().getByRole('link', { name: 'The Long Way Round Fiji' }).waitFor();
		assert.equal(player.asked('/trips/211').length, 1);
	});

	test('is not offered for what has no place on Earth', async () => {
		const { page } = player;
		await player.fill('Search Tunes…', 'Search Tunes', 'kesh jig');
		await option(page, 'The Kesh, jig').waitFor();
		await page.keyboard.press('Escape');
		await header(page, 'Results').getByText('“kesh jig”').waitFor();
		await header(page, 'Results').hover();
		const actions = page.getByRole('toolbar', { name: 'Results actions' });
		await actions.getByRole('button', { name: 'Refresh' }).waitFor();
		assert.equal(await actions.getByRole('button', { name: 'Show on Map' }).count(), 0);
	});

	test('nobody but The Session was asked for anything, and no map server either', () => {
		assert.deepEqual([...player.outside], []);
	});
});
