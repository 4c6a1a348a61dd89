import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { end } from './ending.mjs';
import { installNode } from './node.mjs';
import { outcome } from './run.mjs';
import { inWords } from './say.mjs';

/** The Node our tools want; it also runs TypeScript as it is. What runs before it is plain JavaScript, for Node 20. */
const NODE = 24;

/**
 * Runs a script of this folder under a Node that is new enough and with the dependencies installed.
 * @param {string} script a TypeScript file
 * @returns {Promise<boolean>} whether it could be started
 */
export async function bootstrap(script) {
	const file = path.join(import.meta.dirname, script);
	try {
		if (Number.parseInt(process.versions.node) >= NODE) {
			await installDependencies();
			await import(pathToFileURL(file).href);
			return true;
		}
		const node = await installNode(NODE);
		process.env['PATH'] = path.dirname(node) + path.delimiter + (process.env['PATH'] ?? '');
		await installDependencies();
		// It has its own steps to end: more patience than they have with theirs.
		const options = { show: true, patience: 20_000 };
		const { code } = await outcome(node, [file, ...process.argv.slice(2)], options);
		return await end(typeof code === 'number' ? code : 1);
	} catch (error) {
		console.error(inWords(error));
		process.exitCode = 1;
		return false;
	}
}
