import assert from 'node:assert/strict';
import { copied, linkOut, startPlayer } from './player.ts';
import type { Player } from './player.ts';
import { reload } from './reload.ts';

suite('A session on its page', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	const open = (id: number) => player.openItem(`https://thesession.org/sessions/${id}`);

	test('has venue, place, days, and all the ways to ask', async () => {
		const shown = await open(12);
		await shown.getByRole('heading', { level: 1, name: 'The Salty Goose' }).waitFor();
		await player.page.getByRole('tab', { name: 'The Salty Goose' }).waitFor();
		await shown.getByText('Ennis, Clare, Ireland').waitFor();
		await shown.getByText('52.84363, -8.98641').waitFor();
		assert.deepEqual(await shown.getByRole('definition').getByRole('listitem').allInnerTexts(), [
			'Wednesday',
			'Friday',
		]);
		for (const name of ['+353 20 910 0123', 'goose@example.org', 'https://example.org/salty-goose'])
			await shown.getByRole('link', { name, exact: true }).waitFor();
	});

	test('has its comments, as text', async () => {
		const shown = await open(12);
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		await comments.getByText('3 comments').waitFor();
		await comments.getByText('Somebody lent me a D whistle & a chair.').waitFor();
	});

	test('leads to a map', async () => {
		const shown = await open(12);
		await shown.getByRole('link', { name: 'Show on OpenStreetMap' }).click();
		assert.match(
			await linkOut(player.page),
			/^https:\/\/www\.openstreetmap\.org\/\?mlat=52\.84362817&mlon=-8\.98641215#map=16/,
		);
	});

	test('leads to the venue’s own page, also where it was written without a scheme', async () => {
		await (await open(12)).getByRole('link', { name: 'https://example.org/salty-goose' }).click();
		assert.match(await linkOut(player.page), /https:\/\/example\.org\/salty-goose/);
		const shown = await open(57);
		await shown.getByRole('link', { name: 'www.example.org/lantern' }).click();
		assert.match(await linkOut(player.page), /https:\/\/www\.example\.org\/lantern/);
	});

	test('copies its link', async () => {
		const shown = await open(57);
		await shown
			.getByRole('banner')
			.or(shown.locator('header'))
			.getByRole('button', { name: 'Copy Link' })
			.click();
		await shown.getByRole('status').getByText('Link copied').waitFor();
		const text = await copied(player.page);
		assert.equal(text, 'https://thesession.org/sessions/57');
	});

	test('leaves out what nobody knows', async () => {
		const shown = await open(1113);
		await shown.getByRole('heading', { level: 1, name: 'El Farol Prestado' }).waitFor();
		await shown.getByText('Argentina', { exact: true }).waitFor();
		for (const unknown of ['Telephone', 'Email', 'Web', 'Show on'])
			assert.equal(await shown.getByText(unknown).count(), 0, unknown);
		await shown.getByText('No comments yet.').waitFor();
	});

	test('has a name even where the venue has none, and says that there is no schedule', async () => {
		const shown = await open(340);
		await shown.getByRole('heading', { level: 1, name: 'Session 340' }).waitFor();
		await shown.getByText('The Session has no schedule for it: ask before you travel.').waitFor();
	});

	test('makes no link of what is no address', async () => {
		const shown = await open(640);
		await shown.getByRole('heading', { level: 1, name: 'Zur Lahmen Gans' }).waitFor();
		await shown.getByText('Every second Saturday').waitFor();
		assert.equal(await shown.locator('a[href^="javascript"]').count(), 0);
	});

	test('comes back after a reload', async () => {
		const { page, shown } = player;
		await open(36);
		await shown.getByRole('heading', { level: 1, name: 'Tigh Nóra Mhór' }).waitFor();
		await reload(page, '/sessions/36', 'Tigh Nóra Mhór');
		await shown.getByRole('heading', { level: 1, name: 'Tigh Nóra Mhór' }).waitFor();
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
