import assert from 'node:assert/strict';
import { startPlayer } from './player.ts';
import type { Player } from './player.ts';

suite('A link to a tune in VS Code’s Markdown preview', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: {
				'friday.md':
					'# Friday\n\nhttps://thesession.org/tunes/55\n\nAnd [one](https://thesession.org/tunes/27) more.\n\nhttps://thesession.org/tunes/999999\n',
			},
		});
	});
	suiteTeardown(() => player.close());

	test('has a card from the library under it, and asks nobody', async () => {
		const { page, replica } = player;
		await player.palette('The Session: Download Offline Library…');
		await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
		await page
			.locator('.notification-list-item')
			.filter({ hasText: 'Your offline library is ready.' })
			.waitFor();
		await player.palette('Notifications: Clear All Notifications');
		replica.requests.clear();
		await player.openFile('friday.md');
		await page.getByRole('button', { name: /^Open Preview to the Side/ }).click();
		const cards = player.shown.locator('the-session-abc');
		await cards.getByRole('img', { name: /, G major$/ }).waitFor();
		await player.shown.getByRole('link', { name: 'https://thesession.org/tunes/999999' }).waitFor();
		assert.equal(await cards.count(), 1);
		assert.equal(await cards.getByRole('button').count(), 0);
		await player.screenshot('markdown-card');
		assert.deepEqual(player.asked(), []);
		assert.deepEqual([...player.outside], []);
	});
});
