import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd, unlessEnding } from './ending.mjs';
import { Failed } from './say.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to our own environment
 * @property {number} [patience] how long it may take to end when we end, in milliseconds
 * @property {boolean} [show] pass the program's output on as it comes, instead of only when it fails
 */

/**
 * Runs a program to its end and gives what it wrote to stdout, unless that is shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 */
export async function run(command, args, options) {
	const { code, stdout, output } = await outcome(command, args, options);
	if (code === 0) return stdout;
	const tail = output.trimEnd().split('\n').slice(-25).join('\n');
	throw new Failed(`${[command, ...args].join(' ')} ended with ${code}\n${tail}`);
}

/**
 * Like `run`, for programs whose failure is an answer and not an error.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number | string, stdout: string, output: string }>}
 */
export async function outcome(
	command,
	args,
	{ cwd, env = {}, patience = 8000, show = false } = {},
) {
	const windows = process.platform === 'win32';
	const child = spawn(command, args, {
		cwd,
		env: { ...process.env, ENDS_WITH_PARENT: '1', ...env },
		stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
		// Windows starts .cmd files (npm, code) only through a shell.
		shell: windows && command.endsWith('.cmd'),
		detached: !windows,
	});
	const endNow = atEnd(() => endGroup(child, patience));
	let stdout = '';
	let output = '';
	child.stdout?.on('data', data => {
		stdout += String(data);
		output += String(data);
	});
	child.stderr?.on('data', data => {
		output += String(data);
	});
	try {
		/** @type {number | string} */
		const code = await new Promise((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
		});
		return { code, stdout, output };
	} finally {
		await unlessEnding();
		await endNow();
	}
}

/**
 * Ends a process that was started detached, and all that it started: asks, and insists when `patience` is over.
 * @param {import('node:child_process').ChildProcess} leader
 * @param {number} patience in milliseconds
 */
export async function endGroup(leader, patience) {
	const { pid } = leader;
	if (pid === undefined) return;
	/** @param {NodeJS.Signals | 0} signal */
	const send = signal => {
		try {
			return process.platform === 'win32'
				? leader.exitCode === null && leader.kill(signal)
				: process.kill(-pid, signal);
		} catch {
			return false;
		}
	};
	/** @param {number} milliseconds */
	const gone = async milliseconds => {
		const deadline = Date.now() + milliseconds;
		while (send(0)) {
			if (Date.now() > deadline) return false;
			await wait(50);
		}
		return true;
	};
	send('SIGTERM');
	if (await gone(patience)) return;
	send('SIGKILL');
	// Not for ever: where nobody reaps orphans, as in a container without init, they stay listed.
	await gone(2000);
}

/** Where there is no network npm would try for minutes before it says so. */
const hasty = {
	npm_config_fetch_retry_mintimeout: '1000',
	npm_config_fetch_retry_maxtimeout: '5000',
};

/**
 * Runs npm, under the Node that is first on PATH.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
	const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	return run(command, args, { ...options, env: { ...hasty, ...options?.env } });
}
