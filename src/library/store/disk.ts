import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What a build does to the disk. A test gives one that fails. */
export interface Disk {
	/** Makes a folder, and those it is in. */
	makeFolder(path: string): Promise<void>;
	/** Writes a file that is then really there, whatever happens to the machine. */
	write(path: string, pieces: Iterable<Uint8Array>): Promise<void>;
	/** Puts a file in the place of another, so that everybody finds one or the other, whole. */
	replace(path: string, by: string): Promise<void>;
	/** Removes a file, or a folder with all that is in it, if it's there. */
	remove(path: string): Promise<void>;
	/** The names in a folder; none if it isn't there. */
	names(path: string): Promise<readonly string[]>;
}

export const realDisk: Disk = {
	makeFolder: async path => {
		await mkdir(path, { recursive: true });
	},
	write: async (path, pieces) => {
		const handle = await open(path, 'w');
		try {
			for (const piece of pieces) await writeAll(handle, piece);
			await handle.sync();
		} finally {
			await handle.close();
		}
	},
	replace: async (path, by) => {
		for (let time = 1; ; time++) {
			try {
				await rename(by, path);
				return;
			} catch (error) {
				// On Windows another window may be reading it, or a virus scanner: not for long.
				if (time === 5 || !isHeld(error)) throw error;
				await pause(50 * time);
			}
		}
	},
	remove: path => rm(path, { recursive: true, force: true }),
	names: path => readdir(path).catch(() => []),
};

async function writeAll(handle: Awaited<ReturnType<typeof open>>, piece: Uint8Array) {
	for (let at = 0; at < piece.length;) {
		at += (await handle.write(piece, at)).bytesWritten;
	}
}

function isHeld(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		['EPERM', 'EACCES', 'EBUSY'].includes(String(error.code))
	);
}
