import assert from 'node:assert/strict';
import { copied, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { reload } from './reload.ts';

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

	test('is copied in it from the command palette, too', async () => {
		const { page } = player;
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await player.palette('The Session: Copy ABC');
		await until('it is copied', async () => (await copied(page)) !== '');
		assert.match(await copied(page), /\nN:Transposed from [AG] major, 5 semitones/);
	});

	test('comes back in it after a reload', async function () {
		this.timeout(150_000);
		const { page, shown } = player;
		await reload(page, '/tunes/55', 'The Kesh', '"transpose":"to2"');
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
		await until('the text is the setting’s own', async () =>
			(await copied(page)).includes('\nK:Amaj\n'),
		);
	});
});

suite('The settings of a tune, for somebody who plays', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	const names = () =>
		player.shown
			.locator('article.setting h3')
			.evaluateAll(headings =>
				headings
					.filter(heading => heading.checkVisibility())
					.map(heading => heading.textContent.slice(0, 9)),
			);

	test('say whether they can be played on an instrument, and where they could be', async () => {
		const shown = await player.openTune('55');
		await shown.getByLabel('Can I play it on').selectOption({ label: 'Whistle in D' });
		const setting = (name: string) => shown.getByRole('article', { name });
		await setting('Setting 1, G major').getByText('Whistle in D: every note fits.').waitFor();
		const third = setting('Setting 3, A major');
		await third.getByText('half-holed or cross-fingered: G sharp').waitFor();
		await third.getByRole('button', { name: 'Transpose to G major' }).click();
		await third.getByText('Transposed to G major, 2 semitones down').waitFor();
		await third.getByText('Whistle in D: every note fits.').waitFor();
		// Those that are in that key already stay there.
		await setting('Setting 1, G major').getByText('Whistle in D: every note fits.').waitFor();
		assert.equal(await shown.getByLabel('Transpose').inputValue(), 'to7');
	});

	test('remember the instrument for other tunes', async () => {
		const shown = await player.openTune('27');
		await shown
			.getByText(/^Whistle in D: /)
			.first()
			.waitFor();
		assert.equal(await shown.getByLabel('Can I play it on').inputValue(), 'whistle-d');
	});

	test('stand in the order that is asked for, popularity as The Session has it', async () => {
		const shown = await player.openTune('55');
		await shown.getByLabel('Order').selectOption({ label: 'By author' });
		await until(
			'they stand by author',
			async () => (await names()).join() === 'Setting 3,Setting 1,Setting 2',
		);
		await shown.getByLabel('Order').selectOption({ label: 'Most popular first' });
		await until('The Session was asked', () =>
			player.asked('/tunes/55').some(path => path.includes('orderby=popular')),
		);
		await until(
			'they stand otherwise',
			async () => (await names()).join() !== 'Setting 3,Setting 1,Setting 2',
		);
	});

	test('can be those with chords alone', async () => {
		const { shown } = player;
		await shown.getByLabel('Show').selectOption('chords');
		await until('one is left', async () => (await names()).join() === 'Setting 3');
		await shown.getByText('1 of 3 settings').waitFor();
		await shown
			.getByRole('article', { name: 'Setting 3, A major' })
			.getByText('with chords')
			.waitFor();
	});

	test('are folded where only their layout or ornaments differ', async () => {
		const shown = await player.openTune('204');
		await shown.getByLabel('Fold those alike').check();
		await until(
			'the third is put away',
			async () => (await names()).join() === 'Setting 1,Setting 2',
		);
		await shown.getByText('2 of 3 settings').waitFor();
		const first = shown.getByRole('article', { name: 'Setting 1, ' });
		await first.getByText('Setting 3 differs in layout or ornaments only').click();
		await first
			.getByRole('article', { name: 'Setting 3, ' })
			.getByRole('img', { name: 'Toss The Feathers' })
			.waitFor();
		await shown.getByLabel('Fold those alike').uncheck();
		await until(
			'it stands for itself again',
			async () => (await names()).join() === 'Setting 1,Setting 2,Setting 3',
		);
	});

	test('borrow chords from one that has some, say whose they are, and keep them in the text', async () => {
		const { page } = player;
		const shown = await player.openTune('97');
		const setting = shown.getByRole('article', { name: 'Setting 1, ' });
		const staff = setting.getByRole('img', { name: 'Cooley' });
		await staff.waitFor();
		assert.equal(await staff.locator('.abcjs-chord, [data-name="chord"]').count(), 0);
		await shown.getByRole('combobox', { name: 'Chords', exact: true }).selectOption({ index: 1 });
		await setting.getByText(/^Chords of setting \d by /).waitFor();
		await staff.getByText('Em').first().waitFor();
		await setting.getByRole('button', { name: 'Copy ABC' }).click();
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		assert.match(await copied(page), /\nN:Chords from [^]*\n[^]*"Em"/);
		await setting.getByRole('button', { name: 'Open as Document' }).click();
		await page.locator('.view-lines').getByText('N:Chords from').waitFor();
	});

	test('are read out in words', async () => {
		const shown = await player.openTune('27');
		const setting = shown.getByRole('article', { name: 'Setting 1, ' });
		await setting.getByText('In words', { exact: true }).click();
		await setting
			.getByRole('listitem')
			.filter({ hasText: /^Bar 1.*: / })
			.first()
			.waitFor();
		await player.screenshot('in-words');
	});

	test('stand beside each other, with what differs framed and named', async () => {
		const { page } = player;
		const shown = await player.openTune('27');
		await shown.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		await player.palette('The Session: Compare Settings');
		await shown.getByRole('img', { name: 'Setting 2', exact: true }).waitFor();
		await shown.getByText(/bars differ\.$/).waitFor();
		await shown.locator('.bar-mark').first().waitFor();
		await shown.getByRole('button', { name: 'Add a Setting' }).click();
		await shown
			.locator('.comparison figcaption')
			.filter({ hasText: 'Setting 3' })
			.scrollIntoViewIfNeeded();
		await shown.getByRole('img', { name: 'Setting 3', exact: true }).waitFor();
		await player.screenshot('tune-compared');
		assert.equal(await shown.getByText(/bars differ\.$/).count(), 2);
		await shown.getByRole('button', { name: 'Compare it no longer' }).click();
		await shown.getByRole('img', { name: 'Setting 3', exact: true }).waitFor({ state: 'detached' });
		await shown.getByRole('button', { name: 'Compare as Text' }).click();
		await page.getByRole('tab', { name: /Setting 1 and Setting 2/ }).waitFor();
		await page.locator('.monaco-diff-editor').waitFor();
	});

	test('are still compared after a reload', async function () {
		this.timeout(150_000);
		const shown = await player.openTune('27');
		await shown.getByLabel('Second setting').selectOption({ index: 2 });
		const ids = await Promise.all(
			['First', 'Second'].map(which => shown.getByLabel(`${which} setting`).inputValue()),
		);
		await shown.getByRole('figure', { name: 'Setting 3' }).waitFor();
		await reload(player.page, '/tunes/27', 'The Swallowtail', `"compared":[${ids.join()}]`);
		await shown.getByRole('figure', { name: 'Setting 3' }).getByRole('img').waitFor();
		await shown.getByText('Compare settings', { exact: true }).click();
		await shown.getByRole('figure').first().waitFor({ state: 'hidden' });
	});

	test('are documents in words for who reads them in an editor', async () => {
		const shown = await player.openTune('27');
		const setting = shown.getByRole('article', { name: 'Setting 1, ' });
		await setting.getByRole('button', { name: 'Open in Words' }).click();
		await player.page.getByRole('tab', { name: /^1\.txt/ }).waitFor();
		const lines = player.page.locator('.view-lines');
		await lines.getByText('The Swallowtail, Setting 1, E dorian').waitFor();
		await lines.getByText('Bar 1, repeat from here: G, E, E, B, E, E').waitFor();
	});
});
