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
	if (!(await take(file))) {
		throw new DumpProblem('taken', `${file} says that somebody else is at it`);
	}
	const beating = setInterval(() => void touch(file), beat);
	beating.unref();
	return async () => {
		clearInterval(beating);
		await rm(file, { force: true });
	};
}

/**
 * Whether we have it now. What somebody has left is removed only by whoever has taken the right to do so, which is a
 * claim like this one, and after another look: the next one's new claim would else be taken for it.
 */
async function take(file: string): Promise<boolean> {
	if (await write(file)) return true;
	const right = `${file}.over`;
	if ((await isHeld(file)) || !(await take(right))) return false;
	try {
		if (await isHeld(file)) return false;
		await rm(file, { force: true });
		return await write(file);
	} finally {
		await rm(right, { force: true });
	}
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

/** Whether somebody is still at it. */
async function isHeld(file: string): Promise<boolean> {
	const [text, { mtimeMs }] = await Promise.all([
		readFile(file, 'utf8').catch(() => ''),
		stat(file).catch(() => ({ mtimeMs: 0 })),
	]);
	// There is a moment in which it is there and doesn't say yet whose it is.
	const pid = text === '' ? process.pid : Number(text);
	// The number of a process that has ended may be another's by now.
	return isAlive(pid) && Date.now() - mtimeMs < silence;
}

/** A disk that is busy for a moment takes nothing from anybody. */
async function touch(file: string): Promise<void> {
	const now = new Date();
	await utimes(file, now, now).catch(() => undefined);
}
