import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import type { Figure } from './figure.ts';
import type { Packed } from './packed.ts';

/** How much there is to download, and how much of it activation reads. KB and MB are powers of ten. */
export async function activationBundle({ vsix, folder }: Packed): Promise<readonly Figure[]> {
	const entry = 'dist/extension.js';
	const { inputs } = await importsOf(folder, entry);
	const bytes = (files: Iterable<string>) =>
		[...files].reduce((sum, file) => sum + (inputs[file]?.bytes ?? 0), 0) / 1000;
	const atOnce = reachedFrom(entry, inputs);
	return [
		{
			name: 'Activation bundle, minified',
			measured: bytes(atOnce),
			unit: 'KB',
			target: 60,
			note: `${atOnce.size} files; the host’s other parts, loaded on first use, are ${bytes(Object.keys(inputs).filter(file => !atOnce.has(file))).toFixed(1)} KB`,
		},
		{
			name: 'Packed extension (.vsix)',
			measured: (await fs.stat(vsix)).size / 1e6,
			unit: 'MB',
			target: 2.5,
			note: path.basename(vsix),
		},
		{
			name: 'Sounds in it',
			measured: (await sizeOf(path.join(folder, 'media/sounds'))) / 1e6,
			unit: 'MB',
			target: 1.8,
			note: 'as files; to pack them makes mp3 hardly smaller',
		},
	];
}

/** Of all files in a folder and below it, in bytes. */
async function sizeOf(folder: string): Promise<number> {
	const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter(entry => entry.isFile());
	const sizes = files.map(async ({ parentPath, name }) => fs.stat(path.join(parentPath, name)));
	return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

/** Who imports whom among the files as they are packed; esbuild reads them, nothing is written. */
async function importsOf(folder: string, entry: string): Promise<Metafile> {
	const { metafile } = await build({
		absWorkingDir: folder,
		entryPoints: [entry],
		bundle: true,
		splitting: true,
		write: false,
		metafile: true,
		outdir: 'unwritten',
		format: 'esm',
		platform: 'node',
		external: ['vscode'],
		logLevel: 'error',
	});
	return metafile;
}

/** The entry and what it imports, and what that imports, without what waits for an `import()`. */
function reachedFrom(entry: string, inputs: Metafile['inputs']): ReadonlySet<string> {
	const reached = new Set([entry]);
	// A set that grows while it is walked gets the newcomers walked too.
	for (const file of reached)
		for (const { path, kind, external } of inputs[file]?.imports ?? [])
			if (kind === 'import-statement' && external !== true) reached.add(path);
	return reached;
}
