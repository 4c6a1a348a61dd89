import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { isAlive } from '../isAlive.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';
import { manifestName } from './manifest.ts';

/** A name for a folder to build in, which says whose it is: `build-4711-1b9d6bcd`. */
export function newFolder(): string {
	return `build-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/**
 * Of the names in the library's folder, those that a crash has left: of a process that is no more, or of
 * our own, which builds one at a time. What another window builds at the moment, or has just built, stays.
 */
export function leftOvers(names: readonly string[], inForce: string | undefined): string[] {
	return names.filter(name => {
		const pid = Number(/^(?:build|current)-(\d+)-/.exec(name)?.[1]);
		return name !== inForce && pid > 0 && (pid === process.pid || !isAlive(pid));
	});
}

/** Removes what is in the way of nobody; what can't be is left to the next build. */
export async function removeAll(root: string, names: readonly string[], disk: Disk): Promise<void> {
	for (const name of names) await disk.remove(path.join(root, name)).catch(() => undefined);
}

/** Removes the library: what says that there is one first. */
export async function removeLibrary(root: string, disk: Disk = realDisk): Promise<void> {
	await disk.remove(path.join(root, manifestName));
	const ours = (await disk.names(root)).filter(name => /^(?:build|current)-\d+-/.test(name));
	await removeAll(root, ours, disk);
	// Nothing is left but a folder.
	if ((await disk.names(root)).length === 0) await disk.remove(root);
}
