import { mkdir } from 'node:fs/promises';
import { copyFile } from './copyFile.ts';
import { fetchFile } from './fetchFile.ts';
import { everyFile, shapeOf } from './files.ts';
import type { DumpFile } from './files.ts';
import { Place } from './place.ts';
import { codeOf, diskProblem, DumpProblem } from './problem.ts';
import { placeOf, sourceOf } from './source.ts';
import type { Stamp } from './stamp.ts';
import type { Web } from './web.ts';

export interface DownloadProgress {
	readonly file: DumpFile;
	/** Which of all the files it is, from 1. */
	readonly nth: number;
	readonly of: number;
	/** How much of it is here. */
	readonly bytes: number;
	/** Undefined where nobody says. */
	readonly total: number | undefined;
}

export interface DownloadOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: DownloadProgress) => void;
	/** How long nothing may come, in milliseconds; half a minute if not said. */
	readonly patience?: number;
}

/** What each file that there is was when it came: what {@link changedSince} wants to be told. */
export type Stamps = Readonly<Partial<Record<DumpFile, Stamp>>>;

/**
 * Brings the files from an address or a folder (as somebody has written it) into a folder of ours, one
 * after the other. What broke off, or was told to stop, goes on from there the next time, and what has
 * not changed does not come again. Rejects with a {@link DumpProblem}, or the signal's reason.
 */
export async function downloadDump(
	web: Web,
	from: string,
	folder: string,
	{ signal, onProgress, patience = 30_000 }: DownloadOptions = {},
): Promise<Stamps> {
	const source = sourceOf(from);
	await mkdir(folder, { recursive: true }).catch((error: unknown) => {
		throw diskProblem(error);
	});
	const stamps: Partial<Record<DumpFile, Stamp>> = {};
	for (const [n, file] of everyFile.entries()) {
		const where = placeOf(source, file);
		const place = new Place(folder, file);
		const arrived = (bytes: number, total: number | undefined) => {
			onProgress?.({ file, nth: n + 1, of: everyFile.length, bytes, total });
		};
		try {
			const stamp =
				source.kind === 'web'
					? await fetchFile(web, { file, url: where, place }, { signal, arrived, patience })
					: await copyFile(file, where, place, { signal, arrived });
			if (stamp) {
				stamps[file] = stamp;
			} else if (shapeOf(file).needed) {
				throw new DumpProblem('missing', `There is no ${where}`, { file });
			} else {
				// What was here under its name is of another time, or from another source.
				await place.forget();
			}
		} catch (error) {
			signal?.throwIfAborted();
			throw codeOf(error) === '' ? error : diskProblem(error, file);
		}
	}
	return stamps;
}
