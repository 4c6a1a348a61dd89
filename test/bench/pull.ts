import { performance } from 'node:perf_hooks';
import { createClient } from '../../src/api/client.ts';
import { query } from '../../src/query/query.ts';
import { tuneEntry } from '../../src/query/entries/tunes.ts';
import type { Piece } from '../../src/tunebook/piece.ts';
import { compared, inOrder, write } from '../../src/tunebook/pull.ts';
import { gather, listed, politePace, type GatherOptions } from '../../src/tunebook/gather.ts';
import { readRecord } from '../../src/tunebook/record.ts';
import { openShelf } from '../../src/tunebook/shelf.ts';
import { FakeFolder } from '../unit/tunebook/folder.ts';
import { words } from '../unit/tunebook/pulling.ts';
import type { Figure } from './figure.ts';
import type { ReplicaThread } from './replica.ts';

const count = 300;

/** A pull of many tunes as a user starts one: at the pace we owe the site, and what of it is ours. */
export async function pull(replica: ReplicaThread): Promise<readonly Figure[]> {
	const api = createClient({
		fetch: (input, init) => globalThis.fetch(input, init),
		userAgent: 'the-session-vscode/bench',
		options: () => ({ baseUrl: replica.url, timeout: 15_000, cacheMinutes: 0 }),
		log: { debug: () => undefined },
	});
	const popular = query(
		'popular',
		(page, signal) => api.get('/tunes/popular', { page }, signal),
		tuneEntry,
	);
	await replica.forget();
	const begin = performance.now();
	const pace = politePace();
	const { signal } = new AbortController();
	const wanted = ((await listed(popular, pace, signal)) ?? []).slice(0, count);
	let said = 0;
	const have = new Map<string, Piece>();
	const options: Omit<GatherOptions, 'signal' | 'have'> = {
		settingOf: () => undefined,
		aliases: false,
		pace,
		onProgress: () => said++,
		keep: () => Promise.resolve(),
	};
	const { pieces } = await gather(api, wanted, { ...options, signal, have });
	const fetched = performance.now();
	const requests = await replica.requests();
	const starts = requests.map(({ start }) => start);
	const most = Math.max(
		...starts.map(start => starts.filter(one => one >= start && one < start + 10_000).length),
	);

	const folder = new FakeFolder();
	const record = readRecord(undefined);
	const ordered = inOrder(pieces, '/tunes/popular', record);
	const shelf = await openShelf(folder, 'files', record, ordered, words);
	const { changes } = compared(shelf, record, 'files', '/tunes/popular', ordered, []);
	await write(folder, shelf, record, 'files', '/tunes/popular', changes);
	const written = performance.now();
	return [
		{
			name: `A pull of ${pieces.length} tunes at the polite rate`,
			measured: fetched - begin,
			unit: 'ms',
			note: `${requests.length} requests, at most ${most} in 10 s; progress said ${said} times`,
		},
		{
			name: `What is ours of that: ${changes.length} files held against the folder and written in memory`,
			measured: written - fetched,
			unit: 'ms',
		},
		await stopped(api, wanted, options),
	];
}

/** From the press of Cancel until nothing is asked any more. */
async function stopped(
	api: ReturnType<typeof createClient>,
	wanted: Parameters<typeof gather>[1],
	options: Omit<GatherOptions, 'signal' | 'have'>,
): Promise<Figure> {
	const abort = new AbortController();
	const have = new Map<string, Piece>();
	let pressed = 0;
	const onProgress = (done: number): void => {
		if (done !== 20 || pressed > 0) return;
		pressed = performance.now();
		abort.abort();
	};
	await gather(api, wanted, { ...options, onProgress, signal: abort.signal, have }).catch(
		() => undefined,
	);
	return {
		name: 'Cancel of a pull until it is over',
		measured: performance.now() - pressed,
		unit: 'ms',
		target: 100,
		note: `${have.size} of ${wanted.length} had come and are kept`,
	};
}
