// Measures the offline library on as much as The Session has. By itself: `node test/bench/library.ts`.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { LibraryClient } from '../../src/library/client.ts';
import { openLibrary } from '../../src/library/store/library.ts';
import { generatedDump, wholeVolume } from '../replica/dump/generatedDump.ts';
import { pick, seeded } from '../replica/random.ts';
import { threadCode, writeDump } from '../unit/library/libraryForSuite.ts';
import { apart } from './apart.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import { machine } from './machine.ts';
import { table } from './table.ts';

const times = 500;

/** Each in a process of its own, so that none is charged for the memory of another. */
export async function library(): Promise<readonly Figure[]> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'the-session-bench-'));
	try {
		const figures: Figure[] = [];
		for (const what of Object.keys(parts))
			figures.push(...(await apart<Figure[]>(import.meta.filename, what, folder)));
		return figures;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const parts: Readonly<Record<string, (folder: string) => Promise<readonly Figure[]>>> = {
	make: async folder => {
		await writeDump(generatedDump(wholeVolume, 1), path.join(folder, 'dump'));
		return [];
	},
	build: async folder => {
		const client = clientOf(folder);
		const source = path.join(folder, 'dump');
		const before = process.memoryUsage.rss();
		let most = before;
		const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
		const [manifest, ms] = await timed(() =>
			client.build({ dump: source, origin: { source, stamps: {} } }),
		);
		clearInterval(watch);
		const { tunes, settings, sets } = manifest.counts;
		const sizes = Object.entries(manifest.files).map(([name, { bytes }]) => ({ name, bytes }));
		const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
		return [
			{
				name: 'Building the library',
				...{ measured: ms, unit: 'ms', target: 20_000 },
				note: `${tunes} tunes, ${settings} settings, ${sets} sets`,
			},
			{
				name: 'Memory a build takes at most',
				...{ measured: (most - before) / 1e6, unit: 'MB', target: 400 },
				note: `beside ${short(before / 1e6)} of the process`,
			},
			{
				name: 'The library on disk',
				measured: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
				...{ unit: 'MB', target: 40 },
				note: `${largest?.name ?? ''} ${short((largest?.bytes ?? 0) / 1e6)}`,
			},
		];
	},
	open: async folder => {
		const [, open] = await timed(async () => {
			const library = await openLibrary(path.join(folder, 'library'));
			for (const kind of ['tunes', 'recordings', 'sets', 'members'] as const) library.records(kind);
			return [library.briefs, library.names];
		});
		return [{ name: 'Opening it, with its names', measured: open, unit: 'ms', target: 300 }];
	},
	answer: async folder => {
		const before = process.memoryUsage.rss();
		const client = clientOf(folder);
		const [, started] = await timed(() => client.get('/tunes/ID', { id: 1 }));
		const { total = 0 } = (await client.get('/tunes/popular', {})) ?? {};
		const random = seeded(1);
		const known: { readonly id: number; readonly name: string }[] = [];
		for (let page = 1; page <= total / 50; page += 20)
			known.push(...((await client.get('/tunes/popular', { page }))?.items ?? []));
		const searches: number[] = [];
		const tunes: number[] = [];
		for (let time = 0; time < times; time++) {
			const { id, name } = pick(random, known);
			const q = name.slice(0, 1 + Math.floor(random() * name.length));
			searches.push((await timed(() => client.get('/tunes/search', { q })))[1]);
			tunes.push((await timed(() => client.get('/tunes/ID', { id })))[1]);
		}
		const held = process.memoryUsage.rss();
		const abc = (await client.get('/tunes/ID', { id: known[0]?.id ?? 0 }))?.settings[0]?.abc ?? '';
		const [, melody] = await timed(() => client.ask('melody', { abc, limit: 20 }));
		const withMelodies = process.memoryUsage.rss();
		await client.dispose();
		return [
			{ name: 'The first answer, thread and all', measured: started, unit: 'ms' },
			ninetyFive('/tunes/search', searches, 5),
			ninetyFive('/tunes/ID', tunes, 5),
			{
				name: 'Memory held, with the melodies',
				...{ measured: (withMelodies - before) / 1e6, unit: 'MB', target: 150 },
				note: `before a melody was asked for ${short((held - before) / 1e6)}`,
			},
			{ name: 'The first melody, with reading its index', measured: melody, unit: 'ms' },
		];
	},
};

/** Over both threads' borders and back. */
function ninetyFive(what: string, took: readonly number[], target: number): Figure {
	const sorted = took.toSorted((a, b) => a - b);
	return {
		name: `${what}, 95 of 100`,
		...{ measured: sorted[Math.floor(sorted.length * 0.95)] ?? 0, unit: 'ms', target },
		note: `${times} questions, median ${short(median(took))}, at most ${short(sorted.at(-1) ?? 0)}`,
	};
}

function clientOf(folder: string): LibraryClient {
	return new LibraryClient({ root: path.join(folder, 'library'), worker: threadCode });
}

async function timed<T>(task: () => Promise<T>): Promise<[result: T, ms: number]> {
	const start = performance.now();
	const result = await task();
	return [result, performance.now() - start];
}

if (process.argv[1] === import.meta.filename) {
	const [what, folder] = process.argv.slice(2);
	const part = parts[what ?? ''];
	if (part && folder) console.log(JSON.stringify(await part(folder)));
	else console.log(`${machine()}\n\n${table(await library())}`);
}
