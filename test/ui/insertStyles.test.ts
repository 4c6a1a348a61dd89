import assert from 'node:assert/strict';
import { option, quickBox, startPlayer } from './player.ts';
import type { Player } from './player.ts';
import { line } from './views.ts';

suite('What is inserted', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: { 'dropped.md': '# Friday\n\n', 'chosen.md': '' },
			settings: { 'workbench.tree.enableStickyScroll': false },
			size: { width: 1280, height: 900 },
		});
	});
	suiteTeardown(() => player.close());

	test('once in another style is chosen from a list that shows each', async () => {
		const { page } = player;
		await player.openFile('chosen.md');
		await player.ask('Insert ABC As…', 'Search Tunes');
		await page.keyboard.insertText('the swallowtail');
		await option(page, /^The Swallowtail/)
			.first()
			.waitFor();
		await page.keyboard.press('Enter');
		const box = quickBox(page, 'Insert ABC As');
		await box.waitFor();
		// Its settings come first.
		await option(page, /^Setting 1/).click();
		await option(page, /^Markdown Fence, as usual here/).waitFor();
		await player.screenshot('insert-as');
		await box.fill('card');
		await page.keyboard.press('Enter');
		assert.match(await player.saved('chosen.md', '###'), /^### \[The Swallowtail[^]*\n```\n$/);
	});

	test('where a line is dropped stands as the document has it', async () => {
		const { page } = player;
		await player.openSideBar();
		await player.openFile('dropped.md');
		const browse = player.tree('Browse');
		await line(browse, 'Tunes').click();
		await line(browse, 'Popular').click();
		const from = await line(browse, /^The Kesh, jig/).boundingBox();
		const to = await page.locator('.editor-instance .view-lines').boundingBox();
		assert.ok(from && to);
		await page.mouse.move(from.x + 60, from.y + 10);
		await page.mouse.down();
		await page.mouse.move(from.x + 80, from.y + 14, { steps: 3 });
		await page.keyboard.down('Shift');
		await page.mouse.move(to.x + 200, to.y + 200, { steps: 10 });
		await page.mouse.up();
		await page.keyboard.up('Shift');
		const text = await player.saved('dropped.md', 'T:The Kesh');
		assert.match(text, /^# Friday\n\n```abc\nX:1\nT:The Kesh\n[^]*\n```\n$/);
		await player.screenshot('dropped');
	});
});
