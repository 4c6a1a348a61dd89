import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { everyFile, fileName, shapeOf } from './files.ts';
import type { DumpFile } from './files.ts';
import type { Place } from './place.ts';
import { diskProblem } from './problem.ts';
import { receive } from './receive.ts';
import type { Arrived } from './receive.ts';
import type { Stamp } from './stamp.ts';

/**
 * What a file on this machine is known by: its size and when it was written. Undefined if its folder has none; throws
 * where the folder has gone, or has nothing in it any more, as a disk leaves it that is taken away.
 */
export async function stampOfFile(file: DumpFile, from: string): Promise<Stamp | undefined> {
	try {
		const { size, mtimeMs } = await stat(from);
		return { from, etag: `"${size}-${mtimeMs}"`, bytes: size };
	} catch (error) {
		const problem = diskProblem(error, file);
		if (problem.kind !== 'missing') {
			throw problem;
		}
		if (!shapeOf(file).needed) {
			await checkNeeded(path.dirname(from));
		}
		return undefined;
	}
}

/** Throws unless a folder has what no source is without. */
async function checkNeeded(folder: string): Promise<void> {
	for (const file of everyFile.filter(each => shapeOf(each).needed)) {
		await stat(path.join(folder, fileName(file))).catch((error: unknown) => {
			throw diskProblem(error, file);
		});
	}
}

/** As {@link fetchFile}, from a folder on this machine. */
export async function copyFile(
	file: DumpFile,
	from: string,
	place: Place,
	{ signal, arrived }: { readonly signal?: AbortSignal | undefined; readonly arrived: Arrived },
): Promise<Stamp | undefined> {
	signal?.throwIfAborted();
	const stamp = await stampOfFile(file, from);
	const known = await place.known(from);
	if (!stamp || known?.etag === stamp.etag) {
		return stamp;
	}
	return receive(file, createReadStream(from), place, 0, stamp, {
		arrived: (bytes, total) => {
			signal?.throwIfAborted();
			arrived(bytes, total);
		},
		isEndTold: true,
		broken: error => {
			signal?.throwIfAborted();
			return diskProblem(error, file);
		},
	});
}
