import { setTimeout as wait } from 'node:timers/promises';
import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import { openReel } from './playedTune.ts';
import { firstHeard } from './soundWatch.ts';

/** For so long (ms) it is looked on. */
const watched = 8000;
/** Slow enough that each mark has one note which it can only mean; in percent of the usual tempo. */
const slowly = 60;

/** How near the mark on the staff is to what is heard. */
export async function cursor(window: Window): Promise<readonly Figure[]> {
	const { body, play, stop, percent } = await openReel(window);
	await play.click();
	await firstHeard(body);
	await percent.fill(String(slowly));
	await percent.press('Enter');
	await firstHeard(body);
	await body.evaluate(() => globalThis.theSessionSoundWatch.forget());
	await wait(watched);
	const { notes, marked } = await body.evaluate(() => globalThis.theSessionSoundWatch.heard());
	await stop.click();
	// Notes that were sent before are not known: the first mark may be of one of them.
	const melody = notes.filter(({ pack }) => pack === 0).map(({ begins }) => begins);
	const [first = NaN] = melody;
	const late = marked.filter(at => at > first - 50).map(at => at - nearest(melody, at));
	const off = late.map(Math.abs);
	return [
		{
			name: 'Player: mark on the staff, off the note that is heard',
			measured: median(off),
			unit: 'ms',
			target: 20,
			note: `median of ${off.length}; between ${short(Math.min(...late))} and ${short(Math.max(...late))} later than the note`,
		},
		{
			name: 'Player: mark on the staff, off the note that is heard, at worst',
			measured: Math.max(...off),
			unit: 'ms',
			target: 20,
		},
	];
}

function nearest(times: readonly number[], to: number): number {
	return times.reduce(
		(best, time) => (Math.abs(time - to) < Math.abs(best - to) ? time : best),
		Infinity,
	);
}
