import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { root } from '../../scripts/cache.mjs';
import { option, startPlayer } from './player.ts';
import type { Player } from './player.ts';

const checker = path.join(root, 'node_modules/axe-core/axe.min.js');

for (const theme of ['light', 'dark', 'contrast'] as const) {
	suite(`Everything in the theme "${theme}"`, () => {
		let player: Player;

		suiteSetup(async function () {
			this.timeout(120_000);
			player = await startPlayer({ theme, files: { 'notes.md': '# Friday\n' } });
		});
		suiteTeardown(() => player.close());

		test('finds in the box, and the side bar with results and lists', async () => {
			const { page } = player;
			await player.openSideBar();
			await (await player.ask('Search Tunes…', 'Search Tunes')).fill('reel the');
			await option(page, 'The Silver Spear, reel').waitFor();
			await player.screenshot('quick-pick');
			await page.keyboard.press('Escape');
			const results = player.tree('Results');
			await results.locator('.monaco-tl-twistie').first().click();
			await results.getByRole('treeitem', { name: /^Setting 1, / }).waitFor();
			const browse = player.tree('Browse');
			for (const name of ['Tunes', 'Popular']) await browse.getByRole('treeitem', { name }).click();
			await browse.getByRole('treeitem', { name: /^The Kesh, jig/ }).waitFor();
			await player.screenshot('side-bar');
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

		test('a setting that cannot be drawn', async () => {
			const shown = await player.openTune('https://thesession.org/tunes/1201#setting51201');
			await shown.locator('pre').first().waitFor();
			await player.screenshot('tune-undrawn');
			assert.deepEqual(await obstacles(shown), []);
		});

		test('a session, which nobody is kept from reading', async () => {
			const shown = await player.openItem('https://thesession.org/sessions/12');
			await shown.getByRole('heading', { level: 1, name: 'The Salty Goose' }).waitFor();
			await player.screenshot('session');
			assert.deepEqual(await obstacles(shown), []);
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

interface Violation {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on a page that keeps people from reading or using it, in its own words. */
async function obstacles(page: FrameLocator): Promise<readonly string[]> {
	const html = await page.locator('html').elementHandle();
	const frame = await html.ownerFrame();
	assert.ok(frame);
	// Evaluated, not added as a script: the page's content security policy admits none but its own.
	await frame.evaluate(await fs.readFile(checker, 'utf8'));
	const violations = await frame.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: { run(context: Document, options: object): Promise<{ violations: Violation[] }> };
		};
		return (await axe.run(document, { resultTypes: ['violations'] })).violations;
	});
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(
			({ id, nodes }) =>
				`${id}: ${nodes.map(node => `${node.html} (${node.failureSummary})`).join('; ')}`,
		);
}
