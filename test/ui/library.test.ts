import assert from 'node:assert/strict';
import { option, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('The whole collection, on a train', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: { 'tunes.abc': 'X:7\nT:Untitled\nK:D\nABc\n' },
			settings: { 'theSession.cacheMinutes': 0, 'theSession.requestTimeout': 3 },
		});
	});
	suiteTeardown(() => player.close());

	const dialog = () => player.page.getByRole('dialog');
	const notice = (text: string | RegExp) =>
		player.page.locator('.notification-list-item').filter({ hasText: text });
	const notes = () => player.shown.getByRole('combobox', { name: 'Notes' });

	test('is asked for before a melody can be found, with a button that gets it', async () => {
		const { page, shown } = player;
		await player.palette('The Session: Search by Melody');
		await notes().fill('GABABd edd');
		await shown.getByText(/run “Download Offline Library” first/).waitFor();
		await shown.getByRole('button', { name: 'Download Offline Library…' }).click();
		await dialog().getByRole('button', { name: 'Cancel' }).click();
		await dialog().waitFor({ state: 'hidden' });
		await page.getByRole('tab', { name: 'Search by Melody' }).waitFor();
	});

	test('says what it is, and fetches nothing when nobody wants it', async () => {
		await player.palette('The Session: Download Offline Library…');
		await dialog().getByText('Open Database Licence').waitFor();
		await dialog()
			.getByText(/To download: [\d.]+ MB/)
			.waitFor();
		await player.screenshot('library-consent');
		await dialog().getByRole('button', { name: 'Cancel' }).click();
		await dialog().waitFor({ state: 'hidden' });
		const fetched = player.replica.requests.all.filter(({ method }) => method === 'GET');
		assert.deepEqual(
			fetched.filter(({ url }) => url.startsWith('/dump')),
			[],
		);
	});

	test('is downloaded, although the connection breaks on the way', async () => {
		await player.palette('The Session: Download Offline Library…');
		const download = dialog().getByRole('button', { name: 'Download' });
		await download.waitFor();
		player.replica.faults.next('/dump/csv/recordings.csv', { cut: 5000 });
		await download.click();
		// Whoever has agreed once is not asked again.
		await notice('The download broke off')
			.getByRole('button', { name: 'Download Offline Library' })
			.click();
		await notice('Your offline library is ready.').waitFor();
		await player.screenshot('library-ready');
		await player.palette('Notifications: Clear All Notifications');
	});

	test('is not downloaded again when nothing has changed', async () => {
		const before = player.asked('/dump').length;
		await player.palette('The Session: Update Offline Library');
		await notice('Your offline library is the newest there is.').waitFor();
		assert.ok(player.asked('/dump').length > before, 'it was asked');
		await player.palette('Notifications: Clear All Notifications');
	});

	test('finds a tune by its name without a network, and says where that is from', async () => {
		const { page, replica } = player;
		replica.faults.next('/*', { drop: true, times: 'always' });
		await player.fill('Search Tunes…', 'Search Tunes', 'the kesh');
		await option(page, 'The Kesh, jig').waitFor();
		await page.getByRole('button', { name: /Library of / }).waitFor();
		await page.keyboard.press('Enter');
		await player.shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await player.shown.getByRole('article', { name: 'Setting 3, A major' }).waitFor();
	});

	test('finds it by its melody, in any key, and opens it at the setting', async () => {
		const { page, shown } = player;
		await player.palette('View: Close All Editors');
		await player.palette('The Session: Search by Melody');
		await notes().fill('e2');
		await shown.getByText(/notes more, at least/).waitFor();
		// The Kesh's second part a tone higher, with one note wrong.
		await notes().fill('c2c ece|f2f ecA|c2c ecA|BcB BAB');
		const kesh = shown.getByRole('option', { name: /^The Kesh/ });
		await kesh.locator('svg path').first().waitFor();
		await player.screenshot('search-by-melody');
		await kesh.click();
		await shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await page.getByRole('tab', { name: 'The Kesh', selected: true }).waitFor();
	});

	test('plays it and inserts it', async () => {
		const { shown } = player;
		const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
		await setting.getByRole('button', { name: 'Play', exact: true }).click();
		await setting.locator('.sounding').first().waitFor();
		await shown
			.getByRole('region', { name: 'Player' })
			.getByRole('button', { name: 'Stop' })
			.click();
		await player.openFile('tunes.abc');
		await player.page.keyboard.press('Control+End');
		await player.openTune('55');
		await setting.getByRole('button', { name: 'Insert ABC' }).click();
		assert.match(await player.saved('tunes.abc', 'K:Gmaj'), /\n\nX:8\nT:The Kesh\n/);
	});

	test('is gone when it is removed', async () => {
		const { page } = player;
		await player.palette('The Session: Remove Offline Library…');
		await dialog().getByRole('button', { name: 'Remove' }).click();
		await notice('The offline library is removed.').waitFor();
		await player.fill('Search Tunes…', 'Search Tunes', 'the kesh');
		await option(page, /The Session can’t be reached/).waitFor();
		await page.keyboard.press('Escape');
		await until('nobody but the replica was asked', () => player.outside.size === 0);
	});
});
