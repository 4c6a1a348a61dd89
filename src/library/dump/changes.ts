import { stampOfFile } from './copyFile.ts';
import type { Stamps } from './download.ts';
import { everyFile } from './files.ts';
import type { DumpFile } from './files.ts';
import { DumpProblem } from './problem.ts';
import { placeOf, sourceOf } from './source.ts';
import { unlessStalled } from './stall.ts';
import { stampOf, unlessSame } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { ask, isMissing, leave } from './web.ts';
import type { Web } from './web.ts';

/** `missing` where there is none to be had, whether we have one or not. */
export type Change = 'same' | 'changed' | 'missing';

export interface ChangeOptions {
	readonly signal?: AbortSignal;
	/** How long an answer may take, in milliseconds; half a minute if not said. */
	readonly patience?: number;
}

/**
 * Whether any of the files is another than the one we have, without fetching it. Rejects with a
 * {@link DumpProblem}, or the signal's reason.
 */
export async function changesSince(
	web: Web,
	from: string,
	stamps: Stamps,
	{ signal, patience = 30_000 }: ChangeOptions = {},
): Promise<Readonly<Record<DumpFile, Change>>> {
	const source = sourceOf(from);
	const changes: [DumpFile, Change][] = [];
	for (const file of everyFile) {
		const where = placeOf(source, file);
		const known = stamps[file]?.from === where ? stamps[file] : undefined;
		if (source.kind === 'folder') {
			const found = await stampOfFile(file, where);
			changes.push([file, found ? changeOf(known, found) : 'missing']);
			continue;
		}
		const late = () => new DumpProblem('offline', `No answer (${where})`, { file });
		const change = await unlessStalled(patience, signal, late, patient =>
			askWhether(web, file, where, known, patient),
		);
		changes.push([file, change]);
	}
	return Object.fromEntries(changes) as Record<DumpFile, Change>;
}

async function askWhether(
	web: Web,
	file: DumpFile,
	url: string,
	known: Stamp | undefined,
	signal: AbortSignal,
): Promise<Change> {
	const headers = known ? unlessSame(known) : {};
	const response = await ask(web, file, url, { method: 'HEAD', headers, signal });
	await leave(response);
	const { status } = response;
	if (known && status === 304) {
		return 'same';
	}
	if (isMissing(response)) {
		return 'missing';
	}
	if (!response.ok) {
		throw new DumpProblem('status', `Status ${status} (${url})`, { file, status });
	}
	return changeOf(known, stampOf(url, response.headers, undefined));
}

/** By the marks alone; without any, it may have changed. */
function changeOf(known: Stamp | undefined, found: Stamp): Change {
	const [now, then] = found.etag
		? [strong(found.etag), known?.etag && strong(known.etag)]
		: [found.modified, known?.modified];
	return now !== undefined && now === then ? 'same' : 'changed';
}

/** Whether the bytes are the same doesn't matter here, and compressed ones are marked as weak. */
function strong(etag: string): string {
	return etag.replace(/^W\//, '');
}
