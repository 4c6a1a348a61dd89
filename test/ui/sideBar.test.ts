import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { option, copied, linkOut, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { header, line as lineOf, press, pressTitle } from './views.ts';

suite('The side bar', () => {
	let player: Player;
	let browse: Locator;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: { 'notes.md': '# Friday\n', 'tunes.abc': '' },
			// Lines that stick to the top lie over those that are to be clicked.
			settings: { 'workbench.tree.enableStickyScroll': false },
			size: { width: 1280, height: 1000 },
		});
		await player.openSideBar();
		browse = player.tree('Browse');
	});
	suiteTeardown(() => player.close());

	const line = (name: string | RegExp, tree = browse) => lineOf(tree, name);
	const popular = { kesh: 'The Kesh, jig · in 5,210 tunebooks' };

	test('shows what there is to browse without asking for any of it', async () => {
		for (const group of ['Tunes', 'Discography', 'Trips', 'Sessions', 'Events', 'Discussions'])
			await line(group).waitFor();
		assert.deepEqual(player.asked(), []);
	});

	test('a group begins with its searches, which open their boxes', async () => {
		const { page } = player;
		await line('Discography').click();
		await line('Search Recordings…').click();
		await quickBox(page, 'Search Recordings').waitFor();
		await page.keyboard.press('Escape');
		await line('Discography').click();
		assert.deepEqual(player.asked(), []);
	});

	test('a list is asked for when it is opened, the most popular tune first', async () => {
		await line('Tunes').click();
		await line('Popular').click();
		await line(popular.kesh).waitFor();
		assert.equal(player.asked('/tunes/popular').length, 1);
		assert.equal(player.asked().length, 1);
	});

	test('more of a list comes when it is asked for', async () => {
		const { page } = player;
		await line(popular.kesh).focus();
		await page.keyboard.press('End');
		// The last line is that of the last group; the one to load more is a dozen above.
		const more = line(/^Load more…/);
		await until('the line for more is in sight', async () => {
			if (await more.isVisible()) return true;
			await page.keyboard.press('ArrowUp');
			return false;
		});
		await more.click();
		await until('the second page is asked for', () =>
			player.asked('/tunes/popular').some(url => url.includes('page=2')),
		);
		// It puts the focus on the first new tune, the 51st.
		await browse.locator('.monaco-list-row.focused:not([aria-label^="Load more"])').waitFor();
		await page.keyboard.press('Home');
	});

	test('a tune opens to its settings, and a setting opens the page where it stands', async () => {
		await line(popular.kesh).locator('.monaco-tl-twistie').click();
		await line('Setting 3, A major, Paddy-go-slowly').click();
		const setting = player.shown.getByRole('article', { name: 'Setting 3, A major' });
		await until('the setting is in view', async () => {
			await setting.waitFor();
			return setting.evaluate(element => {
				const { top } = element.getBoundingClientRect();
				return top > -50 && top < innerHeight / 2;
			});
		});
	});

	test('a setting can be inserted from its line', async () => {
		await player.openFile('notes.md');
		await press(line('Setting 2, G major, wet_reed'), 'Insert ABC…');
		const notes = await player.saved('notes.md', /```abc\n[^`]+\n```\n/);
		assert.match(notes, /\nS:https:\/\/thesession\.org\/tunes\/55#setting10441\n/);
	});

	test('a line can be opened in the browser', async () => {
		await press(line('Setting 2, G major, wet_reed'), 'Open in Browser');
		assert.match(await linkOut(player.page), /thesession\.org\/tunes\/55#setting10441/);
	});

	test('a line has its ABC and its link in the context menu', async () => {
		const { page } = player;
		await line('Setting 3, A major, Paddy-go-slowly').click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Copy Link' }).waitFor();
		// A menu that has only just opened takes a click for the end of the one that opened it.
		const copy = page.getByRole('menuitem', { name: 'Copy ABC' });
		await until('the menu has taken the click', async () => {
			if (await copy.isVisible()) await copy.click({ timeout: 1000 }).catch(() => undefined);
			return copy.isHidden();
		});
		await until('the ABC is in the clipboard', async () =>
			(await copied(page)).includes('\nK:Amaj\n'),
		);
	});

	test('a setting dragged into an editor arrives as a tune of its own', async () => {
		const { page } = player;
		await player.openFile('tunes.abc');
		const drag = async () => {
			const from = await line('Setting 1, G major, rosinante').boundingBox();
			const to = await page.locator('.editor-instance .view-lines').boundingBox();
			assert.ok(from && to);
			await page.mouse.move(from.x + 60, from.y + 10);
			await page.mouse.down();
			await page.mouse.move(from.x + 80, from.y + 14, { steps: 3 });
			await page.keyboard.down('Shift');
			await page.mouse.move(to.x + 200, to.y + 100, { steps: 10 });
			await page.mouse.up();
			await page.keyboard.up('Shift');
		};
		await drag();
		assert.match(await player.saved('tunes.abc', 'K:Gmaj'), /^X:1\nT:The Kesh\n/);
		// Below the tune that is there.
		await page.keyboard.press('Control+Home');
		await page.keyboard.press('Control+End');
		await drag();
		await player.saved('tunes.abc', /^X:2\nT:The Kesh\n/m);
	});

	test('a session of a list opens on its page', async () => {
		await line('Tunes').click();
		await line('Sessions').click();
		await line('New Sessions').click();
		const first = browse.getByRole('treeitem', { level: 3 }).first();
		await first.click();
		const [name = ''] = ((await first.getAttribute('aria-label')) ?? '').split(', ');
		await player.shown.getByRole('heading', { level: 1, name }).waitFor();
	});

	test('any list of the site is found by its name, and stands in the Results view', async () => {
		const { page } = player;
		await (await player.ask('Show List…', 'Show List')).fill('most recorded');
		await option(page, /^Most Recorded\b.*\bTunes$/).waitFor();
		await page.keyboard.press('Enter');
		await header(page, 'Results').getByText('Most Recorded · Tunes').waitFor();
		await line(/^The Kesh, jig/, player.tree('Results')).waitFor();
	});

	test('a list that is refreshed is asked for again', async () => {
		await player.palette('The Session: Clear Cache');
		const before = player.asked('/sessions/new').length;
		await pressTitle(player.page, 'Browse', 'Refresh');
		await until('it is asked for again', () => player.asked('/sessions/new').length > before);
	});

	test('a tune asks which of its settings to insert', async () => {
		const { page } = player;
		await (await player.ask('Insert ABC…', 'Search Tunes')).fill('drowsy maggie');
		await option(page, 'Drowsy Maggie, reel').waitFor();
		await page.keyboard.press('Enter');
		await page.getByPlaceholder('Which setting of “Drowsy Maggie”?').waitFor();
		await option(page, 'Setting 2, E dorian, Bláthnaid').waitFor();
		await page.keyboard.press('Escape');
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
