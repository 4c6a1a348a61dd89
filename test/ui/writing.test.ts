import assert from 'node:assert/strict';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

const book = [
	...['X:1', 'T:The Swallowtail', 'T:The Dromey’s Fancy', 'R:jig', 'M:6/8', 'L:1/8', 'K:Edor'],
	...[
		'P:A',
		'|:GEE BEE|GEE BAG|GEE BEE|gfe dBA:|',
		'P:B',
		'|:eBB fBB|gBB edB|eBB fBB|gfe dBA:|',
		'',
	],
	...['X:2', 'T:Merrily Kissed the Quaker', 'R:slide', 'M:12/8', 'L:1/8', 'K:G'],
	...['P:A', '|:B2D G2A B2c d2B|B2D G2A B3 A3:|', ''],
	...['X:3', 'T:', ''],
].join('\n');

const title = 23;

suite('A file of tunes', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: { 'friday.abc': book },
			settings: { 'breadcrumbs.enabled': true },
		});
		await player.openFile('friday.abc');
	});
	suiteTeardown(() => player.close());

	async function at(line: number, column: number): Promise<void> {
		const { page } = player;
		await player.quickInput('Control+G', `:${line}:${column}`);
		// The list comes after the box.
		await page
			.locator('.quick-input-list .monaco-list-row.focused', { hasText: `line ${line} ` })
			.waitFor();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: `Ln ${line}, Col ${column}` }).waitFor();
	}

	const offered = (name: string) =>
		player.page.locator('.suggest-widget.visible').getByRole('option', { name });

	test('has its tunes and their parts in the outline, and says above which one the cursor is in', async () => {
		const { page } = player;
		await at(11, 2);
		const crumbs = page.locator('.breadcrumbs-control');
		for (const name of ['The Swallowtail', 'Part B'])
			await crumbs.getByText(name, { exact: true }).waitFor();
		await player.palette('Explorer: Focus on Outline View');
		const outline = page.getByRole('tree', { name: 'Document Symbols' });
		await outline.getByRole('treeitem', { name: /^The Swallowtail/ }).waitFor();
		await outline.getByRole('treeitem', { name: /^Merrily Kissed the Quaker/ }).waitFor();
		await player.screenshot('abc-outline');
	});

	test('is gone through by the names of its tunes', async () => {
		const { page } = player;
		await player.openFile('friday.abc');
		await player.quickInput('Control+Shift+O', '@merrily');
		await page
			.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Merrily Kissed' })
			.waitFor();
		await player.screenshot('abc-go-to');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Ln 14, Col 1', exact: true }).waitFor();
	});

	test('is written with names that bring the rest, taken with Tab', async () => {
		const { page } = player;
		await at(title, 3);
		await page.keyboard.type('the kes', { delay: 30 });
		await offered('The Kesh, jig').first().waitFor();
		await player.screenshot('abc-names');
		await page.keyboard.press('Tab');
		const text = await player.saved('friday.abc', 'K:Gmaj');
		assert.ok(text.endsWith('\nX:3\nT:The Kesh\nR:jig\nM:6/8\nL:1/8\nK:Gmaj\n'), text);
		// The cursor stands behind it: the next tune begins with its name, and comes with its music.
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await page.keyboard.type('T:swallow', { delay: 30 });
		await offered('The Swallowtail with its music').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await player.screenshot('abc-names-music');
		await page.keyboard.press('Tab');
		const whole = await player.saved('friday.abc', 'X:4');
		assert.match(
			whole,
			/\n\nX:4\nT:The Swallowtail\nC:Trad\.\nR:jig\nM:6\/8\nL:1\/8\nZ:.*\nS:.*\nK:Edor\n.+\|/,
		);
	});

	test('is written by hand as it always was: what is typed stays, and Enter ends a line', async () => {
		const { page, replica } = player;
		// Whoever writes fast is ahead of every answer.
		replica.faults.next('/tunes/search', { delay: 400, times: 'always' });
		const header = [
			...['X:9', 'T:Cooley', 'T:The Kes', 'R:jig', 'M:6/8', 'L:1/16', 'M:3/2', 'L:1/8'],
			...['K:Gm', 'K:E', 'gab', 'GE BE'],
		];
		for (const delay of [0, 60]) {
			await page.keyboard.press('Control+End');
			await page.keyboard.press('Enter');
			await page.keyboard.press('Enter');
			for (const line of header) {
				await page.keyboard.type(line, { delay });
				await page.keyboard.press('Enter');
			}
			await page.keyboard.type(`% ${delay}`);
			await player.saved('friday.abc', `\n${header.join('\n')}\n% ${delay}`);
		}
		replica.faults.clear();
	});

	test('offers the keys of the tradition where a key is written', async () => {
		const { page } = player;
		await page.keyboard.press('Control+End');
		await page.keyboard.press('Enter');
		await page.keyboard.type('R:reel', { delay: 30 });
		await until('the list is gone', async () => {
			await page.keyboard.press('Escape');
			return !(await page.locator('.suggest-widget.visible').isVisible());
		});
		await page.keyboard.press('Enter');
		await page.keyboard.type('K:', { delay: 30 });
		await offered('Edor').waitFor();
		await player.screenshot('abc-keys');
		await page.keyboard.press('Escape');
	});
});
