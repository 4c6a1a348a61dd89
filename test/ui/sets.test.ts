import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { pdfPages } from './pdf.ts';
import { quickBox, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { kept } from './reload.ts';
import { line, pressTitle, unfold } from './views.ts';

/** Twenty tunes in six sets, more than most sessions get through. */
const evening = [
	['# To begin with', ...[55, 27, 306]],
	['# Reels', ...[97, 71, 251, 83]],
	['# Polkas', ...[412, 438, 466, 489]],
	['# Slip jigs', ...[447, 503, 319]],
	['# Hornpipes', ...[129, 196, 335]],
	['# Last', ...[115, 175, 288]],
];
const lists = evening.map(([title, ...ids]) =>
	[title, ...ids.map(id => `https://thesession.org/tunes/${id}`)].join('\n'),
);

suite('Sets for tonight', () => {
	let player: Player;
	let tonight: Locator;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer({
			files: {
				'evening.set': `# Friday at the Weir\n\n${lists.join('\n\n')}\n`,
				'names.set':
					'The Kesh, jig, G\nNobody Wrote This\nThe Swallowtail, Em # slowly\n\nThe Kesh, A\n',
			},
			settings: { 'workbench.tree.enableStickyScroll': false },
			size: { width: 1280, height: 1000 },
		});
		await player.openSideBar();
		tonight = player.tree('Tonight');
	});
	suiteTeardown(() => player.close());

	/** The names of the tunes of the first set, as the side bar reads them out, with what is said of each. */
	const tunes = () =>
		tonight
			.getByRole('treeitem', { level: 2 })
			.evaluateAll(items => items.map(item => item.getAttribute('aria-label') ?? ''));
	const shows = (...wanted: readonly RegExp[]) =>
		until(`Tonight shows ${wanted.join(' ')}`, async () => {
			const shown = await tunes();
			return shown.length === wanted.length && wanted.every((one, at) => one.test(shown[at] ?? ''));
		});

	/** Down to a line of a tree with the keys: a click would open a page, which takes the focus. */
	const goTo = async (tree: Locator, name: string) => {
		await tree.focus();
		await until(`${name} has the focus`, async () => {
			await player.page.keyboard.press('ArrowDown');
			return line(tree, name).evaluate(element => element.matches('.focused, :focus'));
		});
	};

	/** Opens the menu of the line that has the focus, and chooses in it, all by keys. */
	const choose = async (name: string) => {
		const { page } = player;
		await page.keyboard.press('Shift+F10');
		const item = page.getByRole('menuitem', { name, exact: true });
		await item.waitFor();
		for (let n = 0; n < 30; n++) {
			await page.keyboard.press('ArrowDown');
			if (await item.evaluate(element => element.matches(':focus, :focus-within, .focused'))) break;
		}
		await page.keyboard.press('Enter');
	};

	const save = async (name: string) => {
		const box = player.page.getByRole('textbox', { name: 'Folder path' });
		await box.waitFor();
		const suggested = `${player.folder}/${name}`;
		await until(`${name} is suggested`, async () => (await box.inputValue()) === suggested);
		await player.page.keyboard.press('Enter');
		await box.waitFor({ state: 'hidden' });
	};

	test('tunes are added with the keys, and the way from key to key is said', async () => {
		const { page } = player;
		await unfold(page, 'Results', false);
		await unfold(page, 'Tonight');
		await line(tonight, /^Drag tunes here/).waitFor();
		const browse = player.tree('Browse');
		await line(browse, 'Tunes').click();
		await line(browse, 'Popular').click();
		await line(browse, 'The Kesh').waitFor();
		for (const name of ['The Kesh', 'Drowsy Maggie', 'The Silver Spear']) {
			await goTo(browse, name);
			await choose('Add to Set');
			await line(tonight, name).waitFor();
		}
		await shows(
			/^The Kesh, jig · G major$/,
			/^Drowsy Maggie, reel · E dorian · smooth · jig to reel$/,
			/^The Silver Spear, reel · D major · smooth, same notes$/,
		);
		await player.screenshot('tonight');
	});

	test('they are put in order with the keys, and the focus goes with the tune', async () => {
		const { page } = player;
		await goTo(tonight, 'The Silver Spear');
		await page.keyboard.press('Alt+ArrowUp');
		await shows(/^The Kesh/, /^The Silver Spear, reel · D major · smooth · jig to reel/, /^Drowsy/);
		await page.keyboard.press('Alt+ArrowUp');
		await shows(/^The Silver Spear, reel · D major$/, /^The Kesh/, /^Drowsy Maggie/);
	});

	test('they are saved as a list, which says the same', async () => {
		await pressTitle(player.page, 'Tonight', 'Save Sets as List…');
		await save('tonight.set');
		const text = await player.saved('tonight.set', 'Drowsy Maggie');
		assert.match(
			text,
			/^The Silver Spear \(reel, D major\) https:\/\/thesession\.org\/tunes\/\d+\nThe Kesh \(/,
		);
		await player.page.locator('.tab.active', { hasText: 'tonight.set' }).waitFor();
		await player.page.locator('.view-line', { hasText: 'smooth · reel to jig' }).waitFor();
	});

	test('a list is played through', async () => {
		await player.openFile('evening.set');
		await player.page.locator('.view-line', { hasText: 'tunes/27' }).click();
		await player.palette('The Session: Play Set');
		const { shown } = player;
		await shown.getByRole('heading', { level: 1, name: 'To begin with' }).waitFor();
		const articles = shown.getByRole('region', { name: 'Tunes of this set' }).getByRole('article');
		assert.equal(await articles.count(), 3);
		await shown.getByRole('button', { name: 'Play', exact: true }).first().click();
		await shown.locator('.sounding').first().waitFor();
		await player.screenshot('own-set');
		await player.page.keyboard.press('Escape');
	});

	test('a whole evening is printed on one page, every tune with its first bars', async () => {
		await player.openFile('evening.set');
		await player.palette('The Session: Print Crib…');
		await save('friday-at-the-weir.html');
		await player.saved('friday-at-the-weir.html', '</html>');
		const page = await player.page.context().newPage();
		try {
			await page.goto(`file://${player.folder}/friday-at-the-weir.html`);
			await page.getByRole('heading', { level: 1, name: 'Friday at the Weir' }).waitFor();
			assert.equal(await page.getByRole('heading', { level: 2 }).count(), 6);
			assert.equal(await page.locator('li svg').count(), 20);
			await page.getByText('jig · E dorian', { exact: true }).waitFor();
			for (const format of ['A4', 'Letter']) {
				const pages = pdfPages(await page.pdf({ format }), 28.35);
				assert.equal(pages.length, 1, `one page of ${format}`);
				assert.equal(pages[0]?.drawings.length, 20, format);
			}
		} finally {
			await page.close();
		}
	});

	test('names are looked for when the list is checked, and what nobody knows is said in its line', async () => {
		const { page } = player;
		await player.openFile('names.set');
		await player.palette('The Session: Check Sets');
		await page.getByRole('dialog').or(page.locator('.notification-toast')).first().waitFor();
		await page.locator('.squiggly-warning').first().waitFor();
		await page.locator('.view-line', { hasText: 'The Swallowtail' }).waitFor();
		await player.screenshot('set-checked');
	});

	const drag = async (dragged: Locator, onto: Locator) => {
		const { page } = player;
		const from = await dragged.boundingBox();
		const to = await onto.boundingBox();
		assert.ok(from && to);
		await page.mouse.move(from.x + 60, from.y + 10);
		await page.mouse.down();
		await page.mouse.move(from.x + 80, from.y + 14, { steps: 3 });
		await until('it may be let go there', async () => {
			await page.mouse.move(to.x + 60, to.y + 8, { steps: 5 });
			return (await tonight.locator('.drop-target').count()) > 0;
		});
		await page.mouse.up();
	};

	test('they are put in order with the mouse', async () => {
		await drag(line(tonight, 'Drowsy Maggie'), line(tonight, 'The Silver Spear'));
		await shows(/^Drowsy Maggie/, /^The Silver Spear/, /^The Kesh/);
	});

	test('tunes of another tree come in where they are dropped, several at once', async () => {
		const { page } = player;
		const browse = player.tree('Browse');
		for (const name of ['The Swallowtail', "Cooley's"])
			await line(browse, name).click({ modifiers: ['Control'] });
		await drag(line(browse, 'The Swallowtail'), line(tonight, 'The Kesh'));
		await shows(/^Drowsy/, /^The Silver Spear/, /^(The Sw|Cool)/, /^(The Sw|Cool)/, /^The Kesh/);
		for (const name of ['The Swallowtail', "Cooley's"]) {
			await goTo(tonight, name);
			await page.keyboard.press('Delete');
			await line(tonight, name).waitFor({ state: 'detached' });
		}
		await shows(/^Drowsy Maggie/, /^The Silver Spear/, /^The Kesh/);
	});

	test('a whole set is put before another, with its tunes', async () => {
		const { page } = player;
		const sets = tonight.getByRole('treeitem', { level: 1 });
		const order = (...names: readonly RegExp[]) =>
			until(`the sets are ${names.join(' ')}`, async () => {
				const labels = await sets.evaluateAll(items =>
					items.map(item => item.getAttribute('aria-label') ?? ''),
				);
				return (
					labels.length === names.length && names.every((name, n) => name.test(labels[n] ?? ''))
				);
			});
		await pressTitle(page, 'Tonight', 'New Set…');
		await quickBox(page, 'New Set').fill('Polkas');
		await page.keyboard.press('Enter');
		await order(/^Set 1, 3 tunes/, /^Polkas, 0 tunes/);
		await goTo(tonight, 'Polkas');
		await page.keyboard.press('Alt+ArrowUp');
		await order(/^Polkas, 0 tunes/, /^Set 2, 3 tunes/);
		await drag(line(tonight, 'Polkas'), line(tonight, 'The Kesh'));
		await order(/^Set 1, 3 tunes/, /^Polkas, 0 tunes/);
		await goTo(tonight, 'Polkas');
		await page.keyboard.press('Delete');
		await order(/^Set 1, 3 tunes/);
	});

	test('Tonight is still there after a reload', async function () {
		this.timeout(180_000);
		const { page } = player;
		const before = await tunes();
		assert.equal(before.length, 3);
		const names = before.map(said => said.split(',', 1)[0] ?? '');
		await kept(page, ['"theSession.sets":', ...names], ['The Swallowtail']);
		await page.reload();
		await player.openSideBar();
		await unfold(page, 'Tonight');
		await until('they are there, as they were', async () => {
			const after = await tunes();
			return after.join() === before.join();
		});
	});
});
