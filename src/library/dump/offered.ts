import { stampOfFile } from './copyFile.ts';
import { everyFile, shapeOf } from './files.ts';
import type { DumpFile } from './files.ts';
import { DumpProblem } from './problem.ts';
import { placeOf, sourceOf } from './source.ts';
import { unlessStalled } from './stall.ts';
import { stampOf } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { ask, isMissing, leave, lengthOf } from './web.ts';
import type { Web } from './web.ts';

/** What each file that there is to be had is at the moment, by name. */
export type Offered = Readonly<Partial<Record<DumpFile, Stamp>>>;

export interface OfferedOptions {
	readonly signal?: AbortSignal;
	/** How long an answer may take, in milliseconds; half a minute if not said. */
	readonly patience?: number;
}

/**
 * Asks for the size, the mark and the day of each file, without fetching it. Rejects with a {@link DumpProblem},
 * or the signal's reason.
 */
export async function offeredBy(
	web: Web,
	from: string,
	{ signal, patience = 30_000 }: OfferedOptions = {},
): Promise<Offered> {
	const source = sourceOf(from);
	const offered: Partial<Record<DumpFile, Stamp>> = {};
	for (const file of everyFile) {
		const where = placeOf(source, file);
		const late = () => new DumpProblem('offline', `No answer (${where})`, { file });
		const stamp =
			source.kind === 'folder'
				? await stampOfFile(file, where)
				: await unlessStalled(patience, signal, late, patient => askFor(web, file, where, patient));
		if (stamp) offered[file] = stamp;
		else if (shapeOf(file).needed) {
			throw new DumpProblem('missing', `There is no ${where}`, { file });
		}
	}
	return offered;
}

async function askFor(
	web: Web,
	file: DumpFile,
	url: string,
	signal: AbortSignal,
): Promise<Stamp | undefined> {
	const response = await ask(web, file, url, { method: 'HEAD', signal });
	await leave(response);
	if (isMissing(response)) return undefined;
	const { status, headers } = response;
	if (!response.ok) {
		throw new DumpProblem('status', `Status ${status} (${url})`, { file, status });
	}
	if (/html/i.test(headers.get('content-type') ?? '')) {
		throw new DumpProblem('not-csv', `A web page (${url})`, { file });
	}
	return stampOf(url, headers, lengthOf(response));
}
