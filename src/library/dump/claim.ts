import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlive } from '../isAlive.ts';
import { codeOf, diskProblem, DumpProblem } from './problem.ts';

/** How often (ms) whoever holds a claim says so, and after how long nobody does any more. */
const beat = 10_000;
const silence = 60_000;

/**
 * Takes what the file stands for, a download, for this process alone: two of them would write into each other's files.
 * What a process has left that ended in the middle of it is free again. Answers how to give it back; throws a
 * {@link DumpProblem}: `taken`, or what is wrong with the disk.
 */
export async function claim(file: string): Promise<() => Promise<void>> {
	await mkdir(path.dirname(file), { recursive: true }).catch((error: unknown) => {
		throw diskProblem(error);
	});
	if (!(await write(file)) && ((await isHeld(file)) || !(await write(file)))) {
		throw new DumpProblem('taken', `${file} says that somebody else is at it`);
	}
	const beating = setInterval(() => void touch(file), beat);
	beating.unref();
	return async () => {
		clearInterval(beating);
		await rm(file, { force: true });
	};
}

/** Whether the file is ours now; it isn't if there is one. */
async function write(file: string): Promise<boolean> {
	try {
		await writeFile(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw diskProblem(error);
	}
}

/** Takes the file away where nobody holds it any more. */
async function isHeld(file: string): Promise<boolean> {
	const [pid, { mtimeMs }] = await Promise.all([
		readFile(file, 'utf8').then(Number, () => process.pid),
		stat(file).catch(() => ({ mtimeMs: 0 })),
	]);
	// The number of a process that has ended may be another's by now.
	if (isAlive(pid) && Date.now() - mtimeMs < silence) return true;
	await rm(file, { force: true });
	return false;
}

/** A disk that is busy for a moment takes nothing from anybody. */
async function touch(file: string): Promise<void> {
	const now = new Date();
	await utimes(file, now, now).catch(() => undefined);
}
