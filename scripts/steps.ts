import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from './cache.mjs';
import { installCodeServer } from './codeServer.ts';
import { installChromium } from './debian.ts';
import { npm, outcome } from './run.mjs';
import { say } from './say.mjs';
import { manyTests, oneCheck } from './tally.ts';
import type { Count } from './tally.ts';
import { hostNamed, newest } from './versions.ts';
import type { Host } from './versions.ts';
import { packExtension } from './vsix.ts';

/** A part of `npm test`. */
export interface Step {
	readonly name: string;
	/** What is looked at, for whoever waits. */
	readonly what: string;
	/** Throws where it can't even begin. */
	run(): Promise<Count>;
}

const desktop = process.platform !== 'linux' || Boolean(process.env['VSCODE_DESKTOP']);

const mocha = [
	'mocha/bin/mocha.js',
	...['--ui', 'tdd', '--reporter', './test/reporter.ts', '--forbid-only', '--forbid-pending'],
];

/** Every step there is, in the order in which they tell most soonest. */
export const steps: readonly Step[] = [
	{
		name: 'types',
		what: 'The types',
		run: async () => {
			const projects = ['src', 'media', 'test', 'scripts'];
			const results = projects.map(project => tool('typescript/bin/tsc', '-p', project));
			return oneCheck((await Promise.all(results)).every(Boolean));
		},
	},
	{
		name: 'lint',
		what: 'The house rules (eslint)',
		run: async () => oneCheck(await tool('eslint/bin/eslint.js', '.')),
	},
	{
		name: 'format',
		what: 'The formatting (prettier)',
		run: async () => oneCheck(await tool('prettier/bin/prettier.cjs', '--check', '.')),
	},
	{
		name: 'unit',
		what: 'The unit tests',
		run: () => tests('unit', [...mocha, '--timeout', '10000', 'test/unit/**/*.test.ts']),
	},
	inHost(await hostNamed('floor')),
	inHost(newest),
	{
		name: 'ui',
		what: `The packed extension in a driven window of code-server ${newest.codeServer}`,
		run: async () => {
			await installCodeServer(newest);
			await installChromium();
			await packExtension();
			// A second try tells a machine that was slow for a moment from a product that is broken.
			const hooks = ['--require', './test/ui/hooks.ts', '--timeout', '60000', '--retries', '1'];
			return tests('ui', [...mocha, ...hooks, 'test/ui/**/*.test.ts']);
		},
	},
];

function inHost(host: Host): Step {
	const version = desktop ? `VS Code ${host.desktop}` : `code-server ${host.codeServer}`;
	return {
		name: `host:${host.name}`,
		what: `The tests inside the extension host of ${version} (${host.name})`,
		run: async () => {
			if (!desktop) {
				await installCodeServer(host);
				await installChromium();
			}
			say('Building the extension (npm run build) …');
			await npm(['run', 'build'], { cwd: root });
			return tests(`host-${host.name}`, ['../test/host/runTests.ts', host.name]);
		},
	};
}

/** Runs a program of node_modules and shows what it says. */
async function tool(...[file, ...args]: readonly [string, ...string[]]): Promise<boolean> {
	return (await node([file, ...args])) === 0;
}

/** Runs a program that leaves its count in a file. */
async function tests(name: string, command: readonly string[]): Promise<Count> {
	const file = path.join(root, 'out/results', `${name}.json`);
	await rm(file, { force: true });
	const code = await node(command, { RESULTS_FILE: file });
	const results = await readFile(file, 'utf8').then(
		text => JSON.parse(text) as Count,
		() => undefined,
	);
	if (!results) console.error('It ended without a result.');
	return manyTests(code === 0, results);
}

async function node(
	[file = '', ...args]: readonly string[],
	env: Record<string, string> = {},
): Promise<number | string> {
	const program = path.join(root, 'node_modules', file);
	// tsc would leave its compile cache in the temp folder.
	const options = { cwd: root, env: { NODE_DISABLE_COMPILE_CACHE: '1', ...env }, show: true };
	return (await outcome(process.execPath, [program, ...args], options)).code;
}
