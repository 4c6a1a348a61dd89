import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { obstacles } from './obstacles.ts';
import { option, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

const tonight = `# Friday

1. https://thesession.org/tunes/55 into https://thesession.org/tunes/27
2. https://thesession.org/tunes/97
3. https://thesession.org/members/23/sets/410
`;
const many = Array.from({ length: 30 }, (_, n) => `https://thesession.org/tunes/${60_000 + n}\n`);

suite('A tunebook as files', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: { 'tonight.md': tonight, 'many.md': many.join('') },
			settings: { 'theSession.cacheMinutes': 0 },
		});
	});
	suiteTeardown(() => player.close());

	const notice = (text: string | RegExp) =>
		player.page.locator('.notification-list-item').filter({ hasText: text });
	const read = (name: string) => fs.readFile(path.join(player.folder, name), 'utf8');
	const press = (key: string) => player.page.keyboard.press(key);
	const placeholder = (text: string | RegExp) =>
		player.page.locator('.quick-input-widget').getByPlaceholder(text);

	/** A line of the summary, and whether it is ticked. */
	const row = (file: string | RegExp) =>
		player.page.locator('.quick-input-list .monaco-list-row', { hasText: file });
	const isTicked = async (file: string) =>
		(await row(file).getAttribute('aria-checked')) === 'true';

	/** Pulls what a document links to into the workspace folder, up to the summary. */
	const pullFrom = async (name: string) => {
		await player.openFile(name);
		const box = await player.ask('Pull Tunebook into Folder…', 'Pull Tunebook');
		await box.fill('Links To');
		await option(player.page, `The Tunes That “${name}” Links To`).waitFor();
		await press('Enter');
		await placeholder('Into which folder?').waitFor();
		await press('Enter');
		await placeholder('In which form?').waitFor();
	};

	/** What was pulled before, up to the summary. */
	const pullAgain = async () => {
		await player.ask('Pull Tunebook into Folder…', 'Pull Tunebook');
		await option(player.page, /^Hand-Made List/).waitFor();
		await press('Enter');
	};

	/** What becomes of the tune whose difference is on show. */
	const answer = (name: string) =>
		notice('on the right your file').getByRole('button', { name }).click();

	/** Asks to be asked about the Kesh, which was edited on both sides. */
	const tickKesh = async () => {
		const reached = row('the-kesh-55.abc').and(player.page.locator('.focused'));
		await until('the line of the Kesh is reached', async () => {
			if (await reached.isVisible()) return true;
			await press('ArrowDown');
			return false;
		});
		await press('Space');
		await until('it is ticked', () => isTicked('the-kesh-55.abc'));
		await press('Enter');
		await placeholder('Changed on The Session and edited here').waitFor();
	};

	test('are shown before they are written, and written with Enter', async () => {
		const { page } = player;
		await pullFrom('tonight.md');
		await press('Enter');
		await quickBox(page, 'tonight.md').waitFor();
		await placeholder(/Enter writes what is ticked/).waitFor();
		for (const file of ['the-kesh-55.abc', 'set-410.abc']) {
			await row(file).waitFor();
			assert.ok(await isTicked(file));
		}
		assert.deepEqual((await fs.readdir(player.folder)).sort(), ['many.md', 'tonight.md']);
		await player.screenshot('pull-new');
		await press('Enter');
		await notice('Pulled into “tunebook”. New: 4.').waitFor();
		assert.match(await read('the-kesh-55.abc'), /^X:55\nT:The Kesh\n/);
		await player.palette('Notifications: Clear All Notifications');
	});

	test('are told apart when they are pulled again, and an edit is asked about', async () => {
		const { page, replica } = player;
		const mine = (await read('the-kesh-55.abc')).replace('T:The Kesh', 'T:Our Kesh');
		await fs.writeFile(path.join(player.folder, 'the-kesh-55.abc'), mine);
		replica.faults.next('/tunes/55', {
			edit: { from: 'The Kesh', to: 'The Kesh Jig' },
			times: 'always',
		});
		replica.faults.next('/tunes/27', {
			edit: { from: 'The Swallowtail', to: 'Swallowtail Jig' },
			times: 'always',
		});
		await pullAgain();
		await placeholder(/the same: 2/).waitFor();
		await row('Swallowtail Jig').waitFor();
		assert.ok(await isTicked('the-swallowtail-27.abc'));
		assert.ok(!(await isTicked('the-kesh-55.abc')), 'no edit is overwritten by an Enter');
		await player.screenshot('pull-again');
		await tickKesh();
		await press('Enter');
		await page.getByRole('tab', { name: /The Kesh Jig: The Session ↔ the-kesh-55\.abc/ }).waitFor();
		for (const title of [/T:The\sKesh\sJig/, /T:Our\sKesh/])
			await page.locator('.monaco-diff-editor .view-line', { hasText: title }).waitFor();
		await player.screenshot('pull-difference');
		await answer('Keep What Is Here');
		await notice(/Updated: 1 · Edited here, kept: 1 · The same: 2/).waitFor();
		assert.equal(await read('the-kesh-55.abc'), mine);
		assert.match(await read('the-swallowtail-27.abc'), /^T:Swallowtail Jig$/m);
		await player.screenshot('pull-done');
		await player.palette('Notifications: Clear All Notifications');
		await player.palette('View: Close All Editors');
		await pullAgain();
		await notice(/Edited here, kept: 1 · The same: 3/).waitFor();
		await player.palette('Notifications: Clear All Notifications');
		replica.faults.clear();
	});

	const askAboutKesh = async () => {
		await pullAgain();
		await placeholder(/Enter writes what is ticked/).waitFor();
		await tickKesh();
	};

	test('take over what has changed there where one likes it, in the difference', async () => {
		const { page, replica } = player;
		replica.faults.next('/tunes/55', {
			edit: { from: 'The Kesh', to: 'The Kesh Polka' },
			times: 'always',
		});
		await askAboutKesh();
		await press('Enter');
		const diff = page.locator('.monaco-diff-editor');
		await diff.locator('.view-line', { hasText: /T:Our\sKesh/ }).waitFor();
		await diff.locator('.view-line', { hasText: /T:Our\sKesh/ }).click();
		await diff
			.locator('.gutter')
			.getByRole('button', { name: /^Revert/ })
			.first()
			.click();
		assert.match(await player.saved('the-kesh-55.abc', 'Polka'), /^T:The Kesh Polka$/m);
		await answer('Keep What Is Here');
		await notice(/The same/).waitFor();
		assert.match(await read('the-kesh-55.abc'), /^T:The Kesh Polka$/m);
		await player.palette('Notifications: Clear All Notifications');
		await player.palette('View: Close All Editors');
	});

	test('are taken as they are there, if that is what is chosen', async () => {
		const { replica } = player;
		const edited = (await read('the-kesh-55.abc')).replace('T:The Kesh Polka', 'T:My Kesh');
		await fs.writeFile(path.join(player.folder, 'the-kesh-55.abc'), edited);
		replica.faults.clear();
		await askAboutKesh();
		await press('ArrowDown');
		await press('ArrowDown');
		await press('Enter');
		await notice(/Updated: 1/).waitFor();
		assert.match(await read('the-kesh-55.abc'), /^X:55\nT:The Kesh\n/);
		await player.palette('Notifications: Clear All Notifications');
	});

	test('are not written when they are stopped half-way, and gone on with', async () => {
		const { replica } = player;
		replica.faults.next('/tunes/6*', { delay: 250, times: 'always' });
		replica.requests.clear();
		await pullFrom('many.md');
		await press('ArrowDown');
		await press('Enter');
		await notice(/many\.md.*\b(?:[6-9]|1\d) of 30/s).waitFor();
		await player.screenshot('pull-progress');
		await notice(/many\.md/)
			.getByRole('button', { name: 'Cancel' })
			.click();
		await notice(/Stopped after \d+ of 30; nothing is written/).waitFor();
		await player.screenshot('pull-stopped');
		assert.ok(!(await fs.readdir(player.folder)).includes('tunebook.abc'));
		replica.faults.clear();
		await notice(/Stopped after/)
			.getByRole('button', { name: 'Go On' })
			.click();
		await placeholder(/Enter writes what is ticked/).waitFor();
		await press('Enter');
		await notice(/New: 30/).waitFor();
		// Three may have been on their way.
		const { length } = replica.requests.all;
		assert.ok(length <= 33, `nothing that had come is asked for again: ${length} requests`);
		assert.equal((await read('tunebook.abc')).match(/^X:/gm)?.length, 30);
		await notice(/New: 30/)
			.getByRole('button', { name: 'Open Book' })
			.click();
		await player.page.getByRole('tab', { name: /tunebook\.abc/ }).waitFor();
		await player.palette('Notifications: Clear All Notifications');
		await player.screenshot('pull-book');
	});

	test('are a page that any browser reads, without a network', async () => {
		const page = await player.page.context().newPage();
		try {
			await page.goto(`file://${player.folder}/tunebook.html`);
			assert.equal(await page.getByRole('article').count(), 30);
			assert.deepEqual(await obstacles(page), []);
			await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first().click();
			assert.equal(new URL(page.url()).hash, '#tune-1');
			await page.screenshot({ path: 'artefacts/screenshots/light/pull-page.png' });
		} finally {
			await page.close();
		}
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
