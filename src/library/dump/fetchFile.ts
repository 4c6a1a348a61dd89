import type { DumpFile } from './files.ts';
import type { Begun, Place } from './place.ts';
import { DumpProblem } from './problem.ts';
import { receive } from './receive.ts';
import type { Arrived } from './receive.ts';
import { unlessStalled } from './stall.ts';
import { ifRange, stampOf, unlessSame } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { ask, isMissing, leave, lengthOf, offline, tellsEnd } from './web.ts';
import type { Web } from './web.ts';

export interface FetchFileOptions {
	readonly signal?: AbortSignal | undefined;
	readonly arrived: Arrived;
	/** How long nothing may come, in milliseconds. */
	readonly patience: number;
}

/** One file, where it is and where it goes. */
interface Errand {
	readonly file: DumpFile;
	readonly url: string;
	readonly place: Place;
}

/** An answer whose body is the file from this byte on. */
interface Answer {
	readonly response: Response;
	readonly start: number;
	readonly stamp: Stamp;
}

/**
 * Brings a file from the web to its place, goes on where a download broke off, and leaves one that is
 * the same still. Undefined if there is none. Throws a {@link DumpProblem}.
 */
export async function fetchFile(
	web: Web,
	errand: Errand,
	{ signal, arrived, patience }: FetchFileOptions,
): Promise<Stamp | undefined> {
	const { file, url, place } = errand;
	const late = () => new DumpProblem('offline', `Nothing comes any more (${url})`, { file });
	return unlessStalled(patience, signal, late, async (patient, alive) => {
		const known = await place.known(url);
		const answer = await begin(web, errand, known, patient);
		if (answer === 'same' || answer === 'missing') {
			return answer === 'same' ? known : undefined;
		}
		const { response, start, stamp } = answer;
		if (/html/i.test(response.headers.get('content-type') ?? '')) {
			await leave(response);
			throw new DumpProblem('not-csv', `A web page (${url})`, { file });
		}
		const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
		return receive(file, body, place, start, stamp, {
			arrived: (bytes, total) => {
				alive();
				arrived(bytes, total);
			},
			isEndTold: tellsEnd(response),
			broken: error => offline(error, file, url, patient),
		});
	});
}

/** Asks for what is not here yet; again for everything, where the answer is not to that. */
async function begin(
	web: Web,
	errand: Errand,
	known: Stamp | undefined,
	signal: AbortSignal,
): Promise<Answer | 'same' | 'missing'> {
	const { file, url, place } = errand;
	const begun = await place.begun(url);
	const headers = begun ? rest(begun) : known ? unlessSame(known) : {};
	const response = await ask(web, file, url, { headers, signal });
	if (known && response.status === 304) {
		return 'same';
	}
	if (response.status === 206 && begun && continues(response, begun)) {
		return { response, start: begun.bytes, stamp: begun.stamp };
	}
	if (response.ok && response.status !== 206) {
		return { response, start: 0, stamp: stampOf(url, response.headers, lengthOf(response)) };
	}
	await leave(response);
	if (begun) {
		await place.forgetPart();
		return begin(web, errand, known, signal);
	}
	if (isMissing(response)) {
		return 'missing';
	}
	const { status } = response;
	throw new DumpProblem('status', `Status ${status} (${url})`, { file, status });
}

function rest({ bytes, stamp }: Begun): Readonly<Record<string, string>> {
	return { range: `bytes=${bytes}-`, 'if-range': ifRange(stamp) ?? '' };
}

/** Whether this is the rest of that very file; not every server heeds `If-Range`. */
function continues({ headers }: Response, { bytes, stamp }: Begun): boolean {
	const [, start, end, total] =
		/^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
	const found = stampOf(stamp.from, headers, Number(total));
	return (
		(headers.get('content-encoding') ?? 'identity') === 'identity' &&
		Number(start) === bytes &&
		Number(end) + 1 === stamp.bytes &&
		found.bytes === stamp.bytes &&
		ifRange(found) === ifRange(stamp)
	);
}
