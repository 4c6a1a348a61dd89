import assert from 'node:assert/strict';
import { obstacles } from './obstacles.ts';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { reloadKept } from './reload.ts';

/** The beginning of the second part of the Kesh as its second setting has it. */
const second = 'B3 dBd|ege dBA|B3 dBG|A3 AGA|';

suite('The search by melody', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(180_000);
		player = await startPlayer({
			files: { 'mine.abc': `X:1\nT:Heard somewhere\nM:6/8\nK:G\n${second}\n` },
		});
		const { page } = player;
		await player.palette('The Session: Download Offline Library…');
		await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
		await page.getByText('Your offline library is ready.').first().waitFor();
		await player.palette('Notifications: Clear All Notifications');
	});
	suiteTeardown(() => player.close());

	const notes = () => player.shown.getByRole('combobox', { name: 'Notes' });
	const finds = () => player.shown.getByRole('option');
	const open = () => player.palette('The Session: Search by Melody');
	const kesh = () => player.shown.getByRole('option', { name: /^The Kesh jig Setting 2, G major/ });
	const chosen = () => player.shown.getByRole('option', { selected: true });

	test('is ready to be typed into, and shows what is typed as a staff', async () => {
		const { page, shown } = player;
		await open();
		await shown.getByText('Type a bar or two').waitFor();
		await until('the field has the focus', () =>
			notes().evaluate(field => field === document.activeElement),
		);
		await page.keyboard.type('B3');
		await shown.getByRole('img', { name: 'What you typed' }).waitFor();
		await shown.getByRole('status').getByText('5 notes more, at least.').waitFor();
		assert.equal(await finds().count(), 0);
	});

	test('finds tunes while one types, each with its bars on a staff', async () => {
		const { page, shown } = player;
		await page.keyboard.type(' dBd|ege dBA|');
		await kesh().locator('.staff svg path').first().waitFor();
		await kesh().getByText('From bar 10; fits by ').waitFor();
		await shown.getByRole('status').getByText('finds, the best first.').waitFor();
	});

	test('draws no more than what is near the window', async () => {
		const drawn = await player.shown.locator('.find:has(svg)').count();
		assert.ok(drawn > 0 && drawn < (await finds().count()), `${drawn} are drawn`);
	});

	test('is walked through by keys, while the focus stays where one types', async () => {
		const { page } = player;
		await page.keyboard.press('ArrowDown');
		const [first, second] = [finds().nth(0), finds().nth(1)];
		const active = () => notes().getAttribute('aria-activedescendant');
		assert.equal(await chosen().getAttribute('id'), await first.getAttribute('id'));
		assert.equal(await active(), await first.getAttribute('id'));
		await page.keyboard.press('ArrowDown');
		assert.equal(await active(), await second.getAttribute('id'));
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		assert.equal(await active(), null);
		await page.keyboard.press('Home');
		await page.keyboard.type('z');
		assert.match(await notes().inputValue(), /^zB3/);
		await page.keyboard.press('Backspace');
	});

	test('nobody is kept from reading it', async () => {
		await kesh().waitFor();
		await player.page.keyboard.press('ArrowDown');
		assert.deepEqual(await obstacles(player.shown), []);
	});

	test('opens a tune at the setting that was found, and is as it was when one comes back', async () => {
		const { page, shown } = player;
		await notes().fill(second);
		await shown.locator('.finds[aria-busy=false]').waitFor();
		await page.keyboard.press('ArrowDown');
		await chosen().getByText('Heard somewhere').waitFor();
		await page.keyboard.press('ArrowDown');
		await chosen().getByText('The Kesh').waitFor();
		await page.keyboard.press('Enter');
		const setting = shown.getByRole('article', { name: 'Setting 2, G major' });
		await until('the setting is what one reads', () =>
			setting.evaluate(element => 'here' in element.dataset),
		);
		await page.getByRole('tab', { name: 'Search by Melody' }).click();
		await kesh().waitFor();
		assert.equal(await notes().inputValue(), second);
		await until('the find is chosen again', async () => (await chosen().count()) === 1);
	});

	test('finds what stands in a file of one’s own first, and opens it there', async () => {
		const { page } = player;
		await player.shown
			.getByRole('option', { name: /^Heard somewhere mine\.abc, line 1/ })
			.locator('.staff svg path')
			.first()
			.waitFor();
		await notes().press('Home');
		await notes().fill(`${second} `);
		await player.shown.locator('.finds[aria-busy=false]').waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('.monaco-editor').getByText('T:Heard somewhere').waitFor();
	});

	test('takes what is marked in an editor, with its key and meter', async () => {
		const { page } = player;
		await player.openFile('mine.abc');
		await page.keyboard.press('Control+A');
		await open();
		await kesh().waitFor();
		assert.equal(await notes().inputValue(), `[M:6/8] [K:G] ${second}`);
		assert.equal(await page.getByRole('tab', { name: 'Search by Melody' }).count(), 1);
	});

	test('is asked from the page of a tune what goes like one of its settings', async () => {
		const { shown } = player;
		await player.openTune('55');
		const setting = shown.getByRole('article', { name: 'Setting 1, G major' });
		await setting.getByRole('button', { name: 'Tunes like This' }).click();
		await shown.getByRole('option', { name: /^The Kesh jig Setting 1/ }).waitFor();
		assert.match(await notes().inputValue(), /^\[M:6\/8\]\[L:1\/8\]\[K:Gmaj\] G3 GAB\|A3 ABd\|/);
	});

	test('comes back after a reload with what was typed', async function () {
		this.timeout(180_000);
		const { page } = player;
		await notes().fill('B3 dBd ege dBA');
		await kesh().waitFor();
		await reloadKept(page, ['"notes":"B3 dBd ege dBA"'], 'Search by Melody');
		await kesh().waitFor();
		assert.equal(await notes().inputValue(), 'B3 dBd ege dBA');
	});
});
