// The entry that --extensionTestsPath names: measures inside an extension host. Bundled by ../host.ts.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Exports } from '../../../src/extension.ts';
import type { InHost } from '../host.ts';
import { activations } from './activation.ts';
import { blocks } from './blocks.ts';
import { hovers } from './hovers.ts';
import { memory } from './memory.ts';
import { writing } from './writing.ts';

/** Put in by the build. */
declare const TIMES: number;

export async function run(): Promise<void> {
	const file = process.env['BENCH_RESULTS'];
	if (file === undefined) throw new Error('BENCH_RESULTS names no file');
	const extension = vscode.extensions.getExtension<Exports>('ceol.the-session');
	if (!extension) throw new Error('The extension is not installed');
	const results: InHost = {
		// First, while VS Code itself has not activated the extension.
		activations: await activations(extension, TIMES),
		blocks: await blocks(path.join(extension.extensionPath, 'dist')),
		writing: await writing(),
		hovers: await hovers(extension),
		...(process.env['BENCH_MEMORY'] && { memory: await memory() }),
	};
	await writeFile(file, JSON.stringify(results));
}
