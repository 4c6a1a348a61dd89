import assert from 'node:assert/strict';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { line, press } from './views.ts';

suite('What happened on The Session', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ size: { width: 1280, height: 1000 } });
		await player.openSideBar();
	});
	suiteTeardown(() => player.close());

	const sentences = () =>
		player.shown.getByRole('region', { name: 'What happened' }).getByRole('listitem');

	test('stands in the side bar, of everything and of each kind', async () => {
		const browse = player.tree('Browse');
		await line(browse, 'Activity').scrollIntoViewIfNeeded();
		await line(browse, 'Activity').click();
		await line(browse, 'Everything').waitFor();
		assert.deepEqual(player.asked(), []);
	});

	test('is read as a page of sentences with links, each with how long ago it was', async () => {
		await press(line(player.tree('Browse'), 'Everything'), 'Read as Page');
		await player.shown.getByRole('heading', { level: 1, name: 'All Activity' }).waitFor();
		await sentences().nth(9).waitFor();
		for (const sentence of await sentences().all()) {
			assert.match(await sentence.innerText(), / (?:ago|yesterday|today)$/);
			assert.ok((await sentence.getByRole('link').count()) >= 2, 'who did it, and to what');
			assert.match((await sentence.locator('time').getAttribute('title')) ?? '', /\d{4}/);
		}
	});

	test('has no link that says nothing where it stands alone, as in a list of links', async () => {
		assert.equal(await player.shown.getByRole('link', { name: 'Open', exact: true }).count(), 0);
	});

	test('has more when it is asked for, and the focus goes on with the first of it', async () => {
		const { shown } = player;
		const before = await sentences().count();
		assert.equal(player.asked('/activity').length, 1);
		await shown.getByRole('button', { name: 'Load more…' }).click();
		await until('there are more sentences', async () => (await sentences().count()) > before);
		await until('the first new one has the focus', () =>
			sentences()
				.nth(before)
				.evaluate(element => element === document.activeElement),
		);
		assert.equal(player.asked('/activity').length, 2);
	});

	test('leads to what it tells of', async () => {
		const { shown } = player;
		const link = sentences().first().getByRole('link').nth(1);
		const name = (await link.textContent()) ?? '';
		await link.click();
		await shown.getByRole('heading', { level: 1, name }).waitFor();
	});

	test('can be read line by line in the side bar, too', async () => {
		const browse = player.tree('Browse');
		await line(browse, 'Everything').click();
		await browse
			.getByRole('treeitem', { name: / (?:added|commented on) / })
			.first()
			.waitFor();
	});

	test('is nothing where nobody did anything', async () => {
		const shown = await player.openItem('https://thesession.org/members/300/activity');
		await shown.getByText('Nothing has happened here yet.').waitFor();
		assert.equal(await shown.getByRole('button', { name: 'Load more…' }).count(), 0);
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
