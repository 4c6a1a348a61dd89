import assert from 'node:assert/strict';
import { startPlayer } from './player.ts';
import type { Player } from './player.ts';

suite('A page of what is hard to show', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	test('shows a setting that cannot be drawn as text with the reason, and draws the others', async () => {
		const shown = await player.openTune('1201');
		const undrawn = shown.getByRole('article', { name: 'Setting 2, G major' });
		await undrawn.getByText(/^This setting cannot be drawn: /).waitFor();
		await undrawn.locator('pre', { hasText: '??? ;;; /// --- ???' }).waitFor();
		assert.equal(await undrawn.getByRole('img').count(), 0);
		await undrawn.getByRole('button', { name: 'Copy ABC' }).waitFor();
		for (const name of ['Setting 1, G major', 'Setting 4, G major']) {
			const drawn = shown.getByRole('article', { name });
			await drawn.scrollIntoViewIfNeeded();
			await drawn.getByRole('img', { name: 'The Torn Page' }).waitFor();
		}
	});

	test('cuts a comment of a megabyte, and shows all of it when it is asked to', async () => {
		const shown = await player.openTune('1203');
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		const long = comments.getByRole('article').filter({ hasText: 'And another thing' });
		const length = () => long.evaluate(article => article.textContent.length);
		await long.getByText('the <good> biscuits').first().waitFor();
		assert.ok((await length()) < 10_000, 'only its beginning is there');
		await long.getByRole('button', { name: 'Show All' }).click();
		await long.locator('.slice').last().waitFor({ state: 'attached' });
		await comments.getByText('Are you finished?').waitFor();
		await shown.getByRole('img', { name: 'The Man Who Had The Floor' }).waitFor();
	});

	test('shows all of two hundred comments, the last as well as the first', async () => {
		const shown = await player.openTune('1204');
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		await comments.getByText('200 comments').waitFor();
		assert.equal(await comments.getByRole('article').count(), 200);
		await comments.getByRole('article').last().scrollIntoViewIfNeeded();
	});

	test('has an article for each of sixty settings, and draws the last one when it comes near', async () => {
		const shown = await player.openTune('1205');
		await shown.getByText('60 settings').waitFor();
		const settings = shown.getByRole('main').getByRole('article');
		assert.equal(await settings.count(), 60);
		assert.equal(await settings.last().getByRole('img').count(), 0, 'not drawn before');
		await shown.getByRole('link', { name: /^Setting 60, / }).click();
		await settings.last().getByRole('img', { name: 'The Parish In Dispute' }).waitFor();
	});

	test('shows markup as the text that it is', async () => {
		const shown = await player.openTune('1206');
		const name = 'Tóg Bog É & The "Lame" Goose’s <b>Reel</b>';
		await shown.getByRole('heading', { level: 1, name }).waitFor();
		await player.page.getByRole('tab', { name }).waitFor();
		await shown.getByText('<img src=x onerror="document.title=1">').first().waitFor();
		await shown.getByRole('heading', { name: '<script>document.title = 1</script>' }).waitFor();
		await shown.getByRole('img', { name: '<b>Reel</b>' }).waitFor();
		assert.equal(await shown.locator('b, img, body script:not([src]), main script').count(), 0);
		assert.equal(await shown.locator('a[href^="javascript:"], a[href^="command:"]').count(), 0);
	});

	test('is no wider than the window, however long a name without spaces is', async () => {
		const shown = await player.openTune('1206');
		await shown.getByRole('heading', { level: 1 }).waitFor();
		await player.page.setViewportSize({ width: 700, height: 800 });
		const [page, window] = await shown
			.locator('html')
			.evaluate(html => [html.scrollWidth, html.clientWidth] as const);
		assert.ok(page <= window, `the page is ${page} px wide, its window ${window} px`);
		await player.page.setViewportSize({ width: 1280, height: 800 });
	});

	test('says that there are no settings where there are none', async () => {
		const shown = await player.openTune('1207');
		await shown.getByRole('heading', { level: 1, name: 'The Empty Chair' }).waitFor();
		await shown.getByText('No settings yet.').waitFor();
		await shown.getByText('All its settings were taken down.').waitFor();
	});

	test('is that of the tune which another one was merged into', async () => {
		const shown = await player.openTune('904');
		await shown.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		await player.page.getByRole('tab', { name: 'The Swallowtail' }).waitFor();
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
