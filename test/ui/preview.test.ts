import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { obstacles } from './obstacles.ts';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { reloadKept } from './reload.ts';

const goose = [
	'X:1',
	'T:The Grey Goose at Dawn',
	'R:jig',
	'M:6/8',
	'L:1/8',
	'K:Edor',
	'|:"Em"E2B B2A|"D"FED F2A|B3 dcB|AFD E3:|',
	'|:e2f gfe|dBA F2A|B3 dcB|AFD E3:|',
	'',
	'X:2',
	'T:Nuala’s Lantern',
	'R:reel',
	'M:4/4',
	'L:1/8',
	'K:Gmaj',
	'G2BG dGBG|A2cA eAcA|',
	'',
].join('\n');

/** Every line ends as on Windows, and characters that take two units stand before the notes. */
const emoji = ['X:1', 'T:The 🪿 Goose', 'K:G', '"^🎻 𝄞"GABc dedB|', '"^🎻"A2 [Bd]2 ~g4|', ''].join(
	'\r\n',
);

const grey = 'The Grey Goose at Dawn';

/** Where a test keeps what it has seen on the page. */
type Watched = Window & { states?: Set<string> };

const notes = [
	'# Friday 🎶',
	'',
	'- a jig:',
	'',
	'  ```abc',
	'  X:1',
	'  T:In a Fence',
	'  M:6/8',
	'  K:D',
	'  dcB AFD|EFE E3|',
	'  ```',
	'',
	'```abc',
	'```',
	'',
].join('\n');

