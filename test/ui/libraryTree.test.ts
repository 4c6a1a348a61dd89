import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { option, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { line as lineOf, unfold } from './views.ts';

suite('The offline library in the side bar, by keyboard', () => {
	let player: Player;
	let browse: Locator;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			settings: { 'workbench.tree.enableStickyScroll': false },
			size: { width: 1280, height: 1000 },
		});
		await player.openSideBar();
		browse = player.tree('Browse');
		await unfold(player.page, 'Results', false);
	});
	suiteTeardown(() => player.close());

	const line = (name: string | RegExp) => lineOf(browse, name);
	const key = (name: string) => player.page.keyboard.press(name);
	const notice = (text: string) =>
		player.page.locator('.notification-list-item').filter({ hasText: text });
	const focused = async () => {
		const row = browse.locator('.monaco-list-row.focused');
		return (await row.count()) > 0 ? ((await row.getAttribute('aria-label')) ?? '') : '';
	};

	/** Goes down, line by line, to the one of this name. */
	const downTo = async (name: string) => {
		await line(name).first().waitFor();
		await until(`the focus is on “${name}”`, async () => {
			const now = await focused();
			if (now === name || now.startsWith(`${name},`)) return true;
			await key('ArrowDown');
			return false;
		});
	};

	/** Opens the line that has the focus, and waits for one of its own. A page that loads may take the focus late. */
	const open = async (first: string | RegExp) => {
		const row = browse.locator('.monaco-list-row.focused');
		await until('the line is open', async () => {
			if ((await row.getAttribute('aria-expanded')) === 'true') return true;
			await browse.focus();
			await key('ArrowRight');
			return line(first)
				.first()
				.waitFor({ timeout: 2000 })
				.then(
					() => true,
					() => false,
				);
		});
		await line(first).first().waitFor();
	};

	test('is the last group, and offers to download it where there is none', async () => {
		await player.palette('The Session: Focus on Browse View');
		await key('End');
		await downTo('Offline Library');
		await open('Download Offline Library…');
		await downTo('Download Offline Library…');
		await key('Enter');
		const dialog = player.page.getByRole('dialog');
		await dialog.getByText('Open Database Licence').waitFor();
		await dialog.getByRole('button', { name: 'Download' }).click();
		await notice('Your offline library is ready.').waitFor();
		await player.palette('Notifications: Clear All Notifications');
	});

	test('shows what there is by itself once it is downloaded', async () => {
		await line(/^As of .*, [\d,]+ tunes, /).waitFor();
		await line('Update Offline Library').waitFor();
		await player.palette('The Session: Focus on Browse View');
		assert.deepEqual(player.asked('/tunes'), []);
	});

	test('has the tunes of a type in a key, and opens one', async () => {
		await key('Home');
		await downTo('By Type');
		await open(/^reel, [\d,]+ tunes/);
		await downTo('reel');
		await open(/^D major, \d+ tunes?/);
		await downTo('D major');
		await open(/, reel · in [\d,]+ tunebooks/);
		await key('ArrowRight');
		const [name = ''] = (await focused()).split(', ');
		await player.screenshot('library-tree');
		await key('Enter');
		await player.shown.getByRole('heading', { level: 1, name }).waitFor();
	});

	test('tells what is played next to a tune, and opens to the recordings of both', async () => {
		await player.palette('The Session: Focus on Browse View');
		await open('Played Next to It');
		await downTo('Played Next to It');
		await open(/, (?:after|before) it in \d+ sets?.* · /);
		await key('ArrowRight');
		await open('Recordings of Both');
		await downTo('Recordings of Both');
		await player.screenshot('library-neighbours');
	});

	test('finds the recordings with another tune from the menu of any tune', async () => {
		const { page } = player;
		await key('Home');
		await downTo('Tunes');
		await open('Popular');
		await downTo('Popular');
		await open('The Kesh');
		await downTo('The Kesh');
		const item = page.getByRole('menuitem', { name: 'Recordings with Another Tune…' });
		await key('Shift+F10');
		await item.waitFor();
		await until('the menu has taken the click', async () => {
			if (await item.isVisible()) await item.click({ timeout: 1000 }).catch(() => undefined);
			return item.isHidden();
		});
		await quickBox(page, 'Search Tunes').fill('swallowtail');
		await option(page, 'The Swallowtail, jig').waitFor();
		await key('Enter');
		await quickBox(page, 'Recordings of “The Kesh” and “The Swallowtail”').waitFor();
		await option(page, /^Under The Stairs, track 1 · The Borrowed Chairs/).waitFor();
		await player.screenshot('library-pairings');
		await page.keyboard.insertText('stairs');
		await key('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'Under The Stairs' }).waitFor();
	});

	test('says what one has not got yet once one has said who one is', async () => {
		const { page } = player;
		await player.palette('The Session: Focus on Browse View');
		await key('Home');
		// Shut, the group with its fifty tunes is no longer in the way.
		await key('ArrowLeft');
		await downTo('By Type');
		await key('ArrowLeft');
		await downTo('Not in My Tunebook');
		await open(/^Say who you are/);
		await downTo('Choose Member…');
		await key('Enter');
		await option(page, 'Enter a Number or an Address…').waitFor();
		await key('ArrowDown');
		await key('Enter');
		await page.getByText('A member’s number, or the address of their profile').waitFor();
		await page.keyboard.insertText('23');
		await key('Enter');
		await line(/^Say who you are/).waitFor({ state: 'hidden' });
		await browse.locator('[role=treeitem][aria-level="3"]').first().waitFor();
		assert.ok(player.asked('/members/23/tunebook').length > 0);
		await player.screenshot('library-missing');
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
