import assert from 'node:assert/strict';
import { obstacles } from './obstacles.ts';
import { option, startPlayer } from './player.ts';
import type { Player } from './player.ts';
import { line, pressTitle, unfold } from './views.ts';

/** One page of each kind, by the name its picture goes under: where it is, and what it is called. */
const pages = {
	session: ['/sessions/12', 'The Salty Goose'],
	recording: ['/recordings/17', 'Under The Stairs'],
	event: ['/events/718', 'Lilting In The Lighthouse'],
	trip: ['/trips/211', 'The Long Way Round Fiji'],
	discussion: ['/discussions/71', 'What Do You Play After Drowsy Maggie?'],
	member: ['/members/23', 'rosinante'],
	set: ['/members/23/sets/410', 'The Kesh, The Swallowtail'],
	activity: ['/activity', 'All Activity'],
} as const;

/** A tune in a member's own notes. */
const fences =
	'# Friday\n\n```abc\n{ "tablature": [{ "instrument": "fiddle" }] }\n---\nX:1\nT:The Turf Stack\nR:reel\nM:4/4\nL:1/8\nK:Edor\n|:E2BE dEBE|E2BE AFDF:|\n```\n\n```abc\n{\n---\neggs and flour\n```\n';

for (const theme of ['light', 'dark', 'contrast'] as const) {
	suite(`Everything in the theme "${theme}"`, () => {
		let player: Player;

		suiteSetup(async function () {
			this.timeout(120_000);
			player = await startPlayer({
				...{ theme, files: { 'notes.md': '# Friday\n', 'fences.md': fences } },
				settings: { 'theSession.memberId': '23' },
			});
		});
		suiteTeardown(() => player.close());

		test('finds in the box, and the side bar with results and lists', async () => {
			const { page } = player;
			await player.openSideBar();
			await player.fill('Search Tunes…', 'Search Tunes', 'reel the');
			await option(page, 'The Silver Spear, reel').waitFor();
			await player.screenshot('quick-pick');
			await page.keyboard.press('Escape');
			const results = player.tree('Results');
			await results.locator('.monaco-tl-twistie').first().click();
			await results.getByRole('treeitem', { name: /^Setting 1, / }).waitFor();
			const browse = player.tree('Browse');
			for (const name of ['Tunes', 'Popular']) await line(browse, name).click();
			await line(browse, /^The Kesh, jig/).waitFor();
			await player.screenshot('side-bar');
		});

		test('a tune in the Markdown preview', async () => {
			await player.openFile('fences.md');
			await player.page.getByRole('button', { name: /^Open Preview to the Side/ }).click();
			const { shown } = player;
			await shown.getByRole('img', { name: 'The Turf Stack, E dorian' }).waitFor();
			await shown.getByRole('button', { name: 'Play', exact: true }).click();
			await shown.locator('.sounding').first().waitFor();
			await player.screenshot('markdown-fences');
			await player.page.keyboard.press('Escape');
			// The preview is transparent: axe would hold its letters against white, not against what is behind it.
			await shown.locator('body').evaluate(({ style }) => {
				style.background = 'var(--vscode-editor-background)';
			});
			assert.deepEqual(await obstacles(shown, 'the-session-abc'), []);
			await player.palette('View: Close All Editors');
		});

		test('a tune, which nobody is kept from reading', async () => {
			const shown = await player.openTune('27');
			await shown.getByRole('img', { name: 'The Swallowtail' }).first().waitFor();
			await player.screenshot('tune');
			assert.deepEqual(await obstacles(shown), []);
		});

		test('a tune on a narrow page', async () => {
			const { page, shown } = player;
			await page.setViewportSize({ width: 760, height: 1000 });
			await shown.getByRole('img', { name: 'The Swallowtail' }).first().waitFor();
			await player.screenshot('tune-narrow');
			const found = await obstacles(shown);
			await page.setViewportSize({ width: 1280, height: 800 });
			assert.deepEqual(found, []);
		});

		test('a tune that is played', async () => {
			const shown = await player.openTune('55');
			const setting = shown.getByRole('article', { name: 'Setting 3, A major' });
			await setting.getByRole('button', { name: 'Play', exact: true }).click();
			await setting.locator('.sounding').first().waitFor();
			const bar = shown.getByRole('region', { name: 'Player' });
			await bar.getByRole('button', { name: 'Part A' }).click();
			await bar.getByText('Speed ramp').click();
			await player.screenshot('tune-played');
			const found = await obstacles(shown);
			await bar.getByRole('button', { name: 'Stop' }).click();
			assert.deepEqual(found, []);
		});

		test('a tune with all that can be asked of it', async () => {
			const shown = await player.openTune('204');
			await shown.getByLabel('Tablature').selectOption({ label: 'Whistle in D' });
			await shown.getByLabel('Can I play it on').selectOption({ label: 'Whistle in D' });
			await shown.getByLabel('Transpose').selectOption({ label: '2 semitones up' });
			await shown.getByLabel('Fold those alike').check();
			const first = shown.getByRole('article', { name: 'Setting 1, ' });
			await first.getByText('Setting 3 differs in layout or ornaments only').click();
			await first.getByText('In words', { exact: true }).first().click();
			await first.locator('.fingering').first().waitFor();
			await first.scrollIntoViewIfNeeded();
			await player.screenshot('tune-practised');
			await shown.getByText('Compare settings', { exact: true }).click();
			await shown.getByRole('button', { name: 'Add a Setting' }).click();
			await shown.locator('.bar-mark').first().waitFor();
			await player.screenshot('tune-compared');
			const found = await obstacles(shown);
			await shown.getByLabel('Tablature').selectOption({ label: 'None' });
			await shown.getByLabel('Can I play it on').selectOption({ label: 'No instrument' });
			assert.deepEqual(found, []);
		});

		test('what can be taken away from a tune', async () => {
			const shown = await player.openTune('55');
			// Until this one has come, the tune of the test before is on show, and has all of this too.
			await shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
			await shown.getByText('Take away several settings').click();
			const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
			await setting.getByText('Take away', { exact: true }).click();
			await setting.getByRole('button', { name: 'Save as PNG…' }).waitFor();
			await player.screenshot('take-away');
			assert.deepEqual(await obstacles(shown), []);
		});

		test('a setting that cannot be drawn', async () => {
			const shown = await player.openTune('https://thesession.org/tunes/1201#setting51201');
			await shown.locator('pre').first().waitFor();
			await player.screenshot('tune-undrawn');
			assert.deepEqual(await obstacles(shown), []);
		});

		for (const [kind, [address, name]] of Object.entries(pages)) {
			test(`a page of the kind "${kind}", which nobody is kept from reading`, async () => {
				const shown = await player.openItem(`https://thesession.org${address}`);
				await shown.getByRole('heading', { level: 1, name }).waitFor();
				if (kind === 'set') await shown.getByRole('img').nth(2).waitFor();
				await player.screenshot(kind);
				assert.deepEqual(await obstacles(shown), []);
			});
		}

		test('the map, which nobody is kept from reading', async () => {
			const { page, shown } = player;
			await player.fill('Search Sessions…', 'Search Sessions', 'ireland');
			await option(page, /, Ireland$/)
				.first()
				.waitFor();
			await page.keyboard.press('Escape');
			await pressTitle(page, 'Results', 'Show on Map');
			await shown.getByRole('heading', { level: 1, name: 'Sessions “ireland”' }).waitFor();
			await shown.getByRole('listitem').nth(49).waitFor();
			await player.screenshot('map');
			assert.deepEqual(await obstacles(shown), []);
		});

		test('one’s own lists in the side bar', async () => {
			const { page } = player;
			await unfold(page, 'Results', false);
			await unfold(page, 'Mine');
			const mine = player.tree('Mine');
			await line(mine, 'Tunebook').click();
			await line(mine, "The Widow's Goose, march").waitFor();
			await player.screenshot('mine');
			await unfold(page, 'Mine', false);
			await unfold(page, 'Results');
		});

		test('a failure, which nobody is kept from reading', async () => {
			player.replica.faults.next('/tunes/71', { drop: true, times: 'always' });
			const shown = await player.openTune('71');
			await shown.getByRole('alert').waitFor();
			await player.screenshot('failure');
			assert.deepEqual(await obstacles(shown), []);
		});
	});
}
