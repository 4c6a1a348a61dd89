import assert from 'node:assert/strict';
import { option, startPlayer } from './player.ts';
import type { Player } from './player.ts';

suite('In restricted mode', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			restricted: true,
			files: { 'friday.md': '# Friday\n' },
			settings: { 'security.workspace.trust.startupPrompt': 'never' },
		});
	});
	suiteTeardown(() => player.close());

	test('a tune is read as a document, searched in, copied from and asked for anew', async () => {
		const { page, replica } = player;
		await page.getByRole('button', { name: /^Restricted Mode/ }).waitFor();
		await player.fill('Open Item…', 'Open Item', 'thesession:/tunes/27.abc');
		await page.keyboard.press('Enter');
		const text = page.locator('.editor-instance .view-lines');
		await text.getByText('T:The Swallowtail').first().waitFor();
		await page.keyboard.press('Control+F');
		await page.keyboard.insertText('Gráinne');
		await page.locator('.find-widget .matchesCount', { hasText: /^1 of [1-9]/ }).waitFor();
		await page.keyboard.press('Escape');
		replica.faults.next('/tunes/27', { edit: { from: 'The Swallowtail', to: 'Swallowtail Jig' } });
		await player.palette('The Session: Refresh Document');
		await text.getByText('T:Swallowtail Jig').first().waitFor();
		await player.screenshot('restricted');
	});

	test('a tune is inserted', async () => {
		await player.openFile('friday.md');
		await player.fill('Insert ABC…', 'Search Tunes', 'the swallowtail');
		await option(player.page, /^The Swallowtail/)
			.first()
			.waitFor();
		await player.page.keyboard.press('Enter');
		await option(player.page, /^Setting 1/).waitFor();
		await player.page.keyboard.press('Enter');
		assert.match(
			await player.saved('friday.md', 'T:The Swallowtail'),
			/^# Friday\n\n```abc\nX:1\n/,
		);
	});
});
