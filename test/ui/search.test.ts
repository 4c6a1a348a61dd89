import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { option, quickBox, linkOut, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('Searching in a window', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ files: { 'notes.md': '# Friday\n' } });
		await player.openSideBar();
	});
	suiteTeardown(() => player.close());
	teardown(async () => {
		player.replica.requests.clear();
		await player.page.keyboard.press('Escape');
	});

	const searchTunes = () => player.ask('Search Tunes…', 'Search Tunes');

	test('a first look at the side bar says what can be done, and its button begins a search', async () => {
		const { page } = player;
		await page.getByText('Find a tune by its name, a session by its place.').waitFor();
		for (const name of ['Search Sessions', 'Sessions Nearby'])
			await page.getByRole('button', { name, exact: true }).waitFor();
		await page.getByRole('button', { name: 'Search Tunes', exact: true }).click();
		await quickBox(page, 'Search Tunes').waitFor();
		assert.deepEqual(player.asked(), [], 'nothing is asked before something is typed');
	});

	test('a name typed in one go is one question, however many letters it has', async () => {
		await typeAtOnce(await searchTunes(), 'swallowtail');
		await option(player.page, 'The Swallowtail, jig').waitFor();
		const [question, ...others] = player.asked();
		assert.match(question ?? '', /^\/tunes\/search\?q=swallowtail&/);
		assert.deepEqual(others, []);
	});

	test('a type and a key beside the name narrow it down, and the title says so', async () => {
		await (await searchTunes()).fill('kesh jig amaj');
		await player.page.getByText('Search Tunes (jig, A major)').waitFor();
		await option(player.page, 'The Kesh, jig').waitFor();
		assert.match(player.asked('/tunes/search').at(-1) ?? '', /q=kesh&type=jig&mode=Amajor&/);
	});

	test('finds stand in the order of The Session, the best known first', async () => {
		await (await searchTunes()).fill('the');
		await option(player.page, 'The Kesh, jig').waitFor();
		const finds = await option(player.page, /, /).all();
		const names = finds.slice(0, 3).map(find => find.getAttribute('aria-label'));
		const [first, second, third] = await Promise.all(names);
		assert.equal(first, 'The Kesh, jig');
		assert.match(second ?? '', /^Cooley's, reel/, 'which was found by an alias');
		assert.equal(third, 'The Swallowtail, jig');
	});

	test('an alias that was found is named', async () => {
		await (await searchTunes()).fill('kincora');
		const find = option(player.page, 'The Kesh');
		await find.getByText('Also known as The Kincora').waitFor();
	});

	test('Enter opens the tune that was found', async () => {
		await (await searchTunes()).fill('kesh jig');
		await option(player.page, 'The Kesh, jig').waitFor();
		await player.page.keyboard.press('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await player.page.getByRole('tab', { name: 'The Kesh' }).waitFor();
	});

	test('what was found also stands in the Results view, with a count', async () => {
		const { page } = player;
		await page.getByRole('button', { name: 'Results - “kesh jig” Section' }).waitFor();
		await page.getByText('1 found', { exact: true }).waitFor();
		await player.tree('Results').getByRole('treeitem', { name: 'The Kesh, jig' }).waitFor();
	});

	test('a find can be opened in the browser', async () => {
		await (await searchTunes()).fill('cooley');
		const find = option(player.page, "Cooley's, reel");
		await find.getByRole('button', { name: 'Open in Browser' }).click();
		assert.match(await linkOut(player.page), /https:\/\/thesession\.org\/tunes\/97\b/);
	});

	test('a find can be inserted at once: only the setting is asked for', async () => {
		const { page } = player;
		await player.openFile('notes.md');
		await (await searchTunes()).fill('kesh');
		const find = option(page, 'The Kesh, jig');
		await find.getByRole('button', { name: 'Insert ABC' }).click();
		await page.getByPlaceholder('Which setting of “The Kesh”?').waitFor();
		await option(page, 'Setting 3, A major').click();
		const notes = await player.saved('notes.md', /```abc\n[^`]+\n```\n/);
		assert.match(notes, /^# Friday\n\n```abc\nX:1\nT:The Kesh\n/);
		assert.match(notes, /\nK:Amaj\n/);
	});

	test('more of a long answer comes when it is asked for, in the box and in the view', async () => {
		const { page } = player;
		const pages = () => player.asked('/tunes/search').map(url => /page=(\d+)/.exec(url)?.[1]);
		// In capitals nobody has asked yet, not even in a pause while “the kesh” was typed.
		await (await searchTunes()).fill('THE');
		await page.getByText(/^\d+ found, 50 shown$/).waitFor();
		// Up from the first line is the last one.
		await page.keyboard.press('ArrowUp');
		await option(page, /^Load more…, 50 of \d+$/).waitFor();
		assert.deepEqual(pages(), ['1']);
		await page.keyboard.press('Enter');
		await until('the second page is asked for', () => pages().length === 2);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Escape');
		const results = player.tree('Results');
		const more = results.getByRole('treeitem', { name: 'Load more…' });
		// A box that closes gives the focus back to the editor, in its own time.
		await until('the end of the tree is in sight', async () => {
			await results.focus();
			await page.keyboard.press('End');
			return more.isVisible();
		});
		await more.click();
		await page.getByText(/^\d+ found, 100 shown$/).waitFor();
	});

	test('a search that finds nothing says what to try', async () => {
		const { page } = player;
		await (await searchTunes()).fill('xylophone');
		const nothing = option(page, /^Nothing found/);
		await nothing.getByText('Try fewer or other words, or leave out a filter.').waitFor();
		await page.getByText('Nothing found for “xylophone”. Try fewer or other words.').waitFor();
	});

	test('earlier searches are offered while the box is empty', async () => {
		const { page } = player;
		await searchTunes();
		await option(page, '“kesh jig”').click();
		await option(page, 'The Kesh, jig').waitFor();
		assert.equal(await quickBox(page, 'Search Tunes').inputValue(), 'kesh jig');
	});

	test('earlier searches stand in the Results view once it is cleared, and run again', async () => {
		const { page } = player;
		await page.getByRole('button', { name: /^Results .*Section/ }).hover();
		await page.getByRole('button', { name: 'Clear Results' }).click();
		await player.tree('Results').getByRole('treeitem', { name: '“kesh jig”' }).click();
		await player.tree('Results').getByRole('treeitem', { name: 'The Kesh, jig' }).waitFor();
	});

	test('sessions are found by their place, and open', async () => {
		const { page } = player;
		await (await player.ask('Search Sessions…', 'Search Sessions')).fill('galway');
		await option(page, 'Tigh Nóra Mhór, Galway, Galway, Ireland').waitFor();
		await page.keyboard.press('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'Tigh Nóra Mhór' }).waitFor();
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});

/** The letters come faster than any pause, on however slow a machine. */
async function typeAtOnce(input: Locator, text: string): Promise<void> {
	await input.evaluate((element, typed) => {
		if (!(element instanceof HTMLInputElement)) return;
		for (let end = 1; end <= typed.length; end++) {
			element.value = typed.slice(0, end);
			element.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}, text);
}
