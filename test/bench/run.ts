// Measures what we promise (how fast, how small) in the packed extension, on a real VS Code and against the replica, and
// prints it beside its targets. A figure that misses its target fails nothing; one that can't be measured does.
import { end, temporaryFolder } from '../../scripts/ending.mjs';
import { inWords, say } from '../../scripts/say.mjs';
import { hostNamed, newest } from '../../scripts/versions.ts';
import { startWindow, type Window } from '../ui/window.ts';
import { activationBundle } from './bundle.ts';
import { clickToSound } from './clickToSound.ts';
import { cursor } from './cursor.ts';
import { decoding } from './decoding.ts';
import type { Figure } from './figure.ts';
import { insideHost } from './host.ts';
import { machine } from './machine.ts';
import { pack } from './packed.ts';
import type { Packed } from './packed.ts';
import { quickPick } from './quickPick.ts';
import { startReplicaThread } from './replica.ts';
import type { ReplicaThread } from './replica.ts';
import { library } from './library.ts';
import { loadMore } from './loadMore.ts';
import { mapPanning } from './map.ts';
import { melody } from './melody.ts';
import { names } from './names.ts';
import { preview } from './preview.ts';
import { playedMemory } from './playedMemory.ts';
import { pull } from './pull.ts';
import { rendered } from './rendered.ts';
import { keep, table } from './table.ts';
import { tempoChange } from './tempoChange.ts';
import { tunePage } from './tunePage.ts';
import { watchPages } from './pageWatch.ts';

/** After this long (ms) something is stuck. */
const limit = 30 * 60_000;
setTimeout(() => {
	console.error(`No end after ${limit / 60_000} minutes.`);
	void end(1);
}, limit).unref();

await end(
	await run().catch((error: unknown) => {
		console.error(inWords(error));
		return 1;
	}),
);

async function run(): Promise<number> {
	const packed = await pack((await temporaryFolder()).path);
	const replica = await startReplicaThread();
	const figures: Figure[] = [];
	let failed = 0;
	for (const [what, measure] of measurements(packed, replica)) {
		say(`${what} …`);
		try {
			figures.push(...(await measure()));
		} catch (error) {
			console.error(inWords(error));
			failed++;
		}
	}
	console.log(`\n${machine()}\n\n${table(figures)}\n`);
	say(`Kept in ${await keep(machine(), figures)}.`);
	if (failed > 0) console.error(`${failed} of the measurements did not come to an end.`);
	return failed > 0 ? 1 : 0;
}

type Measurement = readonly [what: string, measure: () => Promise<readonly Figure[]>];

function measurements(packed: Packed, replica: ReplicaThread): readonly Measurement[] {
	return [
		['What is packed', () => activationBundle(packed)],
		['Decoding answers', () => decoding(replica)],
		['What is heard of a tune, rendered offline', rendered],
		['A pull of a tunebook', () => pull(replica)],
		['The offline library', library],
		['Its names, letter by letter', names],
		['Its melodies, beside two other ways to find them', melody],
		['Inside the extension host of the newest VS Code', () => insideHost(packed, replica, newest)],
		[
			'Inside the extension host of the oldest VS Code',
			async () => insideHost(packed, replica, await hostNamed('floor')),
		],
		['In a driven window of the newest VS Code', () => inWindow(packed, replica)],
	];
}

async function inWindow(packed: Packed, replica: ReplicaThread): Promise<readonly Figure[]> {
	// What the window installs.
	process.env['VSIX'] = packed.vsix;
	const window = await startWindow({
		settings: { 'theSession.apiUrl': replica.url, 'theSession.player.instrument': 'fiddle' },
	});
	try {
		await watchPages(window.page);
		return [
			...(await quickPick(window, replica)),
			...(await loadMore(window, replica)),
			...(await tunePage(window)),
			...(await clickToSound(window)),
			...(await tempoChange(window)),
			...(await cursor(window)),
			...(await playedMemory(window)),
			...(await preview(window)),
			...(await map(window)),
		];
	} finally {
		await window.close();
	}
}

/** Any map will do: the points are the bench's own. */
async function map(window: Window): Promise<readonly Figure[]> {
	const { page } = window;
	await window.palette('View: Close All Editors');
	await window.palette('The Session: Open Item…');
	await page.locator('.quick-input-title', { hasText: 'Open Item' }).waitFor();
	await page.locator('.quick-input-widget input:visible').fill('/sessions/36');
	await page.keyboard.press('Enter');
	await window.webview().getByRole('button', { name: 'Show on Map' }).click();
	await page.getByRole('tab', { name: /^Map: / }).waitFor();
	return mapPanning(page, window.webview());
}
