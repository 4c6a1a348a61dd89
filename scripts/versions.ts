import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './cache.mjs';

/** A VS Code the extension is tested in, in its two forms. */
export interface Host {
	readonly name: 'floor' | 'newest';
	/** npm's code-server: the built workbench and extension host as a server. */
	readonly codeServer: string;
	/** The Node that code-server wants, and so the one the extension runs on. */
	readonly node: number;
	/** What @vscode/test-electron downloads. */
	readonly desktop: string;
}

export const newest: Host = {
	name: 'newest',
	codeServer: '4.139.1',
	node: 24,
	desktop: 'stable',
};

/** The code-server for each VS Code that `engines.vscode` may name. */
const floors: Readonly<Record<string, Omit<Host, 'name'>>> = {
	'1.100': { codeServer: '4.100.3', node: 20, desktop: '1.100.3' },
};

/**
 * The oldest VS Code the extension says it runs in.
 * @param engine `engines.vscode` of package.json, e.g. "^1.100.0"
 */
export function floor(engine: string): Host {
	const minor = /^\^(\d+\.\d+)\.\d+$/.exec(engine)?.[1] ?? engine;
	const host = floors[minor];
	if (!host) throw new Error(`scripts/versions.ts knows no code-server for VS Code ${engine}`);
	return { name: 'floor', ...host };
}

/** The hosts of the checkout's own package.json. */
export async function hostNamed(name: string): Promise<Host> {
	if (name === 'newest') return newest;
	if (name !== 'floor') throw new Error(`The hosts are "floor" and "newest", not "${name}"`);
	const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
	return floor((manifest as { engines: { vscode: string } }).engines.vscode);
}
