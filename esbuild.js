// Builds dist/: the extension (ES modules, split so that heavy parts load on first use) and the pages.
//   node esbuild.js [--watch] [--production]
import { rm, writeFile } from 'node:fs/promises';
import esbuild from 'esbuild';
import { requireMade, undiciLite } from './esbuild.undici.js';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {esbuild.BuildOptions} */
const shared = {
	bundle: true,
	minify: production,
	sourcemap: production ? false : 'linked',
	metafile: true,
	logLevel: 'info',
	legalComments: 'none',
};

/** @type {esbuild.BuildOptions} */
const host = {
	...shared,
	entryPoints: { extension: 'src/extension.ts' },
	outdir: 'dist',
	format: 'esm',
	// Each `import()` becomes a file of its own: activation loads none of them.
	splitting: true,
	chunkNames: 'part-[name]-[hash]',
	platform: 'node',
	// The extension host of the oldest VS Code we support.
	target: 'node20',
	external: ['vscode'],
	// The engraver asks whether it draws for Firefox; VS Code complains about extensions that look at `navigator`.
	define: { 'navigator.userAgent': '""' },
	plugins: [undiciLite, requireMade],
};

/**
 * The library's thread: a file by itself, which nothing else loads.
 * @type {esbuild.BuildOptions}
 */
const library = {
	...shared,
	entryPoints: { library: 'src/library/worker.ts' },
	outdir: 'dist',
	format: 'esm',
	platform: 'node',
	target: 'node20',
};

/** @type {esbuild.BuildOptions} */
const pages = {
	...shared,
	entryPoints: {
		item: 'media/item/main.ts',
		map: 'media/map/main.ts',
		preview: 'media/preview/main.ts',
	},
	outdir: 'dist/media',
	format: 'iife',
	platform: 'browser',
	target: 'chrome122',
};

/**
 * Those with music, which share the engraver: it is most of either.
 * @type {esbuild.BuildOptions}
 */
const music = {
	...pages,
	entryPoints: { tune: 'media/tune/main.ts', fences: 'media/preview/fences.ts' },
	format: 'esm',
	splitting: true,
	// There is one, and it is asked for by its name: see media/preview/main.ts.
	chunkNames: 'engraver',
};

await rm('dist', { recursive: true, force: true });
if (watch) {
	for (const options of [host, library, pages, music])
		await (await esbuild.context(options)).watch();
} else {
	const built = await Promise.all(
		[host, library, pages, music].map(options => esbuild.build(options)),
	);
	// Which input went into which file, for the bench and for the curious: https://esbuild.github.io/analyze/
	if (!production) {
		await writeFile('dist/meta.json', JSON.stringify(built.map(result => result.metafile)));
	}
}
