import assert from 'node:assert/strict';
import { copied, startPlayer } from './player.ts';
import type { Player } from './player.ts';
import { reload } from './reload.ts';

suite('A set on its page', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ files: { 'friday.abc': 'X:3\nT:Untitled\nK:D\nABc\n' } });
	});
	suiteTeardown(() => player.close());

	const jigs = 'The Kesh, The Swallowtail, The Connaughtman’s Rambles';
	const open = async (path: string, name: string) => {
		const shown = await player.openItem(`https://thesession.org${path}`);
		await shown.getByRole('heading', { level: 1, name }).waitFor();
		return shown;
	};

	test('has its tunes in playing order, each with its staff', async () => {
		const shown = await open('/members/23/sets/410', jigs);
		const tunes = shown.getByRole('region', { name: 'Tunes of this set' }).getByRole('article');
		assert.equal(await tunes.count(), 3);
		for (const [name, title] of [
			['The Kesh', 'Tune 1, The Kesh, G major'],
			['The Swallowtail', 'Tune 2, The Swallowtail, E dorian'],
			['The Connaughtman’s Rambles', 'Tune 3, The Connaughtman’s Rambles, D major'],
		] as const) {
			const tune = shown.getByRole('article', { name: title });
			await tune.scrollIntoViewIfNeeded();
			await tune.getByRole('img', { name }).waitFor();
		}
		await shown.getByRole('link', { name: 'Friday' }).waitFor();
	});

	test('is copied as one tune, with every tune in it', async () => {
		const shown = await open('/members/23/sets/410', jigs);
		await shown.getByRole('button', { name: 'Copy Set as ABC' }).click();
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		assertOneTune(await copied(player.page), 1);
	});

	test('is inserted as one tune, with the next free number', async () => {
		await player.openFile('friday.abc');
		await player.page.keyboard.press('Control+End');
		const shown = await open('/members/23/sets/410', jigs);
		await shown.getByRole('button', { name: 'Insert Set as ABC' }).click();
		const text = await player.saved('friday.abc', 'T:The Connaughtman’s Rambles');
		assert.match(text, /^X:3\nT:Untitled\nK:D\nABc\n\nX:4\n/);
		assertOneTune(text.slice(text.indexOf('X:4')), 4);
	});

	test('leads to a tune, at the setting that is played', async () => {
		const shown = await open('/members/23/sets/410', jigs);
		await shown.getByRole('link', { name: 'The Swallowtail' }).click();
		await shown.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		const setting = shown.getByRole('article', { name: 'Setting 2, E dorian' });
		await setting.getByRole('img', { name: 'The Swallowtail' }).waitFor();
	});

	test('has its notes even where the lists leave them out', async () => {
		const shown = await open('/members/148/sets/8105', 'The Wind That Shakes The Barley');
		const tunes = shown.getByRole('region', { name: 'Tunes of this set' }).getByRole('article');
		assert.equal(await tunes.count(), 4);
		await tunes.last().scrollIntoViewIfNeeded();
		await tunes.last().getByRole('img', { name: 'The Merry Blacksmith' }).waitFor();
	});

	test('comes back after a reload', async () => {
		const { page } = player;
		const shown = await open('/members/23/sets/410', jigs);
		await reload(page, '/members/23/sets/410', jigs);
		await shown.getByRole('heading', { level: 1, name: jigs }).waitFor();
		await shown.getByRole('img', { name: 'The Kesh' }).waitFor();
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});

/** The jigs as a single ABC tune: one number, one source, and a name, a meter and a key at each tune's start. */
function assertOneTune(text: string, reference: number): void {
	const fields = (letter: string) =>
		[...text.matchAll(new RegExp(`^${letter}:(.*)$`, 'gm'))].map(([, value]) => value);
	assert.deepEqual(fields('X'), [String(reference)]);
	assert.deepEqual(fields('S'), ['https://thesession.org/members/23/sets/410']);
	assert.deepEqual(fields('T'), [
		'The Kesh, The Swallowtail, The Connaughtman’s Rambles',
		'The Kesh',
		'The Swallowtail',
		'The Connaughtman’s Rambles',
	]);
	assert.deepEqual(fields('K'), ['Gmaj', 'Edor', 'Dmaj']);
	assert.deepEqual(fields('M'), ['6/8', '6/8', '6/8']);
	assert.doesNotMatch(text, /\n\n/, 'an empty line would end the tune');
}
