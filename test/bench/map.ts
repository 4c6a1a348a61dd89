import { setTimeout as wait } from 'node:timers/promises';
import type { FrameLocator, Page } from 'playwright-core';
import type { MapPoint, ToMapPage } from '../../src/panel/mapView.ts';
import { seeded } from '../replica/random.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';

const points = 2000;

/** For so long (ms) the map is dragged about, with a move of the mouse so often (ms). */
const dragged = 2000;
const moveEvery = 8;

/** How long one frame may last (ms) for sixty of them in a second, with what a clock is off. */
const frame = 17;

/**
 * How smoothly a map of 2,000 points is moved, and whether it holds its page up. `shown` is the page of any map,
 * which gets points of our own; `page` is the window around it, whose mouse moves.
 */
export async function mapPanning(page: Page, shown: FrameLocator): Promise<readonly Figure[]> {
	const map = shown.getByRole('application');
	await map.waitFor();
	const body = shown.locator('body');
	// First in, then watched, then given: to read what the test sends is no work of the page's.
	await body.evaluate(hand, everywhere());
	await body.evaluate(watch);
	await body.evaluate(give);
	const lines = shown.getByRole('region', { name: 'List' }).getByRole('link');
	await lines.nth(points - 1).waitFor({ state: 'attached' });
	const opening = await body.evaluate(watched);

	const box = await map.boundingBox();
	if (box === null) throw new Error('The map is nowhere to be seen');
	const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(left, top);
	await page.mouse.down();
	await body.evaluate(watch);
	const moves: Promise<void>[] = [];
	const start = performance.now();
	for (let turn = 0; performance.now() - start < dragged; turn += moveEvery / 250) {
		// Not awaited: a hand does not wait for a frame either.
		moves.push(
			page.mouse.move(
				left + 0.4 * box.width * Math.sin(turn),
				top + 0.2 * box.height * Math.sin(2 * turn),
			),
		);
		await wait(moveEvery);
	}
	const panning = await body.evaluate(watched);
	await Promise.all(moves);
	await page.mouse.up();

	const { frames } = panning;
	const late = frames.toSorted((a, b) => a - b)[Math.floor(0.95 * frames.length)] ?? NaN;
	return [
		{
			name: `Map: a frame while ${points} points are moved`,
			measured: median(frames),
			unit: 'ms',
			target: frame,
			note: `median of ${frames.length}; most ${short(Math.max(...frames))}`,
		},
		{
			name: `Map: a frame while ${points} points are moved, 95th percentile`,
			measured: late,
			unit: 'ms',
			target: frame,
		},
		{
			name: `Map: longest block while ${points} points are opened and moved`,
			measured: Math.max(0, ...opening.blocks, ...panning.blocks),
			unit: 'ms',
			target: 50,
			note: `the browser tells none shorter than 50 ms; ${opening.blocks.length} opening, ${panning.blocks.length} moving`,
		},
	];
}

/** All over the Earth, more of them in Ireland, and never twice in the same place. */
function everywhere(): ToMapPage {
	const random = seeded(36);
	const made = Array.from({ length: points }, (_, index): MapPoint => {
		const ireland = index % 4 === 0;
		return {
			path: `/sessions/${index + 1}`,
			name: `The House of ${index + 1} Reels`,
			detail: ireland ? 'Ireland' : 'Elsewhere',
			latitude: ireland ? 51.5 + 3.7 * random() : 120 * random() - 50,
			longitude: ireland ? 4.6 * random() - 10.2 : 350 * random() - 175,
		};
	});
	return {
		type: 'show',
		map: { title: 'Sessions', points: made, without: 0, unasked: 0, unloaded: 0 },
	};
}

/** What happened on the page, in milliseconds of its own clock. */
interface Seen {
	/** From each frame to the next. */
	readonly frames: number[];
	/** Tasks of 50 ms or more. */
	readonly blocks: number[];
}

declare global {
	/** Ends watching. */
	var theSessionMapSeen: (() => Seen) | undefined;
	/** What the page is about to be told. */
	var theSessionMapGiven: ToMapPage | undefined;
}

/** In the page. */
function watch(): void {
	const seen: Seen = { frames: [], blocks: [] };
	let [last, ended] = [NaN, false];
	const count = (time: number) => {
		if (ended) return;
		if (!Number.isNaN(last)) seen.frames.push(time - last);
		last = time;
		requestAnimationFrame(count);
	};
	requestAnimationFrame(count);
	const note = (entries: PerformanceEntryList) => {
		// A page shares its thread with the window around it, whose work is VS Code's.
		for (const { name, duration } of entries) if (name === 'self') seen.blocks.push(duration);
	};
	const observer = new PerformanceObserver(list => note(list.getEntries()));
	observer.observe({ type: 'longtask' });
	globalThis.theSessionMapSeen = () => {
		ended = true;
		note(observer.takeRecords());
		observer.disconnect();
		return seen;
	};
}

/** In the page. */
function watched(): Seen {
	return globalThis.theSessionMapSeen?.() ?? { frames: [], blocks: [] };
}

/** In the page. */
function hand(_body: Element, message: ToMapPage): void {
	globalThis.theSessionMapGiven = message;
}

/** In the page: as if the host had said it, in a task of its own. */
function give(): void {
	setTimeout(() => {
		dispatchEvent(new MessageEvent('message', { data: globalThis.theSessionMapGiven }));
	});
}
