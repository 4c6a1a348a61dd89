import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from './debian.ts';
import { atEnd, temporaryFolder } from './ending.mjs';
import { run } from './run.mjs';
import { Missing, say } from './say.mjs';
import { writeSettings } from './server.ts';
import type { Settings } from './server.ts';

export interface Desktop {
	readonly vsix: string;
	readonly folder: string;
	readonly settings: Settings;
}

/** The `code` on PATH. */
export async function findDesktop(): Promise<string> {
	const code = await onPath([process.platform === 'win32' ? 'code.cmd' : 'code']);
	if (code !== undefined) return code;
	throw new Missing(
		'There is no `code` on PATH.',
		'install VS Code from https://code.visualstudio.com, or leave out --desktop',
	);
}

/**
 * Opens a window of the machine's own VS Code with the extension, and with none of its user's settings and extensions.
 * Lasts until the window is closed.
 */
export async function startDesktop(
	code: string,
	{ vsix, folder, settings }: Desktop,
): Promise<void> {
	const { path: home } = await temporaryFolder();
	const userData = path.join(home, 'data');
	const own = ['--user-data-dir', userData, '--extensions-dir', path.join(home, 'extensions')];
	await writeSettings(userData, settings);
	await run(code, [...own, '--install-extension', vsix]);
	atEnd(() => quit(path.join(userData, 'code.lock')));
	say('Starting VS Code …');
	await run(code, [...own, '--new-window', '--wait', '--disable-workspace-trust', folder]);
}

/** The process that `code` starts is not its child; it leaves its id in its user data folder. */
async function quit(lockFile: string): Promise<void> {
	const pid = Number(await fs.readFile(lockFile, 'utf8').catch(() => '0'));
	if (!(pid > 0)) return;
	const send = (signal: NodeJS.Signals | 0) => {
		try {
			return process.kill(pid, signal);
		} catch {
			return false;
		}
	};
	send('SIGTERM');
	const deadline = Date.now() + 8000;
	while (send(0)) {
		if (Date.now() > deadline) send('SIGKILL');
		await wait(100);
	}
}
