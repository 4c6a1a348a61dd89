import type { FileHandle } from 'node:fs/promises';
import type { DumpFile } from './files.ts';
import { Ending } from './ending.ts';
import { checkHeader } from './header.ts';
import type { Place } from './place.ts';
import { diskProblem, DumpProblem } from './problem.ts';
import type { Stamp } from './stamp.ts';

/** How much of a file is here, in bytes; `total` is undefined where nobody says. */
export type Arrived = (bytes: number, total: number | undefined) => void;

export interface ReceiveOptions {
	readonly arrived: Arrived;
	/** Whether it would be noticed if the end of it did not come, even where its length isn't known. */
	readonly isEndTold: boolean;
	/** What it means when the chunks break off. */
	readonly broken: (error: unknown) => unknown;
}

/** No file of the dump comes anywhere near it. */
const mostBytes = 2_000_000_000;

/**
 * Writes a file to its place, chunk by chunk, from this byte on. It counts as whole only when all of
 * it is here and it is what it should be; what is here of it stays for the next time, unless it is
 * something else.
 */
export async function receive(
	file: DumpFile,
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	place: Place,
	start: number,
	stamp: Stamp,
	{ arrived, isEndTold, broken }: ReceiveOptions,
): Promise<Stamp> {
	const total = stamp.bytes;
	const ending = total === undefined && !isEndTold ? new Ending() : undefined;
	let bytes = start;
	const handle = await place.open(start, stamp);
	try {
		arrived(bytes, total);
		for await (const chunk of chunks) {
			await write(handle, chunk, bytes);
			bytes += chunk.length;
			ending?.take(chunk);
			if (bytes > mostBytes) {
				break;
			}
			arrived(bytes, total);
		}
	} catch (error) {
		throw error instanceof DumpProblem ? error : broken(error);
	} finally {
		await handle.close();
	}
	if (bytes < (total ?? 0)) {
		throw new DumpProblem('offline', `${file} ended after ${bytes} of ${total} bytes`, { file });
	}
	try {
		if (bytes > (total ?? mostBytes)) {
			throw new DumpProblem('not-csv', `${file} does not end where it should`, { file });
		}
		await checkHeader(file, place.part);
		if (ending?.isAtLineEnd() === false) {
			throw new DumpProblem('offline', `${file} ended in a line, after ${bytes} bytes`, { file });
		}
	} catch (error) {
		await place.forgetPart();
		throw diskProblem(error, file);
	}
	return place.finish({ ...stamp, bytes });
}

async function write(handle: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
	try {
		let written = 0;
		while (written < chunk.length) {
			written += (await handle.write(chunk, written, chunk.length - written, at + written))
				.bytesWritten;
		}
	} catch (error) {
		throw diskProblem(error);
	}
}
