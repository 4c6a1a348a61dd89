import fs from 'node:fs/promises';
import path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..');

/** Where everything lives that is had once and kept: git-ignored, and safe to delete. */
export const cache = path.join(root, '.vscode-test');

/**
 * A folder made by `install`, unless the same recipe made it before. The marker that says so is
 * written last, so an install that was interrupted is done again from nothing.
 * @param {string} folder
 * @param {string} recipe all that decides what ends up in the folder
 * @param {() => Promise<void>} install finds the folder there and empty
 */
export async function once(folder, recipe, install) {
	const marker = path.join(folder, '.complete');
	if ((await fs.readFile(marker, 'utf8').catch(() => undefined)) === recipe) return;
	await fs.rm(folder, { recursive: true, force: true });
	await fs.mkdir(folder, { recursive: true });
	await install();
	await fs.writeFile(marker, recipe);
}
