import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { option, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { header, line as lineOf, pressTitle, unfold } from './views.ts';

suite('One’s own lists', () => {
	let player: Player;
	let mine: Locator;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			settings: { 'workbench.tree.enableStickyScroll': false },
			size: { width: 1280, height: 1000 },
		});
		await player.openSideBar();
		mine = player.tree('Mine');
	});
	suiteTeardown(() => player.close());

	const line = (name: string | RegExp) => lineOf(mine, name);

	/** Names the member of this number as oneself, and waits for their lists. */
	const chooseNumber = async (number: string) => {
		const { page } = player;
		await player.ask('Choose Member…', 'Choose Member');
		await option(page, 'Enter a Number or an Address…').click();
		await page.getByText('A member’s number, or the address of their profile').waitFor();
		await page.keyboard.insertText(number);
		await page.keyboard.press('Enter');
		await line('Tunebook').waitFor();
	};

	/** What the tunebook shows, as far as it is in sight: names without types, and how many there are. */
	const tunes = async () => {
		const lines = mine.locator('[role=treeitem][aria-level="2"]');
		return lines.evaluateAll(found => ({
			names: found.map(one => (one.getAttribute('aria-label') ?? '').split(', ')[0] ?? ''),
			count: Number(found[0]?.getAttribute('aria-setsize') ?? 0),
		}));
	};

	test('wait for a member to be named, and say that nothing else is needed', async () => {
		const { page } = player;
		await header(page, 'Mine').waitFor();
		assert.equal(await header(page, 'Mine').getAttribute('aria-expanded'), 'false');
		await unfold(page, 'Mine');
		await page.getByText(/Nothing but your member number is needed for it\./).waitFor();
		await page.getByRole('button', { name: 'Choose Member', exact: true }).click();
		await quickBox(page, 'Choose Member').waitFor();
		await page.keyboard.press('Escape');
		assert.deepEqual(player.asked(), []);
	});

	test('stand there once the number is given, and nothing is asked before one is opened', async () => {
		const { page } = player;
		await unfold(page, 'Results', false);
		await unfold(page, 'Browse', false);
		await chooseNumber('23');
		for (const list of ['Profile', 'Sets', 'Bookmarks', 'Contributions', 'Notifications'])
			await line(list).waitFor();
		assert.deepEqual(player.asked(), []);
	});

	test('hold the whole tunebook, a page of it at a time', async () => {
		const { page } = player;
		await line('Tunebook').click();
		await line("The Widow's Goose, march").waitFor();
		await line("The Widow's Goose, march").focus();
		const more = line(/^Load more… 50 of 266/);
		await until('the end of the first page is in sight', async () => {
			if (await more.isVisible()) return true;
			await page.keyboard.press('PageDown');
			return false;
		});
		assert.equal(player.asked('/members/23/tunebook').length, 1);
	});

	test('are sorted by name over all pages, without the article', async () => {
		const { page } = player;
		await page.keyboard.press('Home');
		await pressTitle(page, 'Mine', 'Sort…');
		await option(page, 'By Name').click();
		await header(page, 'Mine').getByText('By Name').waitFor();
		await line('The Anvil In Ballynabó, mazurka').waitFor();
		const { names, count } = await tunes();
		assert.equal(count, 266);
		const plain = names.map(name => name.replace(/^(?:The|An|A) /, ''));
		const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
		assert.deepEqual(plain, plain.toSorted(order.compare));
		assert.equal(player.asked('/members/23/tunebook').length, 6, 'each page is asked for once');
	});

	test('are filtered over all pages', async () => {
		const { page } = player;
		await pressTitle(page, 'Mine', 'Filter…');
		await quickBox(page, 'Filter My Lists').fill('slip jig');
		await page.keyboard.press('Enter');
		await header(page, 'Mine').getByText('By Name · “slip jig”').waitFor();
		await until('only slip jigs are left', async () => (await tunes()).count === 25);
		await line('Hardiman The Fiddler, slip jig').waitFor();
		assert.equal(await line(/, reel$/).count(), 0);
		assert.equal(player.asked('/members/23/tunebook').length, 6, 'nothing is asked again');
	});

	test('are all there again once filter and order are cleared', async () => {
		const { page } = player;
		await pressTitle(page, 'Mine', 'Clear Filter and Order');
		await line("The Widow's Goose, march").waitFor();
		assert.equal(await header(page, 'Mine').innerText(), 'Mine');
	});

	test('are those of another member whose name was searched for', async () => {
		const { page } = player;
		await player.ask('Choose Member…', 'Choose Member');
		await option(page, 'Search by Name…').click();
		await quickBox(page, 'Search Members').fill('wet_reed');
		await option(page, /^wet_reed/).waitFor();
		await page.keyboard.press('Enter');
		await until('the lines of the member before are gone', async () =>
			(await tunes()).names.every(name => name !== "The Widow's Goose"),
		);
		await line('Profile').click();
		await player.shown.getByRole('heading', { level: 1, name: 'wet_reed' }).waitFor();
		await player.palette('Preferences: Open User Settings (JSON)');
		await page
			.locator('.view-line')
			.filter({ hasText: /"theSession\.memberId":\s"11"/ })
			.waitFor();
		// The settings lie over everything else.
		await page.keyboard.press('Escape');
		await page.locator('.monaco-modal-editor-block').waitFor({ state: 'hidden' });
	});

	test('are empty of a member who keeps nothing, which is no failure', async () => {
		await chooseNumber('https://thesession.org/members/300');
		const asked = () => player.asked('/members/300/tunebook').length;
		await until('the tunebook is asked for', async () => {
			if (asked() > 0) return true;
			await line('Tunebook').click();
			return false;
		});
		await line('Sets').waitFor();
		assert.equal((await tunes()).count, 0);
		assert.equal(await line(/Retry/).count(), 0);
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
