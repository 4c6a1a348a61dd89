import assert from 'node:assert/strict';
import { option, quickBox, startPlayer } from './player.ts';
import type { Player } from './player.ts';
import { header, line } from './views.ts';

suite('What is around a place', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
		await player.openSideBar();
	});
	suiteTeardown(() => player.close());

	/** Answers the question how far around it. */
	const within = async (kilometres: string) => {
		const { page } = player;
		await page.getByText(/How far around it, in kilometres/).waitFor();
		await page.keyboard.press('Control+A');
		await page.keyboard.insertText(kilometres);
		await page.keyboard.press('Enter');
	};

	test('stands in the Results view, the nearest first, with how far it is', async () => {
		const { page } = player;
		await (await player.ask('Sessions Nearby…', 'Sessions Nearby')).fill('53.27494,-9.05389');
		await option(page, '53.275, -9.054, Sent rounded to about a hundred metres').waitFor();
		await page.keyboard.press('Enter');
		await within('20');
		const results = player.tree('Results');
		await line(results, 'Tigh Nóra Mhór, 0.3 km · Galway, Galway, Ireland').waitFor();
		const distances = await results.getByRole('treeitem').evaluateAll(lines =>
			lines.map(one => {
				const [, km] = /, ([\d.]+) km · /.exec(one.getAttribute('aria-label') ?? '') ?? [];
				return Number(km);
			}),
		);
		assert.ok(distances.length > 1 && distances.every(km => km <= 20), distances.join());
		assert.deepEqual(
			distances,
			distances.toSorted((a, b) => a - b),
		);
		assert.match(
			decodeURIComponent(player.asked('/sessions/nearby').join()),
			/latlon=53\.275,-9\.054&radius=20&/,
			'the place is rounded before it leaves',
		);
	});

	test('can be asked for by the name of a place that was on show before', async () => {
		const { page } = player;
		await (await player.ask('Events Nearby…', 'Events Nearby')).fill('galw');
		await option(page, /^Galway, /)
			.first()
			.click();
		await within('50');
		await header(page, 'Results').getByText('Events within 50 km of Galway').waitFor();
		await line(player.tree('Results'), /^Galway Winter Tionól, /).waitFor();
	});

	test('is asked of nobody where the place is none', async () => {
		const { page } = player;
		const before = player.asked().length;
		await (await player.ask('Sessions Nearby…', 'Sessions Nearby')).fill('Nowhere At All');
		await option(page, /^Type a place or degrees/).waitFor();
		await page.keyboard.press('Enter');
		await quickBox(page, 'Sessions Nearby').waitFor();
		await page.keyboard.press('Escape');
		assert.equal(player.asked().length, before);
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
