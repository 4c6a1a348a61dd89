import { handWrittenTunes } from '../replica/data/tunes/all.ts';
import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Block, Watched } from './pageWatch.ts';

/** Every so-manieth tune that was written by hand is opened: some of each kind. */
const every = 5;
/** The one with sixty settings. */
export const sixtySettings = 1205;

/** How soon a tune's page shows music, and whether sixty settings hold it up. */
export async function tunePage(window: Window): Promise<readonly Figure[]> {
	const ids = handWrittenTunes.filter((_, index) => index % every === 0).map(({ id }) => id);
	const opened: Watched[] = [];
	for (const id of ids) opened.push(await openTune(window, id));
	const staff = opened.map(({ data, staff }) => staff - data);
	const painted = opened.map(({ data, painted }) => painted - data);
	const [first = NaN, ...later] = staff;
	return [
		{
			name: 'Tune page: first staff after its data, first page of the window',
			measured: first,
			unit: 'ms',
			target: 150,
			note: `painted after ${short(painted[0] ?? NaN)}`,
		},
		{
			name: 'Tune page: first staff after its data, pages after that',
			measured: median(later),
			unit: 'ms',
			target: 150,
			note: `median of ${later.length}; most ${short(Math.max(...later))}; painted after ${short(median(painted.slice(1)))}`,
		},
		...(await readThrough(window)),
	];
}

/** Opens the tune with sixty settings and reads it from top to bottom, each staff until it is drawn. */
async function readThrough(window: Window): Promise<readonly Figure[]> {
	const { data } = await openTune(window, sixtySettings);
	const body = window.webview().locator('body');
	// What is drawn without scrolling belongs to opening.
	await body.evaluate(atRest);
	const begun = await body.evaluate(() => performance.now());
	const staves = await body.evaluate(readSettings);
	const blocks = (await body.evaluate(() => globalThis.theSessionBench.blocks)).filter(isOfPage);
	const longest = (some: readonly Block[]) => Math.max(0, ...some.map(({ duration }) => duration));
	const opening = blocks.filter(({ start }) => start < begun);
	const reading = blocks.filter(({ start }) => start >= begun);
	const before = opening.filter(({ start, duration }) => start + duration < data);
	const told = 'the browser tells none shorter than 50 ms';
	return [
		{
			name: `Tune page: longest block while ${staves} settings are opened`,
			measured: longest(opening),
			unit: 'ms',
			target: 100,
			note: `${opening.length} in all; ${told}; most before its data ${longest(before)}`,
		},
		{
			name: `Tune page: longest block while ${staves} settings are scrolled through`,
			measured: longest(reading),
			unit: 'ms',
			target: 50,
			note: `${reading.length} in all; ${told}`,
		},
	];
}

/** A page shares its thread with the window around it, whose work is VS Code's. */
function isOfPage({ who }: Block): boolean {
	return !/ancestor|descendant|^same-origin$|unreachable/.test(who);
}

/** Opens a tune by its number, and waits for its first staff. */
export async function openTune(window: Window, id: number): Promise<Watched> {
	const { page } = window;
	await window.palette('View: Close All Editors');
	await page.locator('iframe.webview').waitFor({ state: 'detached' });
	await window.palette('The Session: Open Tune…');
	await page.locator('.quick-input-title', { hasText: 'Open Tune' }).waitFor();
	await page.locator('.quick-input-widget input:visible').fill(String(id));
	await page.keyboard.press('Enter');
	const body = window.webview().locator('body');
	await body.locator('article svg').first().waitFor();
	return body.evaluate(() => globalThis.theSessionBench.watched);
}

/** In the page: until no more staves are drawn. */
async function atRest(): Promise<void> {
	const staves = () => document.querySelectorAll('article svg').length;
	for (let before = -1; before !== staves();) {
		before = staves();
		await new Promise(resolve => setTimeout(resolve, 300));
	}
}

/** In the page: goes from setting to setting as a reader does; gives how many staves were drawn. */
export async function readSettings(): Promise<number> {
	const frame = () =>
		new Promise(resolve => {
			requestAnimationFrame(() => setTimeout(resolve));
		});
	for (const article of document.querySelectorAll('article')) {
		article.scrollIntoView();
		while (!article.querySelector('svg')) await frame();
	}
	return document.querySelectorAll('article svg').length;
}
