import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { copied, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('ABC in comments', () => {
	let player: Player;
	let shown: FrameLocator;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ files: { 'tunes.abc': 'X:7\nT:Untitled\nK:D\nABc\n' } });
		await player.openFile('tunes.abc');
		await player.page.keyboard.press('Control+End');
		shown = await player.openTune('306');
	});
	suiteTeardown(() => player.close());

	const abc = (author: string): Locator =>
		shown.getByRole('group', { name: `ABC in a comment by ${author}` });
	const press = (part: Locator, name: string) =>
		part.getByRole('button', { name, exact: true }).click();

	test('is drawn between the words, which stay as they were', async () => {
		const comment = shown.getByRole('article', { name: 'The turn, Comment by thirdstringflat' });
		await comment.getByText('Where the rest of us are out of breath').waitFor();
		await comment.getByText('The second part is a matter of courage.').waitFor();
		const music = abc('thirdstringflat');
		await music.scrollIntoViewIfNeeded();
		await music.getByRole('img', { name: 'ABC in a comment by thirdstringflat' }).waitFor();
		assert.equal(await music.getByText('|:~F3 dAA|').isVisible(), false);
		await music.getByText('As written').click();
		await music.getByText('|:~F3 dAA|~B3 dAG|~F3 dfe|dBB BAG:|').waitFor();
		await player.screenshot('comment-music');
	});

	test('is not looked for in chords and other prose', async () => {
		await shown.getByText('And D | G | Em | A under it').waitFor();
		assert.equal(await abc('gutstring').count(), 0);
	});

	test('is played in the bar in which settings are played', async () => {
		const music = abc('Nuala Goose');
		await music.scrollIntoViewIfNeeded();
		await music.getByRole('img').waitFor();
		await press(music, 'Play');
		const bar = shown.getByRole('region', { name: 'Player' });
		await bar.getByText('ABC in a comment by Nuala Goose').waitFor();
		await music.locator('.sounding').first().waitFor();
		await music.getByRole('button', { name: 'Pause', exact: true }).waitFor();
		await press(bar, 'Stop');
		await until('nothing sounds', async () => (await shown.locator('.sounding').count()) === 0);
	});

	test('is copied as a whole tune, with the meter and the key of what it is about', async () => {
		await press(abc('thirdstringflat'), 'Copy ABC');
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		assert.match(
			await copied(player.page),
			/^X:1\nT:The Connaughtman’s Rambles\nR:jig\nM:6\/8\nL:1\/8\nZ:thirdstringflat at The Session\nS:https:\/\/thesession\.org\/tunes\/306#comment\d+\nK:Dmaj\n\|:~F3 dAA\|/,
		);
	});

	test('says that it stands in its own key while the settings do not', async () => {
		const own = abc('thirdstringflat').getByText('In its own key.');
		assert.equal(await own.isVisible(), false);
		await shown.getByLabel('Transpose').selectOption({ label: 'To G' });
		await own.waitFor();
		await shown.getByLabel('Transpose').selectOption({ label: 'As written' });
		await own.waitFor({ state: 'hidden' });
	});

	test('is inserted into the file that was written in last, as its own header says', async () => {
		await press(abc('Nuala Goose'), 'Insert ABC');
		const text = await player.saved('tunes.abc', 'The Rambler At Rest');
		assert.match(
			text,
			/\nABc\n\nX:8\nT: The Rambler At Rest\nM: 9\/8\nL: 1\/8\nZ:Nuala Goose at The Session\nS:.*\nK: G\n\|:G2B dBG BAG\|A2c ecA cBA\|\nG2B/,
		);
	});

	test('is there to be inserted on a page that draws no music, and says that nobody knows its key', async () => {
		const { page } = player;
		await player.openItem('https://thesession.org/discussions/165');
		const lawyer = abc('Póilín na nÓg');
		await lawyer.getByText('|:(3ABc dB (3:2:3ABc dB|{AB}c2 dB A4:|').waitFor();
		await press(lawyer, 'Copy ABC');
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		assert.match(
			await copied(page),
			/\nT:Writing Triplets In ABC\n[^]*\nN:Its key is not known\nK:none\n/,
		);
		await press(lawyer, 'Insert ABC');
		await player.saved('tunes.abc', 'T:Writing Triplets In ABC');
	});
});
