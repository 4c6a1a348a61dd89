import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { Profiler } from './profiler.ts';

/** Stretches in which the extension host, where all extensions live, could do nothing else; in milliseconds. */
export interface Blocks {
	/** How long our own code kept it at most, round by round. The first round loads what is loaded on first use. */
	readonly ours: readonly number[];
	/** How late its timers were at most, whoever kept it: VS Code, its own extensions, the machine, or we. */
	readonly anyones: readonly number[];
}

/** Tunes of the replica: what to search for, and what to open. The last has sixty settings. */
const tunes = [
	{ query: 'kesh', id: 55 },
	{ query: 'swallowtail', id: 27 },
	{ query: 'reel', id: 1205 },
] as const;
const rounds = 9;

/** Searches for a tune and opens its page, again and again, and watches the host meanwhile. */
export async function blocks(folder: string): Promise<Blocks> {
	const profiler = await Profiler.start(folder);
	const ours: number[] = [];
	const anyones: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const tune = tunes[round % tunes.length] ?? tunes[0];
		const resolution = 1;
		const delay = monitorEventLoopDelay({ resolution });
		await profiler.begin();
		delay.enable();
		await searchAndOpen(tune);
		delay.disable();
		// It counts nanoseconds from one tick of its timer to the next.
		const late = Math.max(0, delay.max / 1e6 - resolution);
		anyones.push(late);
		// On a busy machine the profiler itself comes late and takes two short stretches for a long one; what the timers did
		// not notice was none.
		ours.push(Math.min(late, await profiler.longestStretch()));
		await vscode.commands.executeCommand('workbench.action.closeAllEditors');
		await vscode.commands.executeCommand('theSession.clearCache');
	}
	profiler.stop();
	return { ours, anyones };
}

async function searchAndOpen({ query, id }: (typeof tunes)[number]): Promise<void> {
	await vscode.commands.executeCommand('theSession.searchTunes', { query, show: false });
	await vscode.commands.executeCommand('theSession.openTune', id);
	// The page's tab says `…` until the tune is there.
	while (
		!vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.length > 1))
	)
		await new Promise(resolve => setTimeout(resolve, 5));
}
