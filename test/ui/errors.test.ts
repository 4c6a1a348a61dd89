import assert from 'node:assert/strict';
import type { Fault } from '../replica/faults.ts';
import { option, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { press, pressTitle } from './views.ts';

const failures: readonly { what: string; fault: Fault; says: string }[] = [
	{
		what: 'cannot be reached',
		fault: { drop: true },
		says: 'The Session can’t be reached. Check the network connection and try again.',
	},
	{
		what: 'is busy',
		fault: { status: 503 },
		says: 'The Session is busy. Wait a little and try again.',
	},
	{
		what: 'answers with an error',
		fault: { status: 500 },
		says: 'The Session answered with an error. Try again later, or look at the page itself.',
	},
	{
		what: 'sends a web page instead of an answer',
		fault: { body: 'html' },
		says: 'The Session sent something that can’t be read.',
	},
	{
		what: 'sends half an answer',
		fault: { body: 'truncated' },
		says: 'The Session sent something that can’t be read.',
	},
	{
		what: 'never answers',
		fault: { hang: true },
		says: 'The Session took too long to answer. Try again, or allow it more time in the setting “theSession.requestTimeout”.',
	},
];

suite('When The Session fails', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			settings: { 'theSession.requestTimeout': 2, 'theSession.cacheMinutes': 0 },
		});
		await player.openSideBar();
	});
	suiteTeardown(() => player.close());
	teardown(async () => {
		player.replica.faults.clear();
		await player.page.keyboard.press('Escape');
		await player.palette('View: Close All Editors');
	});

	const spoil = (pattern: string, fault: Fault) =>
		player.replica.faults.next(pattern, { times: 'always', ...fault });

	for (const { what, fault, says } of failures) {
		test(`because it ${what}, the page says so, and Retry mends it`, async () => {
			spoil('/tunes/55', fault);
			const shown = await player.openTune('55');
			const alert = shown.getByRole('alert');
			await alert.getByText(says, { exact: true }).waitFor();
			assert.equal(await shown.locator('[aria-busy]').count(), 0, 'it waits no longer');
			assertPlain(await shown.locator('body').innerText());
			player.replica.faults.clear();
			await alert.getByRole('button', { name: 'Retry' }).click();
			await shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
			await alert.waitFor({ state: 'detached' });
		});
	}

	for (const [address, says] of [
		['123456', 'The Session has no such page. It may never have existed, or the number is wrong.'],
		['666', 'This was removed from The Session and is not coming back.'],
		['5175', 'The Session withholds this tune for legal reasons.'],
	] as const) {
		test(`for good, with tune ${address}, the page says why and offers no Retry`, async () => {
			const shown = await player.openTune(address);
			const alert = shown.getByRole('alert');
			await alert.getByText(says, { exact: true }).waitFor();
			await alert.getByRole('button', { name: 'Open in Browser' }).waitFor();
			assert.equal(await alert.getByRole('button', { name: 'Retry' }).count(), 0);
			assert.equal(player.asked(`/tunes/${address}?`).length, 1);
		});
	}

	test('in a list, the tree has a line that says so, and Enter on it mends it', async () => {
		const { page } = player;
		const browse = player.tree('Browse');
		spoil('/tunes/popular', { drop: true });
		await browse.getByRole('treeitem', { name: 'Tunes' }).click();
		await browse.getByRole('treeitem', { name: 'Popular' }).click();
		const retry = browse.getByRole('treeitem', { name: /^The Session can’t be reached\./ });
		await retry.getByText('Retry', { exact: true }).waitFor();
		assertPlain(await browse.innerText());
		await isStill('.part.sidebar');
		player.replica.faults.clear();
		await retry.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await browse.getByRole('treeitem', { name: /^The Kesh, jig/ }).waitFor();
		await retry.waitFor({ state: 'hidden' });
	});

	test('in a search, the box says so, and Enter mends it', async () => {
		const { page } = player;
		spoil('/tunes/search', { drop: true });
		await (await player.ask('Search Tunes…', 'Search Tunes')).fill('kesh');
		const failure = option(page, /The Session can’t be reached\./);
		await failure.getByText('Press Enter to retry.').waitFor();
		assertPlain(await page.locator('.quick-input-widget').innerText());
		await isStill('.quick-input-widget');
		player.replica.faults.clear();
		await page.keyboard.press('Enter');
		await option(page, 'The Kesh, jig').waitFor();
		await failure.waitFor({ state: 'hidden' });
	});

	test('while results are refreshed, the view says so, and its Retry mends it', async () => {
		const { page } = player;
		await page.keyboard.press('Escape');
		const results = player.tree('Results');
		await results.getByRole('treeitem', { name: 'The Kesh, jig' }).waitFor();
		spoil('/tunes/search', { status: 503 });
		await pressTitle(page, 'Results', 'Refresh');
		const retry = results.getByRole('treeitem', { name: /^The Session is busy\./ });
		await retry.waitFor();
		player.replica.faults.clear();
		await retry.click();
		await results.getByRole('treeitem', { name: 'The Kesh, jig' }).waitFor();
	});

	test('while a tune is inserted, a message says so', async () => {
		const { page } = player;
		spoil('/tunes/55', { drop: true });
		const tune = player.tree('Results').getByRole('treeitem', { name: 'The Kesh, jig' });
		await press(tune, 'Insert ABC…');
		const message = page.locator('.notification-toast').filter({ hasText: 'can’t be reached' });
		await message.getByRole('button', { name: 'Show Log' }).waitFor();
		player.replica.faults.clear();
		await message.getByRole('button', { name: 'Retry' }).click();
		await page.getByPlaceholder('Which setting of “The Kesh”?').waitFor();
	});

	/** Nothing in this part of the window says any more that something is on its way. */
	const isStill = (part: string) =>
		until('the progress bar is gone', async () => {
			const bars = player.page.locator(`${part} .monaco-progress-container.active`);
			return (await bars.count()) === 0;
		});
});

/** What a programmer would say has no place before a player. */
function assertPlain(text: string): void {
	assert.doesNotMatch(
		text,
		/Error\b|ECONN|fetch failed|undefined|\[object|\bat .*:\d+|https?:\/\/127/,
	);
}
