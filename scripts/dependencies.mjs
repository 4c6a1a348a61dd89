import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from './cache.mjs';
import { npm } from './run.mjs';
import { Missing, say } from './say.mjs';

/**
 * The part of a lock file that is looked at here (lockfileVersion 3).
 * @typedef {{ version?: string, optional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/**
 * Whether what npm noted down as installed is what the lock file asks for. Packages for other machines are
 * optional and may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes when it has finished
 */
export function isInstalled(lock, installed) {
	return Object.entries(lock.packages).every(([folder, wanted]) => {
		if (folder === '') return true;
		const found = installed.packages[folder];
		return found ? found.version === wanted.version : wanted.optional === true;
	});
}

/**
 * @param {string} file
 * @returns {Promise<Lock>}
 */
async function readLock(file) {
	/** @type {unknown} */
	const lock = JSON.parse(await fs.readFile(path.join(root, file), 'utf8'));
	return /** @type {Lock} */ (lock);
}

/** Installs the packages the project is built and tested with, unless they are there. */
export async function installDependencies() {
	const lock = await readLock('package-lock.json');
	const installed = await readLock('node_modules/.package-lock.json').catch(() => undefined);
	if (installed && isInstalled(lock, installed)) return;
	say('Installing the dependencies (npm ci) …');
	await npm(['ci'], { cwd: root }).catch((/** @type {unknown} */ error) => {
		throw new Missing('The dependencies are missing.', 'npm ci', error);
	});
}
