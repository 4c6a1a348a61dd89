import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * What a file of the bench prints when it is run by itself with these words, as JSON: in a process of its own, so that
 * nothing is charged for the memory of another, nor finds its code compiled.
 */
export async function apart<Result>(file: string, ...words: readonly string[]): Promise<Result> {
	const options = { maxBuffer: 1e8 };
	const { stdout } = await promisify(execFile)(process.execPath, [file, ...words], options);
	return JSON.parse(stdout) as Result;
}
