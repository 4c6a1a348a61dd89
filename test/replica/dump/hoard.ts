import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { columns, dumpFiles } from './columns.ts';
import type { Dump, DumpFile } from './columns.ts';
import { csv } from './csv.ts';
import { generatedDump, wholeVolume } from './generatedDump.ts';
import { worldDump } from './worldDump.ts';
import type { World } from '../records.ts';

/** `small` is what the API answers with and no more; `whole` is that and as much as the real one. */
export type DumpSize = 'small' | 'whole';

export interface HoardedFile {
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	/** Of what is in it: the same for the same seed and day. */
	readonly etag: string;
}

export const createDump = (world: World, size: DumpSize, seed: number): Dump => {
	const known = worldDump(world);
	return size === 'small' ? known : both(known, generatedDump(wholeVolume, seed));
};

const both = (one: Dump, other: Dump): Dump => {
	const joined = dumpFiles.map(file => [
		file,
		function* () {
			yield* one[file]();
			yield* other[file]();
		},
	]);
	return Object.fromEntries(joined) as Dump;
};

/** Writes a file of a dump to disk, piece by piece. */
export const writeFile = async (
	dump: Dump,
	file: DumpFile,
	target: string,
	without?: string,
): Promise<HoardedFile> => {
	const hash = createHash('sha256');
	await pipeline(
		Readable.from(csv(dump, file, without)),
		async function* (pieces: AsyncIterable<string>) {
			for await (const piece of pieces) {
				hash.update(piece);
				yield piece;
			}
		},
		createWriteStream(target),
	);
	const { size } = await stat(target);
	return { path: target, size, etag: `"${hash.digest('hex')}"` };
};

/** The files of a dump, each made when somebody first asks for it, in a folder that goes at the end. */
export class Hoard {
	readonly #dump: () => Dump;
	readonly #made = new Map<string, Promise<HoardedFile>>();
	#folder: Promise<string> | undefined;

	constructor(dump: () => Dump) {
		this.#dump = dump;
	}

	/** `without` one column, as a dump of another year might be. */
	file(file: DumpFile, without = ''): Promise<HoardedFile> {
		const named: readonly string[] = columns[file];
		if (without && !named.includes(without)) {
			throw new RangeError(`${file} has no column "${without}"`);
		}
		const key = `${file}-${without}.csv`;
		const made = this.#made.get(key) ?? this.#make(file, key, without);
		this.#made.set(key, made);
		return made;
	}

	async #make(file: DumpFile, name: string, without: string): Promise<HoardedFile> {
		this.#folder ??= mkdtemp(path.join(os.tmpdir(), 'the-session-dump-'));
		return writeFile(this.#dump(), file, path.join(await this.#folder, name), without);
	}

	/** Nothing may be asked for any more. */
	async close(): Promise<void> {
		await Promise.allSettled(this.#made.values());
		if (this.#folder) {
			await rm(await this.#folder, { recursive: true, force: true });
		}
	}
}
