import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { option, quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

/** The Kesh as somebody plays it in A, with two bars in each line; and one that is on nobody's page. */
const kesh = [
	'X:1',
	'T:Kesh, The',
	'R:jig',
	'M:6/8',
	'L:1/8',
	'S:https://thesession.org/tunes/55#setting55',
	'K:A',
	'|:"A"A3 ABc|B3 Bce|',
	'fee aee|fec ecB|',
	'"A"A3 ABc|B3 Bce|',
	'fee aec|BAG A3:|',
	'|:c2c ece|faf ecA|',
	'c2c ecA|BcB BAB|',
	'cBc ece|faf ece|',
	"aga bab|c'aa a3:|",
];
const cabbage = ['X:2', 'T:A Bad Cabbage', 'M:6/8', 'L:1/8', 'K:D', 'DFA d3|A2d fdf|'];
const two = [...kesh, '', ...cabbage, ''].join('\n');
const friday = `# Friday\n\nIn A, for the box:\n\n\`\`\`abc\n${kesh.join('\n')}\n\`\`\`\n\n\`\`\`js\nX:1\n\`\`\`\n`;

const semiquavers = `X:1
T:Kesh, The
M:6/8
L:1/16
S:https://thesession.org/tunes/55#setting55
K:G
|:G6 G2A2B2|A6 A2B2d2|
e2d2d2 g2d2d2|e2d2B2 d2B2A2|
`;

const offers = ['Play', 'Preview', 'Find on The Session…', 'Compare with Setting…', 'Transpose…'];

suite('Over tunes in files', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: { 'tunes.abc': two, 'friday.md': friday, 'semiquavers.abc': semiquavers },
			settings: { 'files.autoSave': 'afterDelay' },
		});
	});
	suiteTeardown(() => player.close());

	/** What stands over the nth tune of the file on show. */
	function over(nth: number): Locator {
		return player.page.locator('.codelens-decoration:visible').nth(nth);
	}
	const lens = (nth: number, name: string) => over(nth).getByText(name, { exact: true });

	/** Presses it until what it leads to is there: while a file is being opened, what is over it is drawn anew. */
	async function press(nth: number, name: string, there: Locator): Promise<void> {
		await until(`${name} leads there`, async () => {
			await lens(nth, name).click();
			return there.waitFor({ timeout: 3000 }).then(
				() => true,
				() => false,
			);
		});
	}

	async function seen(nth: number): Promise<void> {
		for (const name of offers) await lens(nth, name).waitFor();
	}

	/** Puts the cursor into a line, from 1. */
	async function at(line: number): Promise<void> {
		const { page } = player;
		const there = page.getByRole('button', { name: new RegExp(`Ln ${line}, Col`) });
		await until(`the cursor is in line ${line}`, async () => {
			await player.quickInput('Control+G', `:${line}`);
			await page.keyboard.press('Enter');
			return there.waitFor({ timeout: 3000 }).then(
				() => true,
				() => false,
			);
		});
	}

	/** A line of the text, on either side of a diff. */
	const written = (text: string, side = '.monaco-editor') =>
		player.page.locator(`${side} .view-line`, { hasText: text.replaceAll(' ', '\u00a0') });

	test('stands what can be done with each', async () => {
		await player.openFile('friday.md');
		await seen(0);
		await player.screenshot('lenses-markdown');
		assert.equal(await player.page.locator('.codelens-decoration:visible').count(), 1);
		await player.openFile('tunes.abc');
		await seen(0);
		await seen(1);
		await player.screenshot('lenses-abc');
	});

	test('is the way to hear it, beside the text', async () => {
		const { page, shown } = player;
		await player.openFile('friday.md');
		await press(0, 'Play', page.locator('iframe.webview.ready').first());
		await shown.getByRole('heading', { level: 1, name: 'Kesh, The' }).waitFor();
		await shown.locator('.sounding').first().waitFor();
		await player.palette('View: Close Editors in Other Groups');
	});

	test('is the way to a setting beside it, in its key and with its lines', async () => {
		const { page } = player;
		await player.openFile('friday.md');
		await press(0, 'Compare with Setting…', option(page, /^Setting 1, G major/));
		await page.keyboard.press('Enter');
		await page.locator('.tab.active', { hasText: 'The Kesh: Setting 1, A major' }).waitFor();
		await written('A3 ABc|B3 Bce|', '.original').first().waitFor();
		await written('"A"A3 ABc|B3 Bce|', '.modified').first().waitFor();
		await player.screenshot('lenses-compare');
	});

	test('is that way in its unit of length, too', async () => {
		await player.openFile('semiquavers.abc');
		await press(0, 'Compare with Setting…', option(player.page, /^Setting 1, G major/));
		await player.page.keyboard.press('Enter');
		await written('|:G6 G2A2B2|A6 A2B2d2|', '.original').waitFor();
	});

	test('transposes it, and Ctrl+Z takes that back', async () => {
		const { page } = player;
		await player.openFile('tunes.abc');
		const box = quickBox(page, 'Transpose “A Bad Cabbage” from D major');
		await press(1, 'Transpose…', box);
		await box.fill('G major');
		await option(page, /^G major, 5 semitones up/).waitFor();
		await player.screenshot('lenses-transpose');
		await page.keyboard.press('Enter');
		await player.saved('tunes.abc', 'K:G\nGBd g3|d2g bgb');
		await page.getByText('Transposed to G major, 5 semitones up').waitFor();
		await page.locator('.editor-instance .view-lines').click();
		await page.keyboard.press('Control+Z');
		assert.equal(await player.saved('tunes.abc', 'K:D\nDFA d3'), two);
	});

	test('does the same from the keyboard, for the tune at the cursor', async () => {
		const { page } = player;
		await player.openFile('tunes.abc');
		await at(10);
		await player.ask('Transpose Tune at Cursor…', 'Transpose “Kesh, The” from A major');
		await option(page, /^C major/).waitFor();
		await page.keyboard.type('2 semitones down');
		await option(page, /^G major, 2 semitones down/).waitFor();
		await page.keyboard.press('Enter');
		await written('edd gdd|edB dBA|').waitFor();
		await page.keyboard.press('Control+Z');
		await written('fee aee|fec ecB|').waitFor();
	});

	test('finds it by its address, its title and its melody', async () => {
		const { page, shown } = player;
		await player.openFile('tunes.abc');
		await press(0, 'Find on The Session…', option(page, /^Open Its Page/));
		await option(page, /^Search by Its Melody.*no offline library/).waitFor();
		await player.screenshot('lenses-find');
		await option(page, /^Search for “The Kesh”/).click();
		await option(page, /^The Kesh, jig/).waitFor();
		await page.keyboard.press('Enter');
		await shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
		await player.openFile('tunes.abc');
		await at(20);
		await player.ask('Find Tune at Cursor…', 'Find “A Bad Cabbage” on The Session');
		await option(page, /^Search by Its Melody/).click();
		const notes = shown.getByRole('combobox', { name: 'Notes' });
		await until('its first bars are looked for', async () =>
			(await notes.inputValue()).startsWith('[M:6/8][L:1/8][K:D] DFA d3|A2d fdf'),
		);
	});

	test('is in the editor’s own menu', async () => {
		const { page } = player;
		await player.openFile('tunes.abc');
		await at(20);
		await page.keyboard.press('Shift+F10');
		const menu = page.getByRole('menuitem', { name: 'The Session', exact: true });
		await menu.hover();
		await page.getByRole('menuitem', { name: 'Transpose Tune at Cursor…' }).waitFor();
		await player.screenshot('lenses-menu');
		await page.getByRole('menuitem', { name: 'Compare Tune at Cursor with Setting…' }).click();
		const box = quickBox(page, 'Compare “A Bad Cabbage” with a Setting Of');
		await until('its title is searched for', async () => {
			return (await box.inputValue()) === 'A Bad Cabbage';
		});
		await box.fill('kesh');
		await option(page, /^The Kesh, jig/).waitFor();
		await page.keyboard.press('Enter');
		await option(page, /^Setting 3, A major/).click();
		await page.locator('.tab.active', { hasText: 'The Kesh: Setting 3, D major' }).waitFor();
		await written('DFA d3|A2d fdf|', '.modified').waitFor();
	});

	test('stands nothing once the setting is off', async () => {
		await player.openFile('friday.md');
		await seen(0);
		const file = path.join(player.folder, '.vscode/settings.json');
		await fs.mkdir(path.dirname(file));
		await fs.writeFile(file, '{ "theSession.editor.lenses": false }');
		const { page } = player;
		await until(
			'nothing stands there',
			async () => (await page.locator('.codelens-decoration:visible').count()) === 0,
		);
	});
});
