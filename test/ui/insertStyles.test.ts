import assert from 'node:assert/strict';
import { option, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { line } from './views.ts';

suite('What is inserted', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: {
				...{ 'dropped.md': '# Friday\n\n', 'chosen.md': '' },
				...{ 'pasted.md': '# Friday\n\n', 'pasted.txt': 'Tonight\n', 'pasted.tex': '' },
			},
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

	const kesh = 'https://thesession.org/tunes/55#setting55';
	const toClipboard = (text: string) =>
		player.page.evaluate(async text => navigator.clipboard.writeText(text), text);
	const atTheEndOf = async (file: string, line: number) => {
		const { page } = player;
		await player.openFile(file);
		const there = page.getByRole('button', { name: `Ln ${line}, Col 1` });
		// The editor that has just opened may take the focus late.
		await until(`the cursor is in line ${line}`, async () => {
			await page.keyboard.press('Control+End');
			return there.isVisible();
		});
	};

	for (const [file, line, written] of [
		['pasted.txt', 2, /^Tonight\n\n?X:1\nT:The Kesh\n/],
		['pasted.tex', 1, /^\\begin\{abc\}\[name=the-kesh-55\]\nX:1\n[^]*\\end\{abc\}\n/],
	] as const) {
		test(`in place of an address that was pasted into ${file} is chosen by keyboard`, async () => {
			const { page } = player;
			await toClipboard(kesh);
			await atTheEndOf(file, line);
			// What has no extension awake yet is pasted as it is, and nothing is offered.
			await until('there are ways to paste it', async () => {
				await page.keyboard.press('Control+V');
				const offered = await page
					.locator('.post-edit-widget')
					.waitFor({ timeout: 3000 })
					.then(
						() => true,
						() => false,
					);
				if (!offered) await page.keyboard.press('Control+Z');
				return offered;
			});
			await page.keyboard.press('Control+.');
			const ways = page.locator('.action-widget').getByRole('option');
			await ways.filter({ hasText: 'Insert as ABC' }).waitFor();
			await player.screenshot('paste-ways');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			assert.match(await player.saved(file, 'T:The Kesh'), written);
		});
	}

	test('with “Paste As…” is chosen from a list, and is there whole', async () => {
		const { page } = player;
		await toClipboard(kesh);
		await atTheEndOf('pasted.md', 3);
		// A browser gives no paste to a command, as a desktop does: the key beside it does.
		await page.evaluate(() => {
			navigator.clipboard.readText = () => new Promise(() => undefined);
		});
		// The first list may come before the extension is awake.
		await until('the list has ours', async () => {
			await player.palette('Paste As...');
			await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
			await page.keyboard.press('Control+V');
			const offered = await option(page, /^Insert as Card/)
				.waitFor({ timeout: 8000 })
				.then(
					() => true,
					() => false,
				);
			if (!offered) await page.keyboard.press('Escape');
			return offered;
		});
		for (const name of [/^Insert as ABC/, /^Insert as Link/]) await option(page, name).waitFor();
		await player.screenshot('paste-as');
		await page.keyboard.type('card');
		await page.keyboard.press('Enter');
		assert.match(
			await player.saved('pasted.md', '###'),
			/^# Friday\n\n### \[The Kesh\]\(https:\/\/thesession\.org\/tunes\/55#setting55\)[^]*\n```\n$/,
		);
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