for (const theme of ['light', 'contrast'] as const) {
	suite(`The preview of a tune in the theme "${theme}"`, () => {
		let player: Player;

		suiteSetup(async function () {
			this.timeout(120_000);
			player = await startPlayer({
				theme,
				files: { 'goose.abc': goose, 'emoji.abc': emoji, 'friday.md': notes },
			});
		});
		suiteTeardown(() => player.close());

		const staff = (name: string) => player.shown.getByRole('slider', { name: `Notes of ${name}` });
		const bar = () => player.shown.getByRole('region', { name: 'Player' });
		const painted = (name: string) => staff(name).locator('[data-name="note"]');
		/** Waits until the cursor stands there: line and column, from 1. */
		const cursorAt = (place: string, timeout?: number) => {
			const [line = '', column = ''] = place.split(':');
			const there = player.page.getByRole('button', { name: `Ln ${line}, Col ${column}` });
			return there.waitFor(timeout === undefined ? {} : { timeout });
		};
		/** On the left, wherever the focus is. */
		const open = async (name: string) => {
			// From a page the focus goes there late.
			const first = player.page.locator('.editor-group-container').first();
			await until('the left group has the focus', async () => {
				await player.page.keyboard.press('Control+1');
				return first.evaluate(group => group.classList.contains('active'));
			});
			await player.openFile(name);
		};
		const go = (place: string) =>
			// The editor that has just opened may take the focus from the box.
			until(`the cursor is at ${place}`, async () => {
				await player.page.keyboard.press('Control+1');
				await player.quickInput('Control+G', `:${place}`);
				await player.page.keyboard.press('Enter');
				return cursorAt(place, 3000).then(
					() => true,
					() => false,
				);
			});
		const press = async (note: Locator) => {
			// Where the page has just become wider, its staves are drawn anew under the hand.
			await until('the note is in view', () =>
				note.scrollIntoViewIfNeeded({ timeout: 2000 }).then(
					() => true,
					() => false,
				),
			);
			const place = await note.boundingBox();
			assert.ok(place);
			await player.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
		};
		/** What the slider says of the note that is marked. */
		const marked = (name: string, said: string) =>
			until(
				`${said} is marked`,
				async () => (await staff(name).getAttribute('aria-valuetext')) === said,
			);
		/** Which of the painted notes the frame is around: the first whose head lies in it. */
		const framed = (name: string) =>
			staff(name).evaluate(score => {
				const frame = score.querySelector('.cursor-mark')?.getBoundingClientRect();
				return [...score.querySelectorAll('[data-name="note"]')].findIndex(note => {
					const head = note.querySelector('path')?.getBoundingClientRect();
					if (!frame || !head) return false;
					const [x, y] = [(head.left + head.right) / 2, (head.top + head.bottom) / 2];
					return frame.left < x && x < frame.right && frame.top < y && y < frame.bottom;
				});
			});

		test('is opened by key beside the editor, where one goes on writing', async () => {
			const { page } = player;
			await player.openFile('goose.abc');
			await go('7:1');
			await until('the extension is awake', async () => {
				await page.keyboard.press('Control+K');
				await page.keyboard.press('v');
				return player.shown
					.getByRole('heading', { level: 1, name: grey })
					.waitFor({ timeout: 5000 })
					.then(
						() => true,
						() => false,
					);
			});
			await player.shown.getByText('jig · E dorian').waitFor();
			await painted(grey).nth(30).waitFor();
			await cursorAt('7:1');
			await player.screenshot('preview');
			assert.deepEqual(await obstacles(player.shown), []);
		});

		test('marks the note that the cursor stands at', async () => {
			await go('7:18');
			await marked(grey, 'F sharp, Bar 2');
			assert.equal(await framed(grey), 4);
			await player.screenshot('preview-cursor');
		});

		test('says what it could not read, and where', async () => {
			const { page, shown } = player;
			await go('8:5');
			await page.keyboard.type('q$');
			const fault = shown.getByRole('button', { name: /^Line 8: .*: q\$$/ });
			await fault.waitFor();
			await player.screenshot('preview-faults');
			assert.deepEqual(await obstacles(shown), []);
			await page.keyboard.press('Control+Home');
			await cursorAt('1:1');
			await fault.click();
			await cursorAt('8:5');
			await page.keyboard.press('Delete');
			await page.keyboard.press('Delete');
			await fault.waitFor({ state: 'detached' });
		});

		test('plays what is written', async () => {
			const { shown } = player;
			await shown.getByRole('button', { name: 'Play', exact: true }).click();
			await bar().getByText(grey).waitFor();
			await shown.locator('.sounding').first().waitFor();
			await player.screenshot('preview-playing');
			assert.deepEqual(await obstacles(shown), []);
			await bar().getByRole('button', { name: 'Stop' }).click();
		});

		if (theme !== 'light') return;

		test('follows the cursor to another tune', async () => {
			await go('13:1');
			await player.shown.getByRole('heading', { level: 1, name: 'Nuala’s Lantern' }).waitFor();
			await player.page.getByRole('tab', { name: 'Preview of Nuala’s Lantern' }).waitFor();
			await go('7:1');
			await player.shown.getByRole('heading', { level: 1, name: grey }).waitFor();
		});

		test('follows what is typed, with the staff always there', async () => {
			const { page } = player;
			await go('8:30');
			const before = await painted(grey).count();
			await staff(grey).evaluate(score => {
				const states = ((window as Watched).states = new Set<string>());
				const look = () => {
					states.add(score.querySelector('svg') === null ? 'none' : 'drawn');
					requestAnimationFrame(look);
				};
				look();
			});
			await page.keyboard.type('BAG', { delay: 60 });
			await until('three more are drawn', async () => (await painted(grey).count()) === before + 3);
			await marked(grey, 'E for 3, Bar 8');
			const states = await staff(grey).evaluate(() => [...((window as Watched).states ?? [])]);
			assert.deepEqual(states, ['drawn']);
		});

		test('goes on playing while one types', async () => {
			const { page, shown } = player;
			await go('7:1');
			await shown.getByRole('button', { name: 'Play', exact: true }).click();
			await shown.locator('.sounding').first().waitFor();
			await go('8:30');
			const before = await painted(grey).count();
			await page.keyboard.type('d');
			await until('it is drawn', async () => (await painted(grey).count()) === before + 1);
			await bar().getByRole('button', { name: 'Pause', exact: true }).waitFor();
			await shown.locator('.sounding').first().waitFor();
			await bar().getByRole('button', { name: 'Stop' }).click();
		});

		test('is walked through by keys, and the cursor with it', async () => {
			const { page } = player;
			await go('7:8');
			await marked(grey, 'E for 2, Bar 1');
			await page.keyboard.press('Control+2');
			await staff(grey).focus();
			await page.keyboard.press('ArrowRight');
			await marked(grey, 'B, Bar 1');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowLeft');
			await marked(grey, 'B for 2, Bar 1');
			// VS Code draws no cursor where there is no focus.
			const place = page.locator('.view-overlays [class*="TextEditorDecorationType"]');
			await place.waitFor();
			await page.keyboard.press('Enter');
			await cursorAt('7:11');
			await place.waitFor({ state: 'hidden' });
			await staff(grey).focus();
			await page.keyboard.press('ArrowDown');
			await marked(grey, 'high E, Bar 5');
			await page.keyboard.press('End');
			await page.keyboard.press('Home');
			await marked(grey, 'E for 2, Bar 1');
			await page.keyboard.press('Enter');
			await cursorAt('7:7');
		});

		test('plays from the cursor', async () => {
			const { shown } = player;
			await go('8:4');
			await shown.getByRole('button', { name: 'Play from Cursor' }).click();
			await shown.locator('.sounding').first().waitFor();
			const first = await staff(grey).evaluate(score =>
				[...score.querySelectorAll('[data-name="note"]')].findIndex(
					note => note.matches('.sounding') || note.querySelector('.sounding') !== null,
				),
			);
			assert.ok(first >= 17, `from note ${first}`);
			await bar().getByRole('button', { name: 'Stop' }).click();
		});

		test('leads to the very note, whatever ends its lines and stands before it', async () => {
			const { page } = player;
			await open('emoji.abc');
			await go('4:1');
			const name = 'The 🪿 Goose';
			await painted(name).nth(10).waitFor();
			await press(painted(name).nth(2));
			await marked(name, 'B, Bar 1');
			await page.keyboard.press('Control+1');
			// VS Code counts each emoji as one column.
			await cursorAt('4:9');
			await press(painted(name).nth(9));
			await marked(name, 'B and high D for 2, Bar 2');
			await page.keyboard.press('Control+1');
			await cursorAt('5:8');
			await page.keyboard.press('ArrowLeft');
			await marked(name, 'A for 2, Bar 2');
			assert.equal(await framed(name), 8);
		});

		test('shows a tune in a fence, and says when there is none in one', async () => {
			const { page, shown } = player;
			await open('friday.md');
			await go('10:8');
			await painted('In a Fence').nth(9).waitFor();
			await marked('In a Fence', 'F sharp, Bar 1');
			await press(painted('In a Fence').nth(6));
			await marked('In a Fence', 'E, Bar 2');
			await page.keyboard.press('Control+1');
			await cursorAt('10:11');
			await go('13:1');
			await shown.getByText('There is no tune in this fence yet.').waitFor();
			await go('1:1');
			await shown.getByRole('heading', { level: 1, name: 'In a Fence' }).waitFor();
		});

		test('says that its file has been closed, and opens it again', async () => {
			const { page, shown } = player;
			await open('goose.abc');
			await go('16:3');
			await player.palette('View: Close All Editors in Group');
			await shown.getByText('Its file is closed. Press a note to open it again.').waitFor();
			await press(painted('Nuala’s Lantern').nth(1));
			await page.locator('.tab.active', { hasText: 'goose.abc' }).waitFor();
		});

		test('comes back after a reload, with its tune', async function () {
			this.timeout(180_000);
			const { page, shown } = player;
			await player.palette('View: Close All Editors');
			await open('goose.abc');
			await go('16:3');
			await player.palette('The Session: Preview Tune');
			await shown.getByRole('heading', { level: 1, name: 'Nuala’s Lantern' }).waitFor();
			await reloadKept(
				page,
				['"title":"Preview of Nuala’s Lantern"', 'theSession.preview'],
				'Preview of Nuala’s Lantern',
			);
			await shown.getByRole('heading', { level: 1, name: 'Nuala’s Lantern' }).waitFor();
			await painted('Nuala’s Lantern').nth(12).waitFor();
		});
	});
}
