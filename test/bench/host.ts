import fs from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root } from '../../scripts/cache.mjs';
import { temporaryFolder } from '../../scripts/ending.mjs';
import { writeSettings } from '../../scripts/server.ts';
import { newest, type Host } from '../../scripts/versions.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Activation } from './inHost/activation.ts';
import type { Blocks } from './inHost/blocks.ts';
import type { Hovers } from './inHost/hovers.ts';
import type { Memory } from './inHost/memory.ts';
import type { Writing } from './inHost/writing.ts';
import type { Packed } from './packed.ts';
import type { ReplicaThread } from './replica.ts';

/** What inHost/index.ts leaves. */
export interface InHost {
	readonly activations: readonly Activation[];
	readonly blocks: Blocks;
	readonly writing: Writing;
	readonly hovers: Hovers;
	/** Weighed in the newest host only. */
	readonly memory?: Memory;
}

/** How often `activate` is run. */
const times = 20;

/** Runs inHost/index.ts in an extension host and tells what it found. */
export async function insideHost(
	packed: Packed,
	replica: ReplicaThread,
	host: Host,
): Promise<readonly Figure[]> {
	const home = (await temporaryFolder()).path;
	const userData = path.join(home, 'data');
	await writeSettings(userData, { 'theSession.apiUrl': replica.url });
	const workspace = path.join(home, 'workspace');
	await fs.mkdir(workspace);
	const results = path.join(home, 'results.json');
	await runTests({
		vscodeExecutablePath: path.join(root, 'test/host/runHost.ts'),
		extensionDevelopmentPath: await withCopies(packed.folder, path.join(home, 'extension')),
		extensionTestsPath: await buildEntry(),
		launchArgs: [workspace, `--user-data-dir=${userData}`, '--disable-extensions'],
		extensionTestsEnv: {
			...{ BENCH_RESULTS: results, VSCODE_HOST: host.name },
			// Two hundred pages take their time: the site is asked no faster than a player asks it.
			...(host === newest && { BENCH_MEMORY: 'yes' }),
		},
	});
	return figures(JSON.parse(await fs.readFile(results, 'utf8')) as InHost, host);
}

/** The extension with a copy of its code for every run: a file that was loaded is not evaluated again. */
async function withCopies(packed: string, folder: string): Promise<string> {
	await fs.cp(packed, folder, { recursive: true });
	for (let run = 1; run <= times; run++)
		await fs.cp(path.join(packed, 'dist'), path.join(folder, `run${run}`), { recursive: true });
	return folder;
}

async function buildEntry(): Promise<string> {
	const outfile = path.join(root, 'out/bench/index.cjs');
	await build({
		entryPoints: [path.join(import.meta.dirname, 'inHost/index.ts')],
		outfile,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		external: ['vscode'],
		// As in the extension itself: see esbuild.js.
		define: { TIMES: String(times), 'navigator.userAgent': '""' },
		logLevel: 'warning',
	});
	return outfile;
}

function figures(
	{ activations, blocks, writing, hovers, memory }: InHost,
	host: Host,
): readonly Figure[] {
	const where = `code-server ${host.codeServer}`;
	const [first] = activations;
	const evaluate = activations.map(({ load }) => load);
	const activate = activations.map(activation => activation.activate);
	return [
		{
			name: `activate, its own time (${where})`,
			measured: median(activate),
			unit: 'ms',
			target: 10,
			note: `median of ${activate.length}; the first, in a fresh host, ${short(first?.activate ?? NaN)}; most ${short(Math.max(...activate))}`,
		},
		{
			name: `Loading its bundle before that (${where})`,
			measured: median(evaluate),
			unit: 'ms',
			note: `median of ${evaluate.length}; the first ${short(evaluate[0] ?? NaN)}`,
		},
		{
			name: `Our longest hold on the host: first search and page (${where})`,
			measured: blocks.ours[0] ?? NaN,
			unit: 'ms',
			target: 10,
			note: 'with what is loaded on first use',
		},
		{
			name: `Our longest hold on the host: later ones (${where})`,
			measured: Math.max(...blocks.ours.slice(1)),
			unit: 'ms',
			target: 10,
			note: `most of ${blocks.ours.length - 1} rounds; median ${short(median(blocks.ours.slice(1)))}`,
		},
		{
			name: `Anyone’s longest hold on the host meanwhile (${where})`,
			measured: median(blocks.anyones.slice(1)),
			unit: 'ms',
			note: `VS Code and the machine included; the first ${short(blocks.anyones[0] ?? NaN)}; most of the later ${short(Math.max(...blocks.anyones.slice(1)))}`,
		},
		...writingFigures(writing, where),
		...hoverFigures(hovers, where),
		...(memory ? [heapFigure(memory, where)] : []),
	];
}

function writingFigures(
	{ first, edits, longest, tooLong }: Writing,
	where: string,
): readonly Figure[] {
	const series = (name: string, times: readonly number[], target: number, measured: number) => ({
		name: `${name} (${where})`,
		...{ measured, unit: 'ms' as const, target },
		note: `${times.length} changes; median ${short(median(times))}, most ${short(Math.max(...times))}`,
	});
	const worst = (times: readonly number[]) => Math.max(...times);
	return [
		{
			name: `The outline of a file of 1,000 tunes (${where})`,
			...{ measured: first, unit: 'ms', target: 100 },
		},
		series('The same after a change', edits, 5, median(edits)),
		series('A key in a file of 3,900 tunes (1 MB): our part', longest, 16, worst(longest)),
		series('A key in a file of 5 MB: our part', tooLong, 16, worst(tooLong)),
	];
}

function heapFigure({ after20, after200 }: Memory, where: string): Figure {
	return {
		name: `The host’s heap after 200 pages opened and closed, over that after 20 (${where})`,
		measured: after200 - after20,
		unit: 'MB',
		target: 10,
		note: `${short(after20)} after 20, ${short(after200)} after 200; VS Code’s own included`,
	};
}

function hoverFigures(hovers: Hovers, where: string): readonly Figure[] {
	const told = (drawn: readonly number[], again: readonly number[]) =>
		`median of ${drawn.length}; the first ${short(drawn[0] ?? NaN)}, most of the later ${short(Math.max(...drawn.slice(1)))}; pointed at again ${short(median(again))}`;
	return [
		{
			name: `A hover over a tune that is known, its picture drawn: our own part (${where})`,
			measured: median(hovers.own),
			unit: 'ms',
			target: 10,
			note: told(hovers.own, hovers.ownAgain),
		},
		{
			name: `The same, to the window and back (${where})`,
			measured: median(hovers.thereAndBack),
			unit: 'ms',
			note: told(hovers.thereAndBack, hovers.thereAndBackAgain),
		},
	];
}
