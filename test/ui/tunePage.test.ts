import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { option, copied, linkOut, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { reload } from './reload.ts';

suite('A tune on its page', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ files: { 'tunes.abc': 'X:7\nT:Untitled\nK:D\nABc\n' } });
	});
	suiteTeardown(() => player.close());

	test('has its name, what is known of it, and every setting as an article with its staff', async () => {
		const shown = await player.openTune('55');
		await shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await shown.getByText('Also known as The Castle, The Kesh Mountain, and The Kincora').waitFor();
		await shown.getByText('In 5,210 tunebooks, 226 recordings, and 30 collections').waitFor();
		await shown.getByText('Added by rosinante on May 11, 2001').waitFor();
		for (const name of ['Setting 1, G major', 'Setting 2, G major', 'Setting 3, A major']) {
			const setting = shown.getByRole('article', { name });
			await setting.scrollIntoViewIfNeeded();
			await setting.getByRole('img', { name: 'The Kesh' }).waitFor();
			for (const button of ['Insert ABC', 'Copy ABC', 'Open as Document', 'Copy Link'])
				await setting.getByRole('button', { name: button, exact: true }).waitFor();
		}
	});

	test('has its comments beside the music', async () => {
		const { shown } = player;
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		await comments.getByText('3 comments').waitFor();
		await comments.getByText('You should hear what they do to it in our kitchen.').waitFor();
		const [music, beside] = [await box(shown.getByRole('main')), await box(comments)];
		assert.ok(beside.x >= music.x + music.width, 'the comments begin right of the music');
	});

	test('copies a setting', async () => {
		const { page, shown } = player;
		const setting = shown.getByRole('article', { name: 'Setting 3, A major' });
		await setting.getByRole('button', { name: 'Copy ABC' }).click();
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		const text = await copied(page);
		assert.match(text, /^X:1\nT:The Kesh\n[^]*\nM:6\/8\n[^]*\nK:Amaj\n\|:"A"A3 ABc\|/);
		assert.match(text, /^S:https:\/\/thesession\.org\/tunes\/55#setting10442$/m);
	});

	test('copies the link of a setting', async () => {
		const { page, shown } = player;
		const setting = shown.getByRole('article', { name: 'Setting 2, G major' });
		await setting.getByRole('button', { name: 'Copy Link' }).click();
		await shown.getByRole('status').getByText('Link copied').waitFor();
		assert.equal(await copied(page), 'https://thesession.org/tunes/55#setting10441');
	});

	test('opens a setting as a document that reads as ABC and cannot be changed', async () => {
		const { page, shown } = player;
		const setting = shown.getByRole('article', { name: 'Setting 2, G major' });
		await setting.getByRole('button', { name: 'Open as Document' }).click();
		await page.getByRole('tab', { name: /^2\.abc/ }).waitFor();
		await page.locator('.view-lines').getByText('K:Gmaj').waitFor();
		await page.getByRole('button', { name: 'ABC Notation' }).waitFor();
		await page.keyboard.press('Control+Home');
		await page.keyboard.type('X');
		await page.getByRole('paragraph').getByText('Cannot edit in read-only editor').waitFor();
	});

	test('opens on The Session', async () => {
		const shown = await player.openTune('55');
		await shown.getByRole('button', { name: 'Open on The Session' }).click();
		assert.match(await linkOut(player.page), /https:\/\/thesession\.org\/tunes\/55\b/);
	});

	test('is one page, however often it is asked for, and goes to the setting in the address', async () => {
		const { page } = player;
		const shown = await player.openTune('https://thesession.org/tunes/55#setting10442');
		await atTop(shown.getByRole('article', { name: 'Setting 3, A major' }));
		assert.equal(await page.getByRole('tab', { name: 'The Kesh' }).count(), 1);
		assert.equal(player.asked('/tunes/55').length, 1);
	});

	test('inserts a setting into the file that was written in last, with the next free number', async () => {
		await player.openFile('tunes.abc');
		await player.page.keyboard.press('Control+End');
		const shown = await player.openTune('27');
		const setting = shown.getByRole('article', { name: 'Setting 1, E dorian' });
		await setting.getByRole('button', { name: 'Insert ABC' }).click();
		const text = await player.saved('tunes.abc', 'K:Edor');
		assert.match(text, /^X:7\nT:Untitled\nK:D\nABc\n\nX:8\nT:The Swallowtail\n/);
	});

	test('decodes what the site has escaped, in names and in comments', async () => {
		const shown = await player.openTune('27');
		await shown.getByText("The Swallow's Tail Jig").waitFor();
		await shown.getByText('In our place it is "the one in E" & that settles it.').waitFor();
		await shown.getByRole('link', { name: "O'Dowd of the Drones" }).waitFor();
		assert.doesNotMatch(await shown.locator('body').innerText(), /&#?\w+;/);
	});

	test('opens the links in comments: those of tunes inside, the others after asking', async () => {
		const { page } = player;
		const shown = await player.openTune('27');
		await shown.getByRole('link', { name: /example\.org\/swallowtail/ }).click();
		assert.match(await linkOut(page), /https:\/\/example\.org\/swallowtail\?part=2&bars=8/);
		await player.openTune('71');
		await shown.getByRole('link', { name: 'https://thesession.org/tunes/97' }).click();
		await shown.getByRole('heading', { level: 1, name: "Cooley's" }).waitFor();
	});

	test('takes the colours of another theme at once', async () => {
		const { page } = player;
		const shown = await player.openTune('55');
		const note = shown.getByRole('img', { name: 'The Kesh' }).first().locator('path').first();
		const colour = () => note.evaluate(path => getComputedStyle(path).fill);
		await note.waitFor({ state: 'attached' });
		const before = await colour();
		await player.openSideBar();
		await page.keyboard.press('Control+K');
		await page.keyboard.press('Control+T');
		await option(page, 'Dark Modern').click();
		await until('the staff has another colour', async () => (await colour()) !== before);
		const text = await shown.locator('body').evaluate(body => getComputedStyle(body).color);
		assert.equal(await colour(), text);
	});

	test('has its comments below the music where the page is narrow', async () => {
		const { page } = player;
		const shown = await player.openTune('55');
		await page.setViewportSize({ width: 700, height: 800 });
		const music = shown.getByRole('main');
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		await until('the comments are below', async () => {
			const [above, below] = [await box(music), await box(comments)];
			return below.y >= above.y + above.height && below.x < above.x + above.width;
		});
	});

	test('comes back after a reload, at the setting that was read', async () => {
		const { page } = player;
		await page.setViewportSize({ width: 1280, height: 800 });
		const shown = await player.openTune('https://thesession.org/tunes/55#setting10441');
		const setting = shown.getByRole('article', { name: 'Setting 2, G major' });
		await atTop(setting);
		// By the time that the page has said so and fallen silent again, it has come to rest.
		await setting.getByRole('button', { name: 'Copy Link' }).click();
		await shown.getByRole('status').getByText('Link copied').waitFor();
		await shown.getByRole('status').getByText('Link copied').waitFor({ state: 'hidden' });
		await reload(page, '/tunes/55', 'The Kesh');
		await shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await atTop(setting);
	});

	test('comes back after a reload when it was only looked at', async () => {
		const { page, shown } = player;
		await player.openTune('97');
		await shown.getByRole('heading', { level: 1, name: "Cooley's" }).waitFor();
		await reload(page, '/tunes/97', "Cooley's");
		await page.getByRole('tab', { name: "Cooley's", selected: true }).waitFor();
		await shown.getByRole('heading', { level: 1, name: "Cooley's" }).waitFor();
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});

async function box(of: Locator) {
	const found = await of.boundingBox();
	assert.ok(found, 'it is on the screen');
	return found;
}

/** Waits until it is what the reader sees first. */
async function atTop(article: Locator): Promise<void> {
	await article.waitFor();
	await until('the article is at the top of the page', () =>
		article.evaluate(element => {
			const { top, bottom } = element.getBoundingClientRect();
			return bottom > 100 && top < innerHeight / 3 && top > -100;
		}),
	);
}
