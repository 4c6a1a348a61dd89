import assert from 'node:assert/strict';
import { copied, reload, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('A tune in another key', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ files: { 'tunes.abc': 'X:7\nT:Untitled\nK:D\nABc\n' } });
	});
	suiteTeardown(() => player.close());

	test('is drawn in it, each setting by its shorter way', async () => {
		const shown = await player.openTune('55');
		const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
		const staff = setting.getByRole('img', { name: 'The Kesh' });
		const drawing = () => staff.innerHTML();
		await staff.waitFor();
		const before = await drawing();
		await shown.getByLabel('Transpose').selectOption({ label: 'To D' });
		await setting.getByText('Transposed to D major, 5 semitones down').waitFor();
		await until('the staff is another', async () => (await drawing()) !== before);
		const third = shown.getByRole('article', { name: 'Setting 3, A major' });
		await third.getByText('Transposed to D major, 5 semitones up').waitFor();
	});

	test('is copied in it, and says what it was', async () => {
		const { page, shown } = player;
		const setting = shown.getByRole('article', { name: 'Setting 3, A major' });
		await setting.getByRole('button', { name: 'Copy ABC' }).click();
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		assert.match(
			await copied(page),
			/\nN:Transposed from A major, 5 semitones up\nK:Dmaj\n\|:"D"d3 def\|"A"e3 efa\|/,
		);
	});

	test('comes back in it after a reload', async () => {
		const { page, shown } = player;
		await reload(page, '/tunes/55', 'The Kesh');
		const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
		await setting.getByText('Transposed to D major, 5 semitones down').waitFor();
		assert.equal(await shown.getByLabel('Transpose').inputValue(), 'to2');
	});

	test('opens as a document in it', async () => {
		const { page, shown } = player;
		const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
		await setting.getByRole('button', { name: 'Open as Document' }).click();
		await page.getByRole('tab', { name: /^1-5\.abc/ }).waitFor();
		await page.locator('.view-lines').getByText('K:Dmaj').waitFor();
	});

	test('is inserted in it', async () => {
		await player.openFile('tunes.abc');
		await player.page.keyboard.press('Control+End');
		const shown = await player.openTune('55');
		const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
		await setting.getByText('Transposed to D major, 5 semitones down').waitFor();
		await setting.getByRole('button', { name: 'Insert ABC' }).click();
		const text = await player.saved('tunes.abc', 'K:Dmaj');
		assert.match(
			text,
			/\n\nX:8\nT:The Kesh\n[^]*\nN:Transposed from G major, 5 semitones down\nK:Dmaj\n/,
		);
	});

	test('is as it was written again when nothing is asked of it', async () => {
		const { page } = player;
		const shown = await player.openTune('55');
		await shown.getByLabel('Transpose').selectOption({ label: 'As written' });
		const setting = shown.getByRole('article', { name: 'Setting 3, A major' });
		await setting.getByText(/Transposed/).waitFor({ state: 'hidden' });
		await setting.getByRole('button', { name: 'Copy ABC' }).click();
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		await until('the text is the setting’s own', async () => /\nK:Amaj\n/.test(await copied(page)));
	});
});
