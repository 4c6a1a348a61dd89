import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

const notes = [
	'# Friday',
	'',
	'https://thesession.org/tunes/55#setting55',
	'thesession:/tunes/27/1.abc',
	'[the goose](https://thesession.org/sessions/12)',
	'',
	'```abc',
	'X:1',
	'T:The Swallowtail',
	'R:jig',
	'M:6/8',
	'L:1/8',
	'K:Edor',
	'~B3 BAG|"^<script>"AGE ~G3|',
	'```',
	'',
].join('\n');

/** Where each of them stands: line and column, from 1. */
const places = { tune: '3:6', document: '4:6', session: '5:20', title: '9:4' };

for (const theme of ['light', 'dark', 'contrast', 'contrast-light'] as const) {
	suite(`Notes with addresses in the theme "${theme}"`, () => {
		let player: Player;

		suiteSetup(async function () {
			this.timeout(120_000);
			player = await startPlayer({ theme, files: { 'friday.md': notes, 'friday.txt': notes } });
		});
		suiteTeardown(() => player.close());

		async function at(file: string, place: string): Promise<void> {
			const { page } = player;
			await player.openFile(file);
			const [line = '', column = ''] = place.split(':');
			const there = page.getByRole('button', { name: `Ln ${line}, Col ${column}` });
			// The editor that has just opened may take the focus from the box.
			await until(`the cursor is at ${place}`, async () => {
				await player.quickInput('Control+G', `:${place}`);
				await page.keyboard.press('Enter');
				return there.waitFor({ timeout: 3000 }).then(
					() => true,
					() => false,
				);
			});
		}

		/** What the hover there says, shown from the keyboard; the first may come before the extension is awake. */
		async function hover(file: string, place: string): Promise<Locator> {
			const { page } = player;
			await at(file, place);
			const shown = page.locator('.monaco-hover:visible', { hasText: ' · ' }).first();
			await until(`${file} says something at ${place}`, async () => {
				// VS Code's own, of a link that is not ours yet.
				await page.keyboard.press('Escape');
				await page.keyboard.press('Control+K');
				await page.keyboard.press('Control+I');
				return shown.waitFor({ timeout: 3000 }).then(
					() => true,
					() => false,
				);
			});
			return shown;
		}

		test('show the staff of a tune where its address stands', async () => {
			const shown = await hover('friday.md', places.tune);
			const staff = shown.getByRole('img', {
				name: 'Staff of the first bars of The Kesh, G major',
			});
			await until('the picture is painted', () =>
				staff.evaluate(image => (image as HTMLImageElement).naturalWidth > 200),
			);
			await player.screenshot('hover-tune');
			assert.match(await shown.innerText(), /The Kesh · jig, Setting 1, G major/);
			await player.page.keyboard.press('Escape');
		});

		test('show the staff of a tune that stands in them, at its title', async () => {
			const shown = await hover('friday.md', places.title);
			await shown
				.getByRole('img', { name: /^Staff of the first bars of The Swallowtail/ })
				.waitFor();
			await player.screenshot('hover-title');
			await player.page.keyboard.press('Escape');
		});

		if (theme === 'light') {
			test('say when a session is', async () => {
				const shown = await hover('friday.md', places.session);
				assert.match(await shown.innerText(), /The Salty Goose · Session\s+Where: /);
				await player.screenshot('hover-session');
				await player.page.keyboard.press('Escape');
			});

			test('open a tune’s page from a link in the hover', async () => {
				const shown = await hover('friday.txt', places.tune);
				await shown.getByRole('link', { name: 'Open', exact: true }).click();
				await player.shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
				await player.page.keyboard.press('Control+F4');
			});

			test('know the tune of a title from the offline library, and ask nobody', async () => {
				const { page } = player;
				await player.palette('The Session: Download Offline Library…');
				await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click();
				await page
					.locator('.notification-list-item', { hasText: 'Your offline library is ready.' })
					.waitFor();
				await player.palette('Notifications: Clear All Notifications');
				const before = player.asked().length;
				const shown = await hover('friday.txt', places.title);
				assert.match(await shown.innerText(), /On The Session: The Swallowtail, jig/);
				assert.equal(player.asked().length, before);
				await page.keyboard.press('Escape');
			});

			for (const file of ['friday.txt', 'friday.md']) {
				test(`lead inside from ${file}, and to the text of a setting`, async () => {
					await at(file, places.session);
					await player.palette('Open Link');
					await player.shown.getByRole('heading', { level: 1, name: 'The Salty Goose' }).waitFor();
					await at(file, places.document);
					await player.palette('Open Link');
					await player.page.locator('.tab.active', { hasText: '1.abc' }).waitFor();
					await player.page.getByRole('button', { name: 'Refresh Document' }).waitFor();
				});
			}
		}
	});
}
