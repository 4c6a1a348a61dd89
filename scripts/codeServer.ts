import fs from 'node:fs/promises';
import path from 'node:path';
import { cache, once } from './cache.mjs';
import { installNode } from './node.mjs';
import { npm } from './run.mjs';
import { Missing, say } from './say.mjs';
import type { Host } from './versions.ts';

/** An installed code-server. */
export interface CodeServer {
	readonly node: string;
	readonly entry: string;
	/** Only where the server is told so does its workbench take the paths of an extension and its tests. */
	readonly testDriver: boolean;
}

/** The native modules we do without, and what we put in their place. */
const standIns = [
	{ module: '@vscode/spdlog', source: 'spdlog.mjs' },
	{ module: '@vscode/native-watchdog', source: 'watchdog.mjs' },
	{ module: 'native-watchdog', source: 'watchdog.mjs' },
];

/** argon2 hashes passwords, which we don't use, but is loaded at once: this version comes with its binaries. */
const argon2 = '0.44.0';
/** Older VS Codes fetch ripgrep from GitHub; npm has it too. */
const ripgrep = `@vscode/ripgrep-${process.platform}-${process.arch}`;

/**
 * Installs a real VS Code from the npm registry, once. No install script runs and nothing is compiled, so neither a
 * compiler nor a host besides the registry is needed.
 */
export async function installCodeServer(host: Host): Promise<CodeServer> {
	const version = host.codeServer;
	const node = await installNode(host.node);
	const recipe = `code-server@${version} argon2@${argon2} ${ripgrep}@1.18.0 stand-ins@2`;
	const folder = path.join(cache, `code-server-${version}`);
	await once(folder, recipe, async () => {
		say(`Installing VS Code (code-server ${version} from the npm registry, about a minute) …`);
		try {
			await install(folder, version, path.dirname(node));
		} catch (error) {
			throw new Missing(
				`VS Code (code-server ${version}) can't be installed.`,
				`npm install code-server@${version}`,
				error,
			);
		}
	});
	const home = path.join(folder, 'node_modules/code-server');
	const cli = await fs.readFile(path.join(home, 'out/node/cli.js'), 'utf8');
	return {
		node,
		entry: path.join(home, 'out/node/entry.js'),
		testDriver: cli.includes('vscode-option'),
	};
}

async function install(folder: string, version: string, nodeFolder: string): Promise<void> {
	const env = { PATH: nodeFolder + path.delimiter + (process.env['PATH'] ?? '') };
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
	const manifest = { private: true, overrides: { argon2 } };
	await fs.writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
	await npm(['install', ...quiet, `code-server@${version}`, `${ripgrep}@1.18.0`], {
		cwd: folder,
		env,
	});
	const code = path.join(folder, 'node_modules/code-server/lib/vscode');
	for (const cwd of [code, path.join(code, 'extensions')])
		await npm(['install', ...quiet, '--omit=dev'], { cwd, env });
	for (const { module, source } of standIns)
		await standIn(path.join(code, 'node_modules', module), source);
	await linkRipgrep(folder, path.join(code, 'node_modules/@vscode/ripgrep'));
}

async function standIn(module: string, source: string): Promise<void> {
	if (!(await exists(module))) return;
	await fs.rm(module, { recursive: true });
	await fs.mkdir(module);
	await fs.writeFile(path.join(module, 'package.json'), '{"type":"module","main":"./index.js"}');
	await fs.copyFile(
		path.join(import.meta.dirname, 'standIns', source),
		path.join(module, 'index.js'),
	);
}

/** Quick open and search need it; newer versions bring their own. */
async function linkRipgrep(folder: string, module: string): Promise<void> {
	if (!(await exists(module))) return;
	const bin = path.join(module, 'bin');
	await fs.mkdir(bin, { recursive: true });
	const target = path.join(folder, 'node_modules', ripgrep, 'bin/rg');
	await fs.symlink(path.relative(bin, target), path.join(bin, 'rg'));
}

function exists(file: string): Promise<boolean> {
	return fs.access(file).then(
		() => true,
		() => false,
	);
}
