import type { Window } from '../ui/window.ts';
import { short } from './figure.ts';
import type { Figure } from './figure.ts';
import { firstHeard, watchSound } from './soundWatch.ts';
import { openTune, readSettings, sixtySettings } from './tunePage.ts';

const tunes = 10;

interface Memory {
	/** JavaScript's heap of the window's thread, VS Code's own part of it included, in bytes. */
	readonly heap: number;
	/** Decoded sounds, which are outside of that heap, in bytes. */
	readonly sounds: number;
}

/** What playing tunes leaves behind on their page: ten of them against one. */
export async function playedMemory(window: Window): Promise<readonly Figure[]> {
	await openTune(window, sixtySettings);
	const shown = window.webview();
	const body = shown.locator('body');
	await watchSound(body);
	// All staves first: to have drawn them is no matter of playing.
	await body.evaluate(readSettings);
	const session = await window.page.context().newCDPSession(window.page);
	const remembered = async (): Promise<Memory> => {
		await session.send('Performance.enable');
		for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
		if (heap === undefined) throw new Error('The browser does not say how large its heap is');
		const { bytes } = await body.evaluate(() => globalThis.theSessionSoundWatch.decoded());
		return { heap, sounds: bytes };
	};
	const stop = shown
		.getByRole('region', { name: 'Player' })
		.getByRole('button', { name: 'Stop', exact: true });
	let one: Memory | undefined;
	for (let played = 0; played < tunes; played++) {
		const article = shown.locator('article[data-setting]').nth(played);
		await article.getByRole('button', { name: 'Play', exact: true }).click();
		await firstHeard(body);
		await stop.click();
		one ??= await remembered();
	}
	const all = await remembered();
	await session.detach();
	const { heap = NaN, sounds = NaN } = one ?? {};
	return [
		{
			name: `Player: memory after ${tunes} tunes, over that after one`,
			measured: (all.heap - heap + all.sounds - sounds) / 1e6,
			unit: 'MB',
			target: 40,
			note: `heap of the window’s thread ${short(heap / 1e6)}, then ${short(all.heap / 1e6)}; decoded sounds ${short(sounds / 1e6)}, then ${short(all.sounds / 1e6)}; no other memory of the browser’s is counted`,
		},
	];
}
