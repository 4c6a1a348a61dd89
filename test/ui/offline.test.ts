import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { obstacles } from './obstacles.ts';
import { option, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { header, line } from './views.ts';

const fromLibrary = /^From your offline library of /;

suite('With the library, whatever the network does', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(180_000);
		player = await startPlayer({
			settings: { 'theSession.cacheMinutes': 0, 'theSession.requestTimeout': 20 },
		});
		await player.palette('The Session: Download Offline Library…');
		await player.page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
		await notice('Your offline library is ready.').waitFor();
		await player.palette('Notifications: Clear All Notifications');
	});
	suiteTeardown(() => player.close());
	teardown(() => {
		player.replica.faults.clear();
		player.replica.requests.clear();
	});

	const notice = (text: string | RegExp) =>
		player.page.locator('.notification-list-item').filter({ hasText: text });
	const heading = (text: string | RegExp) =>
		player.page.locator('.quick-input-list-separator').filter({ hasText: text, visible: true });
	const focused = () => player.page.locator('.quick-input-list .monaco-list-row.focused').first();
	const asked = () => player.asked('/tunes/search').map(url => /q=([^&]*)/.exec(url)?.[1]);
	const isQuiet = () =>
		until('nobody is being asked', async () => {
			const bar = player.page.locator('.quick-input-widget .monaco-progress-container.active');
			return (await bar.count()) === 0;
		});
	const manifest = () =>
		path.join(player.userDataFolder, 'User/globalStorage/ceol.the-session/library/current.json');
	const away = () => player.replica.faults.next('/*', { drop: true, times: 'always' });
	const openTune = async () => {
		await player.fill('Search Tunes…', 'Search Tunes', 'the kesh');
		await option(player.page, /^The Kesh, jig/).waitFor();
		await player.page.keyboard.press('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
	};

	test('each letter finds at once, says from where, and Enter opens it while The Session is asked', async () => {
		const { page, replica } = player;
		replica.faults.next('/tunes/search', { hang: true, times: 'always' });
		const input = await player.ask('Search Tunes…', 'Search Tunes');
		for (const text of ['k', 'ke', 'kes']) {
			await input.fill(text);
			await option(page, /^The Kesh, jig/).waitFor();
			await heading(fromLibrary).waitFor();
		}
		await until('The Session is asked, too', () => asked().includes('kes'));
		await page.keyboard.press('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await player.shown.locator('article.comment').first().waitFor();
		assert.equal(await player.shown.getByRole('note').count(), 0, 'the page is The Session’s');
	});

	test('a slip of the finger finds still, although The Session knows nothing like it', async () => {
		const { page } = player;
		await player.fill('Search Tunes…', 'Search Tunes', 'the kehs');
		await until('The Session is asked', () => asked().includes('the+kehs'));
		await isQuiet();
		await option(page, /^The Kesh, jig/).waitFor();
		assert.equal(await option(page, /^Nothing found/).count(), 0);
		await page.keyboard.press('Escape');
	});

	test('what is highlighted stays where it is when The Session answers', async () => {
		const { page, replica } = player;
		replica.faults.next('/tunes/search', { delay: 6000, times: 'always' });
		await player.fill('Search Tunes…', 'Search Tunes', 'ch');
		await option(page, /^The Boys Of Bluehill/).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await until('the third is highlighted', async () => {
			return (await focused().getAttribute('data-index')) === '2';
		});
		const before = await focused().getAttribute('aria-label');
		assert.equal(await heading('More from The Session').count(), 0, 'it has not answered yet');
		await player.screenshot('search-offline-first');
		await option(page, /^Drowsy Maggie/).waitFor();
		await heading('More from The Session').waitFor();
		await player.screenshot('search-offline-then');
		assert.equal(await focused().getAttribute('aria-label'), before);
		assert.equal(await focused().getAttribute('data-index'), '2');
		await page.keyboard.press('Escape');
	});

	test('a failure of The Session stands below what the library has found', async () => {
		const { page, replica } = player;
		replica.faults.next('/tunes/search', { status: 500, times: 'always' });
		await player.fill('Search Tunes…', 'Search Tunes', 'boys of');
		await option(page, /The Session answered with an error/).waitFor();
		assert.match((await focused().getAttribute('aria-label')) ?? '', /^The Boys Of Bluehill/);
		await page.keyboard.press('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'The Boys Of Bluehill' }).waitFor();
	});

	test('where The Session can’t be reached, nothing found is the library’s word alone', async () => {
		const { page, replica } = player;
		await player.openSideBar();
		away();
		await player.fill('Search Tunes…', 'Search Tunes', 'zzqx');
		const nothing = option(page, /^Your offline library has nothing like that/);
		await nothing.waitFor();
		await option(page, /The Session can’t be reached/).waitFor();
		await isQuiet();
		await nothing.waitFor();
		assert.equal(await option(page, /^Nothing found/).count(), 0);
		const message = page.getByText('Nothing in your offline library: “zzqx”.');
		await message.waitFor();
		await player.screenshot('search-offline-nothing');
		replica.faults.clear();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await option(page, /^Nothing found/).waitFor();
		await message.waitFor({ state: 'detached' });
		await page.getByText('Nothing found for “zzqx”.').waitFor();
		await page.keyboard.press('Escape');
	});

	test('members and discussions are found as ever', async () => {
		const { page } = player;
		await player.fill('Search Discussions…', 'Search Discussions', 'bow');
		await option(page, /^How Do You Bow /)
			.first()
			.waitFor();
		assert.equal(await heading(fromLibrary).count(), 0);
		await page.keyboard.press('Escape');
	});

	test('a page says of which day it is, and that comments need the network', async () => {
		const { shown } = player;
		await player.palette('View: Close All Editors');
		away();
		await openTune();
		const note = shown.getByRole('note');
		await note
			.getByText(/^From your offline library of .*\d{4}\. Comments need the network\.$/)
			.waitFor();
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		await comments.getByText('Comments need the network.', { exact: true }).waitFor();
		assert.equal(await shown.getByText('No comments yet.').count(), 0);
		await player.screenshot('tune-offline');
		assert.deepEqual(await obstacles(shown), []);
	});

	test('its Try Again says that The Session is still away, and shows all once it is not', async () => {
		const { shown, replica } = player;
		away();
		const note = shown.getByRole('note');
		const again = note.getByRole('button', { name: 'Try Again' });
		await again.click();
		await shown
			.getByRole('alert')
			.getByText(/can’t be reached/)
			.waitFor();
		await shown.getByRole('article', { name: 'Setting 3, A major' }).waitFor();
		replica.faults.clear();
		await again.click();
		await shown.locator('article.comment').first().waitFor();
		await note.waitFor({ state: 'detached' });
		assert.equal(await shown.getByRole('alert').count(), 0);
		const holder = await shown.locator(':focus').evaluate(element => element.tagName);
		assert.equal(holder, 'MAIN', 'the focus is not lost');
	});

	test('sessions and events are found by place', async () => {
		const { page } = player;
		away();
		const nearby = async (title: string, place: string, choice: RegExp, kilometres: string) => {
			await player.fill(`${title}…`, title, place);
			await option(page, choice).first().click();
			await page.getByText(/How far around it, in kilometres/).waitFor();
			await page.keyboard.press('Control+A');
			await page.keyboard.insertText(kilometres);
			await page.keyboard.press('Enter');
		};
		await player.openSideBar();
		await nearby('Sessions Nearby', '53.27494,-9.05389', /^53\.275/, '20');
		await line(
			player.tree('Results'),
			'Tigh Nóra Mhór, 0.3 km · Galway, Galway, Ireland',
		).waitFor();
		await nearby('Events Nearby', 'galw', /^Galway, /, '50');
		await header(page, 'Results').getByText('Events within 50 km of Galway').waitFor();
		await line(player.tree('Results'), /^Galway Winter Tionól, /).waitFor();
		// Where nothing has been on show yet: the library itself knows where that is.
		await nearby('Sessions Nearby', 'edinb', /^Edinburgh, /, '30');
		await header(page, 'Results').getByText('Sessions within 30 km of Edinburgh').waitFor();
		await line(player.tree('Results'), 'The Painted Anvil').waitFor();
		await page.getByRole('button', { name: /Library of / }).waitFor();
	});

	test('a session’s page does not pretend to know when it is', async () => {
		const { shown } = player;
		away();
		await player.openItem('/sessions/415');
		await shown.getByRole('note').getByText(fromLibrary).waitFor();
		await shown.getByText('The offline library has no schedules: they need the network.').waitFor();
	});

	test('lists in the side bar hold what the library knows, and say so of what it can’t', async () => {
		const { page } = player;
		away();
		await player.fill('Search Tunes…', 'Search Tunes', 'the kesh');
		await option(page, /^The Kesh, jig/).waitFor();
		await page.keyboard.press('Escape');
		const results = player.tree('Results');
		const tune = line(results, 'The Kesh');
		await tune.locator('.monaco-tl-twistie').click();
		for (const [list, says] of [
			['Recordings', undefined],
			['Comments', /^Comments need the network\./],
			['Settings by Popularity', /^The Session can’t be reached\./],
			['Collections', /^The Session can’t be reached\./],
		] as const) {
			await line(results, list).click();
			if (says) await results.getByRole('treeitem', { name: says }).last().waitFor();
			else await results.locator('[aria-level="3"]').first().waitFor();
			await line(results, list).click();
		}
	});

	test('when it is damaged a search goes on without it, and says how to mend it', async () => {
		const { page } = player;
		await fs.writeFile(manifest(), 'half of wh');
		await player.fill('Search Tunes…', 'Search Tunes', 'the kesh');
		await option(page, /^The Kesh, jig/).waitFor();
		const damaged = option(page, /The offline library is damaged\./);
		await damaged.getByText('Press Enter to download it.').waitFor();
		assert.match((await focused().getAttribute('aria-label')) ?? '', /^The Kesh/);
		await page.keyboard.press('Escape');
	});

	test('one of another version is downloaded again by a press of Enter', async () => {
		const { page } = player;
		await fs.writeFile(manifest(), '{ "version": 99 }');
		await player.fill('Search Tunes…', 'Search Tunes', 'the kesh');
		await option(page, /The offline library was made by another version\./).waitFor();
		// Up from the first line is the last one.
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await notice('Your offline library is ready.').waitFor();
		await player.palette('Notifications: Clear All Notifications');
		await player.fill('Search Tunes…', 'Search Tunes', 'the kehs');
		await heading(fromLibrary).waitFor();
		await page.keyboard.press('Escape');
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
