import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/cache.mjs';

/**
 * Bundles the in-host tests for the oldest extension host: CommonJS, as VS Code requires its test entry.
 * @returns the entry for --extensionTestsPath
 */
export async function buildTests(): Promise<string> {
	const outdir = path.join(root, 'out/test/host');
	await fs.rm(outdir, { recursive: true, force: true });
	const suites = path.join(import.meta.dirname, 'suite');
	const names = (await fs.readdir(suites)).filter(name => name.endsWith('.test.ts'));
	await build({
		entryPoints: [
			path.join(import.meta.dirname, 'index.ts'),
			...names.map(name => path.join(suites, name)),
		],
		outbase: import.meta.dirname,
		outdir,
		outExtension: { '.js': '.cjs' },
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		sourcemap: 'inline',
		// mocha's main file is an ES module, whose default export Node 20's require() doesn't give; this is what it re-exports.
		alias: { mocha: 'mocha/lib/mocha.cjs' },
		external: ['vscode', 'mocha/*'],
		logLevel: 'warning',
	});
	return path.join(outdir, 'index.cjs');
}
