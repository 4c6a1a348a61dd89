import type { Locator } from 'playwright-core';
import type { Window } from '../ui/window.ts';
import { watchSound } from './soundWatch.ts';
import { openTune } from './tunePage.ts';

/** A reel of 32 bars with chords, to be played on fiddle and guitar. */
const reel = { tune: 97, setting: 'Setting 3, E minor' };

/** The page of a reel that is listened to, and what is pressed on it. */
export interface PlayedTune {
	readonly body: Locator;
	readonly play: Locator;
	readonly stop: Locator;
	/** The tempo, in percent of the usual. */
	readonly percent: Locator;
}

/** Opens the page anew: it has not made a sound yet, nor loaded any. */
export async function openReel(window: Window): Promise<PlayedTune> {
	await openTune(window, reel.tune);
	const shown = window.webview();
	const body = shown.locator('body');
	await watchSound(body);
	const bar = shown.getByRole('region', { name: 'Player' });
	const play = shown
		.getByRole('article', { name: reel.setting })
		.getByRole('button', { name: 'Play', exact: true });
	await play.scrollIntoViewIfNeeded();
	return {
		body,
		play,
		stop: bar.getByRole('button', { name: 'Stop', exact: true }),
		percent: bar.getByRole('spinbutton', { name: 'Percent of the usual tempo' }),
	};
}
