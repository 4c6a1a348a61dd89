import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** @typedef {() => Promise<void>} Undo */

/**
 * What has to be undone before this process is gone, in the order of its making.
 * @type {Undo[]}
 */
const undos = [];
/** @type {Promise<never> | undefined} */
let ending;
let listening = false;

/**
 * Remembers what to undo when the process ends, be it by a signal.
 * @param {Undo} undo
 * @returns {Undo} undoes it now instead
 */
export function atEnd(undo) {
	if (!listening) listen();
	/** @type {Promise<void> | undefined} */
	let done;
	const undoOnce = () => (done ??= undo());
	undos.push(undoOnce);
	return async () => {
		await undoOnce();
		const at = undos.indexOf(undoOnce);
		if (at >= 0) undos.splice(at, 1);
	};
}

/**
 * Undoes everything, the last first, and ends the process.
 * @param {number} code
 * @returns {Promise<never>}
 */
export function end(code) {
	return (ending ??= undoAll().then(() => process.exit(code)));
}

/** Undoes everything, the last first. */
export async function undoAll() {
	for (let undo = undos.pop(); undo; undo = undos.pop()) await undo().catch(console.error);
}

/**
 * Holds whoever awaits it for ever while the process ends, so that what failed because of that is neither reported nor
 * followed by the next thing.
 * @returns {Promise<void>}
 */
export function unlessEnding() {
	return ending ?? Promise.resolve();
}

function listen() {
	listening = true;
	process.on('SIGINT', () => void end(130));
	process.on('SIGTERM', () => void end(143));
	process.on('SIGHUP', () => void end(129));
	if (process.env['npm_lifecycle_event'] ?? process.env['ENDS_WITH_PARENT']) watchParent();
}

/** npm that is ended tells the shell it started, and that tells nobody; and who is killed outright can't say a word. */
function watchParent() {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) void end(143);
	}, 500).unref();
}

/**
 * Makes a folder of our own that is gone when we are.
 * @returns {Promise<{ path: string, remove: Undo }>}
 */
export async function temporaryFolder() {
	// The name is short because VS Code keeps unix sockets in it, whose paths may not exceed 107 characters.
	const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'ceol-'));
	const remove = atEnd(() => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 }));
	return { path: folder, remove };
}
