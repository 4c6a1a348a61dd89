import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { installNode } from './node.mjs';
import { inWords } from './say.mjs';

/** The Node our tools want; it also runs TypeScript as it is. What runs before it is plain JavaScript, for Node 20. */
const NODE = 24;

/**
 * Runs a script of this folder under a Node that is new enough and with the dependencies installed.
 * @param {string} script a TypeScript file
 */
export async function bootstrap(script) {
	const file = path.join(import.meta.dirname, script);
	try {
		if (Number.parseInt(process.versions.node) >= NODE) {
			await installDependencies();
			await import(pathToFileURL(file).href);
			return;
		}
		const node = await installNode(NODE);
		process.env['PATH'] = path.dirname(node) + path.delimiter + (process.env['PATH'] ?? '');
		await installDependencies();
		process.exitCode = await handOver(node, [file, ...process.argv.slice(2)]);
	} catch (error) {
		console.error(inWords(error));
		process.exitCode = 1;
	}
}

/**
 * Lets another Node take our place. A signal sent to us reaches it, and the channel between us tells it when we
 * were killed without one.
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
function handOver(node, args) {
	return new Promise((resolve, reject) => {
		const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
		for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
			process.on(signal, () => child.kill(signal));
		child.once('error', reject);
		child.once('exit', code => resolve(code ?? 1));
	});
}
