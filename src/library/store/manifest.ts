import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stamps } from '../dump/download.ts';
import type { DumpFile } from '../dump/files.ts';
import type { SkippedLines, SkipReason } from '../dump/skipped.ts';
import { LibraryProblem, storeProblem } from './problem.ts';

/** Goes up with every change to what is in the files: a library of another version isn't read. */
export const version = 3;

/** Where the library is from, as whoever has it built knows it. */
export interface Origin {
	/** As the user has written it: an address, or the path of a folder. */
	readonly source: string;
	/** By what its files are known again, for asking whether there are newer ones. */
	readonly stamps: Stamps;
}

/** How many of each there are. */
export interface Counts {
	readonly tunes: number;
	readonly settings: number;
	readonly aliases: number;
	readonly recordings: number;
	readonly sets: number;
	readonly sessions: number;
	readonly events: number;
	/** Settings that can be found by their melody. */
	readonly melodies: number;
}

/** Which lines of each file were left out, and why. */
export type LeftOut = Readonly<
	Partial<Record<DumpFile, Readonly<Partial<Record<SkipReason, SkippedLines>>>>>
>;

/** What is in force, and all there is to say of it. */
export interface Manifest extends Origin {
	readonly version: number;
	/** Its name, below the library's own. */
	readonly folder: string;
	/** The newest day anything in it is of: `YYYY-MM-DD HH:MM:SS`, `''` if nothing has one. */
	readonly asOf: string;
	/** When it was made, in milliseconds since 1970. */
	readonly built: number;
	readonly counts: Counts;
	readonly skipped: LeftOut;
	readonly files: Readonly<Record<string, FileFacts>>;
}

/** By which a file is known to be as it was written. */
export interface FileFacts {
	readonly bytes: number;
	/** CRC-32 (ISO 3309, as of zlib). */
	readonly crc: number;
}

export const manifestName = 'current.json';

/** Throws `none`, `version`, `damaged` or `disk`. */
export async function readManifest(root: string): Promise<Manifest> {
	const file = path.join(root, manifestName);
	let found: Partial<Record<keyof Manifest, unknown>> | null;
	try {
		found = JSON.parse(await readFile(file, 'utf8')) as typeof found;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw storeProblem(error);
		throw new LibraryProblem('damaged', `${file} can't be read`, error);
	}
	if (typeof found?.version === 'number' && found.version !== version) {
		const message = `The library is of version ${found.version}, not ${version}`;
		throw new LibraryProblem('version', message);
	}
	if (!isSound(found)) throw new LibraryProblem('damaged', `${file} is not what was written`);
	return found;
}

/** Of what we wrote ourselves as one whole file: enough to notice another's. */
function isSound(
	found: Partial<Record<keyof Manifest, unknown>> | null,
): found is Manifest & Record<string, unknown> {
	return (
		found !== null &&
		found.version === version &&
		typeof found.folder === 'string' &&
		/^[\w-]+$/.test(found.folder) &&
		isObject(found.files) &&
		isObject(found.counts) &&
		isObject(found.skipped) &&
		isObject(found.stamps) &&
		typeof found.source === 'string' &&
		typeof found.asOf === 'string' &&
		typeof found.built === 'number'
	);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
