import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { DumpFile } from './files.ts';
import type { Place } from './place.ts';
import { diskProblem } from './problem.ts';
import { receive } from './receive.ts';
import type { Arrived } from './receive.ts';
import type { Stamp } from './stamp.ts';

/** What a file on this machine is known by: its size and when it was written. Undefined if there is none. */
export async function stampOfFile(file: DumpFile, path: string): Promise<Stamp | undefined> {
	try {
		const { size, mtimeMs } = await stat(path);
		return { from: path, etag: `"${size}-${mtimeMs}"`, bytes: size };
	} catch (error) {
		const problem = diskProblem(error, file);
		if (problem.kind === 'missing') {
			return undefined;
		}
		throw problem;
	}
}

/** As {@link fetchFile}, from a folder on this machine. */
export async function copyFile(
	file: DumpFile,
	path: string,
	place: Place,
	{ signal, arrived }: { readonly signal?: AbortSignal | undefined; readonly arrived: Arrived },
): Promise<Stamp | undefined> {
	signal?.throwIfAborted();
	const stamp = await stampOfFile(file, path);
	const known = await place.known(path);
	if (!stamp || known?.etag === stamp.etag) {
		return stamp;
	}
	return receive(file, createReadStream(path), place, 0, stamp, {
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
