import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';
import { reload } from './reload.ts';

suite('Tablature under the staves', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	const setting = (name: string) => player.shown.getByRole('article', { name });
	const choose = (label: string) => player.shown.getByLabel('Tablature').selectOption({ label });
	/** The numbers under the first notes, from the first system on. */
	const frets = async (name: string, count: number) =>
		(await setting(name).locator('.frets').allTextContents()).slice(0, count).join(' ');
	const fingerings = (name: string, count: number) =>
		setting(name).locator('.fingering').evaluateAll(picturesInLetters, count);

	test('is none until somebody asks for it', async () => {
		const shown = await player.openTune('55');
		await setting('Setting 1, G major').getByRole('img', { name: 'The Kesh' }).waitFor();
		assert.equal(await shown.getByLabel('Tablature').inputValue(), '');
		assert.equal(await shown.locator('.tablature').count(), 0);
	});

	test('is where the fingers go on the strings, clear of the music', async () => {
		await choose('Fiddle (GDAE)');
		await setting('Setting 1, G major').locator('.frets').first().waitFor();
		assert.equal(
			await frets('Setting 1, G major', 14),
			// G3 GAB|A3 ABd|edd gdd
			'5 5 0 2 0 0 2 5 0 5 5 3 5 5',
		);
		assert.deepEqual(await collisions(setting('Setting 1, G major')), []);
	});

	test('is the holes of a whistle, half a hole too', async () => {
		await choose('Whistle in D');
		await setting('Setting 1, G major').locator('.fingering').first().waitFor();
		assert.equal(await setting('Setting 1, G major').locator('.frets').count(), 0);
		assert.deepEqual(await fingerings('Setting 1, G major', 7), [
			...['xxxooo', 'xxxooo', 'xxoooo', 'xooooo'],
			...['xxoooo', 'xxoooo', 'xooooo'],
		]);
		const third = setting('Setting 3, A major');
		await third.scrollIntoViewIfNeeded();
		await third.locator('.fingering').first().waitFor();
		const all = await fingerings('Setting 3, A major', 200);
		assert.ok(all.includes('xx/ooo'), 'a G sharp is half-holed');
		assert.ok(all.includes('oooooo+'), 'a high C sharp is blown over');
		assert.deepEqual(await collisions(third), []);
	});

	test('goes along when the tune is transposed, and names what the whistle cannot play', async () => {
		const { shown } = player;
		await shown.getByLabel('Transpose').selectOption({ label: 'To D' });
		const first = setting('Setting 1, G major');
		// Staves are drawn where the reader is.
		await first.scrollIntoViewIfNeeded();
		await first.getByText('Crossed in the tablature: too low: C sharp.').waitFor();
		assert.deepEqual(await fingerings('Setting 1, G major', 4), [
			...['xxxxxx', 'xxxxxx', 'xxxxxo', 'xxxxoo'],
		]);
		assert.ok((await first.locator('.unplayable').count()) > 0);
	});

	test('can be read in a narrow column: its lines are broken anew, not shrunk', async () => {
		const { page, shown } = player;
		const size = page.viewportSize();
		assert.ok(size);
		const systems = () => shown.locator('article').first().locator('.tablature').count();
		const before = await systems();
		await page.setViewportSize({ width: 620, height: 800 });
		const first = setting('Setting 1, G major');
		await first.scrollIntoViewIfNeeded();
		await until('it has more lines', async () => (await systems()) > before);
		const { width } = (await first.locator('.fingering').first().boundingBox()) ?? { width: 0 };
		await page.setViewportSize(size);
		await until('it has as many lines as before', async () => (await systems()) === before);
		assert.ok(width >= 7, `a hole is ${width} pixels wide`);
	});

	test('is there after a reload, for all tunes, and under the tunes of a set', async () => {
		await reload(player.page, '/tunes/55', 'The Kesh');
		// The page goes to where it was left first.
		await player.shown.locator('.fingering').first().waitFor();
		await setting('Setting 1, G major').scrollIntoViewIfNeeded();
		await setting('Setting 1, G major').locator('.fingering').first().waitFor();
		assert.equal(await player.shown.getByLabel('Tablature').inputValue(), 'whistle-d');
		const other = await player.openTune('27');
		await other.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		await other.locator('.fingering').first().waitFor();
		const set = await player.openItem('https://thesession.org/members/23/sets/410');
		await set.getByRole('article', { name: 'Tune 1, The Kesh, G major' }).waitFor();
		await set.locator('.fingering').first().waitFor();
	});

	test('is gone when it is no longer wanted', async () => {
		const shown = await player.openTune('27');
		await shown.getByRole('heading', { level: 1, name: 'The Swallowtail' }).waitFor();
		await shown.locator('.fingering').first().waitFor();
		await choose('None');
		await until(
			'there are staves alone',
			async () => (await shown.locator('article:first-of-type .tablature').count()) === 0,
		);
	});
});

/** Runs in the page. `xx/ooo+`: what is painted of each whistle, a closed, a half and an open hole, and a plus. */
function picturesInLetters(pictures: readonly Element[], count: number): readonly string[] {
	return pictures.slice(0, count).map(picture => {
		if (!(picture instanceof SVGPathElement)) return 'no path';
		const { x, y, width, height } = picture.getBBox();
		const painted = (x: number, y: number) => picture.isPointInFill({ x, y });
		const middle = x + width / 2;
		const bottom = y + height;
		let letters = '';
		for (let top = y; ;) {
			while (top < bottom && !painted(middle, top)) top += 0.1;
			if (top >= bottom) return letters;
			// A plus is narrower than a hole.
			if (painted(x + 0.3, top + width / 2)) {
				const [left, right] = [-0.2, 0.2].map(aside =>
					painted(middle + aside * width, top + width / 2),
				);
				letters += left ? (right ? 'x' : '/') : 'o';
				top += width + 0.3;
			} else {
				letters += '+';
				while (top < bottom && painted(middle, top)) top += 0.1;
			}
		}
	});
}

/** What of a staff runs into the tablature under it; a slur's box is larger than the slur. */
function collisions(article: Locator): Promise<readonly string[]> {
	return article.locator('.staff svg').evaluate(staff => {
		const boxes = (elements: Iterable<Element>) =>
			[...elements].map(element => ({ element, box: element.getBoundingClientRect() }));
		const below = boxes(staff.querySelectorAll('.frets, .fingering, .unplayable'));
		const music = boxes(staff.querySelectorAll('path, text')).filter(
			({ element }) => element.closest('.tablature') === null,
		);
		return music
			.filter(({ box }) =>
				below.some(
					other =>
						box.left < other.box.right &&
						box.right > other.box.left &&
						box.top < other.box.bottom &&
						box.bottom > other.box.top,
				),
			)
			.map(({ element }) => element.outerHTML.slice(0, 200));
	});
}
