import assert from 'node:assert/strict';
import { option, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { line } from './views.ts';

suite('Without a mouse', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({ files: { 'notes.md': '# Friday\n' } });
		await player.openFile('notes.md');
	});
	suiteTeardown(() => player.close());

	/** A key pressed while something else takes the focus can be lost. */
	const command = async (title: string) => {
		const { page } = player;
		const palette = page.getByPlaceholder('Type the name of a command to run.');
		await until('the palette is open', async () => {
			await page.keyboard.press('F1');
			return palette.waitFor({ timeout: 1500 }).then(
				() => true,
				() => false,
			);
		});
		await page.keyboard.insertText(title);
		await option(page, title).first().waitFor();
		await page.keyboard.press('Enter');
	};

	/** What has the focus in the page on show, as it is announced. */
	const focused = () =>
		player.shown.locator('html').evaluate(() => {
			const { activeElement } = document;
			const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
			return `${activeElement?.localName ?? ''} ${name.trim()}`;
		});

	const tabTo = async (wanted: string) => {
		const passed: string[] = [];
		for (let stop = 0; stop < 40; stop++) {
			await player.page.keyboard.press('Tab');
			const name = await focused();
			if (name === wanted) return;
			passed.push(name);
		}
		assert.fail(`Tab came to ${passed.join(', ')}, never to ${wanted}`);
	};

	test('a tune is searched for, opened, and its second setting inserted', async () => {
		const { page, shown } = player;
		await command('The Session: Search Tunes…');
		await quickBox(page, 'Search Tunes').waitFor();
		await page.keyboard.type('kesh');
		await option(page, 'The Kesh, jig').waitFor();
		await page.keyboard.press('Enter');
		const setting = shown.getByRole('article', { name: 'Setting 2, G major' });
		await setting.waitFor();
		await tabTo('a Setting 2, G major');
		await page.keyboard.press('Enter');
		await tabTo('button Insert ABC');
		await page.keyboard.press('Enter');
		const notes = await player.saved('notes.md', 'K:Gmaj');
		assert.match(notes, /\nS:https:\/\/thesession\.org\/tunes\/55#setting10441\n/);
	});

	test('the focus can be seen, and the first stop skips to the comments', async () => {
		const { page, shown } = player;
		await player.openTune('27');
		await shown.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		await tabTo('a Skip to Comments');
		const skip = shown.getByRole('link', { name: 'Skip to Comments' });
		await until(
			'the link has come into sight',
			async () => ((await skip.boundingBox())?.y ?? -1) > 0,
		);
		const outline = await skip.evaluate(link => getComputedStyle(link).outlineStyle);
		assert.equal(outline, 'solid');
		await page.keyboard.press('Enter');
		await tabTo('a Gráinne B.');
	});

	test('a setting is chosen from a list and inserted where the cursor is', async () => {
		const { page } = player;
		await player.openFile('notes.md');
		await page.keyboard.press('Control+End');
		await command('The Session: Insert ABC…');
		await quickBox(page, 'Search Tunes').waitFor();
		await page.keyboard.type('swallowtail');
		await option(page, 'The Swallowtail, jig').waitFor();
		await page.keyboard.press('Enter');
		await page.getByPlaceholder('Which setting of “The Swallowtail”?').waitFor();
		await option(page, 'Setting 1, E dorian').waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await player.saved('notes.md', /Z:cranfan at The Session/);
	});

	test('one undo takes an inserted tune away, nothing else', async () => {
		const { page } = player;
		await page.locator('.editor-instance .view-lines').getByText('Z:cranfan').waitFor();
		await page.keyboard.press('Control+Z');
		await page
			.locator('.editor-instance .view-lines')
			.getByText('Z:cranfan')
			.waitFor({ state: 'hidden' });
		await page.keyboard.press('Control+Home');
		await page.locator('.editor-instance .view-lines').getByText('T:The Kesh').waitFor();
	});

	test('the results are walked through by arrow keys, and Enter opens one', async () => {
		const { page, shown } = player;
		await command('The Session: Focus on Results View');
		const results = player.tree('Results');
		const tune = results.getByRole('treeitem', { name: 'The Swallowtail, jig' });
		await tune.waitFor();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await results.getByRole('treeitem', { name: 'Setting 1, E dorian, Gráinne B.' }).waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const setting = shown.getByRole('article', { name: 'Setting 2, E dorian' });
		await until('the setting is in view', () =>
			setting.evaluate(element => Math.abs(element.getBoundingClientRect().top) < 100),
		);
	});

	/** What the arrow keys stand on in the side bar; undefined while the focus is elsewhere. */
	const lineAt = async () => {
		const focused = player.tree('Browse').locator('.monaco-list-row.focused');
		return (await focused.count()) === 0 ? '' : ((await focused.getAttribute('aria-label')) ?? '');
	};
	const downTo = (name: string) =>
		until(`the arrow keys come to “${name}”`, async () => {
			if ((await lineAt()).startsWith(name)) return true;
			await player.page.keyboard.press('ArrowDown');
			return false;
		});

	test('a list is opened by arrow keys', async () => {
		const { page } = player;
		await command('The Session: Focus on Browse View');
		const browse = player.tree('Browse');
		await browse.getByRole('treeitem', { name: 'Tunes' }).waitFor();
		await until('the focus is on the first line', async () => {
			await page.keyboard.press('Home');
			return (await lineAt()).startsWith('Tunes');
		});
		await page.keyboard.press('ArrowRight');
		await browse.getByRole('treeitem', { name: 'Popular' }).waitFor();
		await downTo('Popular');
		await page.keyboard.press('ArrowRight');
		await browse.getByRole('treeitem', { name: /^The Kesh, jig/ }).waitFor();
	});

	test('a new recording is found in the side bar, read, and a tune of it inserted', async () => {
		const { page, shown } = player;
		await command('The Session: Focus on Browse View');
		const browse = player.tree('Browse');
		await line(browse, 'Tunes').waitFor();
		await page.keyboard.press('Home');
		// Closes what was opened before.
		await page.keyboard.press('ArrowLeft');
		await downTo('Discography');
		await page.keyboard.press('ArrowRight');
		await line(browse, 'New Recordings').waitFor();
		await downTo('New Recordings');
		await page.keyboard.press('ArrowRight');
		await browse.getByRole('treeitem', { level: 3 }).first().waitFor();
		await page.keyboard.press('ArrowDown');
		const [recording = ''] = (await lineAt()).split(', ');
		await page.keyboard.press('Enter');
		await shown.getByRole('heading', { level: 1, name: recording }).waitFor();
		const tune = shown.getByRole('region', { name: 'Tracks' }).getByRole('link').first();
		const name = (await tune.textContent()) ?? '';
		await tabTo(`a ${name}`);
		await page.keyboard.press('Enter');
		await shown.getByRole('heading', { level: 1, name }).waitFor();
		await shown.getByRole('article').first().waitFor();
		await tabTo('button Insert ABC');
		await page.keyboard.press('Enter');
		await player.saved('notes.md', `\nT:${name}\n`);
	});
});
