import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import { openReel } from './playedTune.ts';
import type { PlayedTune } from './playedTune.ts';
import { firstHeard } from './soundWatch.ts';

/** So many pages are opened, for each way of pressing first; and on each the button is pressed so often once more. */
const [pages, presses] = [5, 3];
/** Fiddle and guitar. */
const packs = 2;

interface Waited {
	/** From the click until the first note comes out of the browser (ms). */
	readonly ms: number;
	/** How much of that is the browser's own way from its audio clock to the loudspeaker (ms). */
	readonly latency: number;
}

/** How soon a reel of 32 bars with chords is heard. */
export async function clickToSound(window: Window): Promise<readonly Figure[]> {
	const [cold, warm, unprepared]: [Waited[], Waited[], Waited[]] = [[], [], []];
	for (let page = 0; page < pages; page++) {
		const reel = await openReel(window);
		await reel.play.hover();
		await reel.body.evaluate(whenDecoded, packs);
		cold.push(await press(reel));
		for (let time = 0; time < presses; time++) warm.push(await press(reel));
	}
	for (let page = 0; page < pages; page++) unprepared.push(await press(await openReel(window)));
	return [
		figure('with its sounds loaded but no audio yet', cold, 300),
		figure('again on the same page', warm, 100),
		figure('with nothing loaded', unprepared),
	];
}

function figure(how: string, waited: readonly Waited[], target?: number): Figure {
	const ms = waited.map(({ ms }) => ms);
	return {
		name: `Player: from the click to the first note, ${how}`,
		measured: median(ms),
		unit: 'ms',
		...(target !== undefined && { target }),
		note: `median of ${ms.length}; most ${short(Math.max(...ms))}; ${short(median(waited.map(({ latency }) => latency)))} of it is the browser’s output latency`,
	};
}

async function press({ body, play, stop }: PlayedTune): Promise<Waited> {
	await play.click();
	const { notes, asked, latency } = await firstHeard(body);
	await stop.click();
	await body.evaluate(() => globalThis.theSessionSoundWatch.forget());
	return { ms: Math.min(...notes.map(({ begins }) => begins)) - asked, latency };
}

/** In the page. */
async function whenDecoded(_body: Element, packs: number): Promise<void> {
	while (globalThis.theSessionSoundWatch.decoded().packs < packs)
		await new Promise(resolve => setTimeout(resolve, 10));
}
