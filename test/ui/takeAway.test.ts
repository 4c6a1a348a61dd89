import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { readMidi } from '../midi.ts';
import { pdfPages } from './pdf.ts';
import { copied, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('Music that is taken away', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	const open = async (address: string, name: string) => {
		const shown = await player.openItem(`https://thesession.org${address}`);
		await shown.getByRole('heading', { level: 1, name, exact: true }).waitFor();
		return shown;
	};

	/** The disclosure of a setting, opened. */
	const ofSetting = async (name: string) => {
		const shown = await open('/tunes/55', 'The Kesh');
		const setting = shown.getByRole('article', { name });
		const details = setting.locator('details.take-away');
		if (!(await details.evaluate(element => element.hasAttribute('open'))))
			await details.getByText('Take away', { exact: true }).click();
		return details;
	};

	/** Takes what VS Code's own box suggests, and reads what was written there. */
	const save = async (file: string): Promise<Buffer> => {
		const box = player.page.getByRole('textbox', { name: 'Folder path' });
		await box.waitFor();
		const suggested = `${player.folder}/${file}`;
		await until(`${file} is suggested`, async () => (await box.inputValue()) === suggested);
		await player.page.keyboard.press('Enter');
		await player.shown.getByRole('status').getByText(`Saved to ${file}.`).waitFor();
		return fs.readFile(path.join(player.folder, file));
	};

	test('is ABC of the settings that are chosen, in the key that is shown', async () => {
		const shown = await open('/tunes/55', 'The Kesh');
		await shown.getByLabel('Transpose').selectOption({ label: 'To D' });
		await shown.getByText('Take away several settings').click();
		const box = (name: RegExp) => shown.getByRole('checkbox', { name });
		assert.ok(await box(/^Setting 1, G major/).isChecked());
		await box(/^Setting 2, G major/).uncheck();
		await shown.getByRole('button', { name: 'Save as ABC…' }).first().click();
		const text = (await save('the-kesh.abc')).toString('utf8');
		assert.deepEqual(text.match(/^X:.*$/gm), ['X:1', 'X:2']);
		assert.match(text, /\nS:https:\/\/thesession\.org\/tunes\/55#setting55\n[^]*\nK:Dmaj\n/);
		assert.match(
			text,
			/\n\nX:2\n[^]*#setting10442\nN:Transposed from A major, 5 semitones up\nK:Dmaj\n/,
		);
	});

	test('is copied, too', async () => {
		const { shown, page } = player;
		const several = shown.locator('details.take-away').first();
		await several.getByRole('button', { name: 'All', exact: true }).click();
		await several.getByRole('button', { name: 'Copy ABC' }).click();
		await shown.getByRole('status').getByText('ABC copied').waitFor();
		assert.deepEqual((await copied(page)).match(/^X:.*$/gm), ['X:1', 'X:2', 'X:3']);
	});

	test('is nothing where nothing is chosen, and it is said why', async () => {
		const several = player.shown.locator('details.take-away').first();
		await several.getByRole('button', { name: 'None', exact: true }).click();
		await several.getByText('Choose at least one setting.').waitFor();
		for (const name of ['Save as ABC…', 'Copy ABC', 'Print…'])
			assert.ok(await several.getByRole('button', { name }).isDisabled());
	});

	test('follows the filter', async () => {
		const { shown } = player;
		await shown.getByLabel('Show').selectOption({ label: 'A major' });
		const box = (name: RegExp) => shown.getByRole('checkbox', { name });
		await until('only what is shown is chosen', async () => {
			const chosen = [/^Setting 1/, /^Setting 2/, /^Setting 3/].map(name => box(name).isChecked());
			return (await Promise.all(chosen)).join() === 'false,false,true';
		});
		await shown.getByLabel('Show').selectOption({ label: 'All settings' });
		await shown.getByLabel('Transpose').selectOption({ label: 'As written' });
	});

	test('is a MIDI file with every note as often as it is played', async () => {
		const details = await ofSetting('Setting 2, G major');
		await details.getByRole('button', { name: 'Save as MIDI…' }).click();
		const midi = readMidi(await save('the-kesh-2.mid'));
		const [names, melody] = midi.tracks;
		assert.deepEqual(names?.names, ['The Kesh, Setting 2, G major']);
		assert.deepEqual(names.meters, [{ at: 0, meter: '6/8' }]);
		assert.deepEqual(melody?.programs, [73]);
		// A pickup, and two parts of eight bars in 6/8, each played twice.
		assert.equal(melody.notes.at(-1)?.end, (1 + 32 * 6) * 240);
		assert.ok(melody.notes.length > 120, `${melody.notes.length} notes`);
	});

	test('is an SVG that stands alone, black on white, with the notes of the staff', async () => {
		const details = await ofSetting('Setting 2, G major');
		await details.getByRole('button', { name: 'Save as SVG…' }).click();
		const svg = (await save('the-kesh-2.svg')).toString('utf8');
		assert.doesNotMatch(svg, /currentcolor|var\(| style=| class=/i);
		const page = await player.page.context().newPage();
		try {
			await page.goto(`file://${player.folder}/the-kesh-2.svg`);
			assert.equal(await page.locator('svg > title').textContent(), 'The Kesh, Setting 2, G major');
			const paths = await page.locator('path').evaluateAll(all =>
				all
					.map(one => (one as SVGPathElement).getBBox())
					.filter(({ width, height }) => {
						// Heads of notes, by their size in the engraver's pixels.
						return width > 8 && width < 13 && height > 6 && height < 10;
					}),
			);
			assert.ok(paths.length > 60, `${paths.length} heads of notes`);
		} finally {
			await page.close();
		}
	});

	test('is a PNG that is fine enough for paper', async () => {
		const details = await ofSetting('Setting 2, G major');
		await details.getByRole('button', { name: 'Save as PNG…' }).click();
		const png = await save('the-kesh-2.png');
		assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
		const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
		assert.ok(width >= 2000 && width < 2500, `${width} pixels wide`);
		assert.ok(height > 400, `${height} pixels high`);
		assert.ok(png.length > 10_000, `${png.length} bytes`);
	});

	test('is a page to print, on which no system is cut in two', async () => {
		const shown = await open('/tunes/55', 'The Kesh');
		const several = shown.locator('details.take-away').first();
		await several.getByRole('button', { name: 'All', exact: true }).click();
		await several.getByRole('button', { name: 'Print…' }).click();
		await save('the-kesh.html');
		await shown.getByRole('status').getByText('Open it in a browser and print it there.').waitFor();
		const page = await player.page.context().newPage();
		try {
			await page.goto(`file://${player.folder}/the-kesh.html`);
			await page.getByRole('heading', { name: 'Setting 3, A major' }).waitFor();
			const systems = await page.locator('.system svg').count();
			assert.ok(systems >= 12, `${systems} systems`);
			for (const format of ['A4', 'Letter', 'A5']) {
				const pages = pdfPages(await page.pdf({ format }), margin);
				assert.ok(pages.length > 1, `more than one page of ${format}`);
				assert.equal(sum(pages.map(({ drawings }) => drawings.length)), systems, format);
				assert.equal(sum(pages.map(({ staffLines }) => staffLines)), systems * 5, format);
				for (const { width, height, drawings } of pages) {
					for (const { top, bottom, left, right } of drawings) {
						assert.ok(top > margin - 1 && bottom < height - margin + 1, 'whole in height');
						assert.ok(left > margin - 1 && right < width - margin + 1, 'whole in width');
					}
				}
			}
		} finally {
			await page.close();
		}
	});

	test('is not written when the box is left', async () => {
		const before = await fs.readdir(player.folder);
		const details = await ofSetting('Setting 1, G major');
		await details.getByRole('button', { name: 'Save as ABC…' }).click();
		await player.page.getByRole('textbox', { name: 'Folder path' }).waitFor();
		await player.page.keyboard.press('Escape');
		await player.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		assert.deepEqual(await fs.readdir(player.folder), before);
	});

	test('is refused in a sentence where there is nothing to be drawn or heard', async () => {
		const shown = await player.openTune('https://thesession.org/tunes/1201#setting51201');
		const setting = shown.locator('article[data-setting="51201"]');
		const details = setting.locator('details.take-away');
		await details.getByText('Take away', { exact: true }).click();
		await details.getByRole('button', { name: 'Save as PNG…' }).click();
		await details
			.getByRole('status')
			.getByText(/^It cannot be drawn/)
			.waitFor();
		await details.getByRole('button', { name: 'Save as MIDI…' }).click();
		await details
			.getByRole('status')
			.getByText(/^There is nothing to be heard/)
			.waitFor();
	});

	test('may be a set, with its tunes one after the other', async () => {
		const jigs = 'The Kesh, The Swallowtail, The Connaughtman’s Rambles';
		const shown = await open('/members/23/sets/410', jigs);
		await shown.getByText('Take away this set').click();
		await shown.getByRole('button', { name: 'Save as ABC…' }).click();
		const name = 'the-kesh-the-swallowtail-the-connaughtmans-rambles';
		const text = (await save(`${name}.abc`)).toString('utf8');
		assert.deepEqual(text.match(/^X:.*$/gm), ['X:1']);
		assert.deepEqual(text.match(/^K:.*$/gm), ['K:Gmaj', 'K:Edor', 'K:Dmaj']);
		await shown.getByRole('button', { name: 'Save as MIDI…' }).click();
		const { tracks } = readMidi(await save(`${name}.mid`));
		assert.equal(tracks[0]?.tempos.length, 3);
		await shown.getByRole('button', { name: 'Print…' }).click();
		const html = (await save(`${name}.html`)).toString('utf8');
		assert.deepEqual(
			[...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading),
			['The Kesh', 'The Swallowtail', 'The Connaughtman’s Rambles'],
		);
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});

/** What the page leaves free on every side: 15 mm, in points. */
const margin = (15 / 25.4) * 72;

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
