/** The dump as a host of raw files gives it out: whole, in ranges, or not at all where nothing is new. */

import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type { Fault } from '../faults.ts';
import { dumpFiles } from './columns.ts';
import type { DumpFile } from './columns.ts';
import type { Hoard, HoardedFile } from './hoard.ts';

export const dumpPath = '/dump/csv/';

/** The Sunday on which the dump was made. */
const modified = 'Sun, 27 Sep 2026 03:00:00 GMT';

/** The file at a path, if that is one's. */
export const dumpFileAt = (path: string): DumpFile | undefined =>
	dumpFiles.find(file => path === `${dumpPath}${file}.csv`);

/** Answers a request for one of the files; `fault` may spoil how. */
export const giveOut = async (
	hoard: Hoard,
	file: DumpFile,
	request: IncomingMessage,
	response: ServerResponse,
	fault: Fault = {},
): Promise<void> => {
	const hoarded = await hoard.file(file, fault.column);
	const etag = fault.etag ?? hoarded.etag;
	const size =
		fault.body === 'empty' ? 0 : Math.floor(hoarded.size / (fault.body === 'truncated' ? 2 : 1));
	const asked = request.headers;
	const headers = {
		'content-type': 'text/plain; charset=utf-8',
		'accept-ranges': 'bytes',
		'cache-control': 'max-age=300',
		etag,
		'last-modified': modified,
	};
	if (asked['if-none-match']?.split(/,\s*/).includes(etag)) {
		response.writeHead(304, headers).end();
		return;
	}
	const range = fault.ignoresRange ? 'none' : rangeOf(asked, size, etag);
	if (range === 'beyond') {
		response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end();
		return;
	}
	const part = range === 'none' ? { start: 0, end: size - 1 } : range;
	const zipped = range === 'none' && /\bgzip\b/.test(String(asked['accept-encoding']));
	response.writeHead(range === 'none' ? 200 : 206, {
		...headers,
		...(zipped
			? { 'content-encoding': 'gzip', etag: `W/${etag}` }
			: { 'content-length': part.end + 1 - part.start }),
		...(range !== 'none' && { 'content-range': `bytes ${part.start}-${part.end}/${size}` }),
	});
	if (request.method === 'HEAD' || part.end < part.start) {
		response.end();
	} else if (zipped) {
		createReadStream(hoarded.path, part).pipe(createGzip()).pipe(response);
	} else {
		await send(hoarded, part, response, fault);
	}
};

interface Range {
	/** Bytes, both included. */
	readonly start: number;
	readonly end: number;
}

/** `bytes=100-` or `bytes=100-199`; all other ranges are ignored, as one may. */
const rangeOf = (
	{ range, 'if-range': ifRange }: IncomingMessage['headers'],
	size: number,
	etag: string,
): Range | 'none' | 'beyond' => {
	const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
	if (start === undefined || (ifRange !== undefined && ifRange !== etag && ifRange !== modified)) {
		return 'none';
	}
	return Number(start) >= size
		? 'beyond'
		: { start: Number(start), end: Math.min(Number(end || Infinity), size - 1) };
};

const send = async (
	{ path, size }: HoardedFile,
	part: Range,
	response: ServerResponse,
	{ cut = Infinity, drop, trickle }: Fault,
): Promise<void> => {
	let left = drop === 'midway' ? size / 2 : cut;
	const pieces: AsyncIterable<Buffer> = createReadStream(path, { ...part, highWaterMark: 16_384 });
	for await (const piece of pieces) {
		if (response.destroyed) {
			return;
		}
		await written(response, piece.subarray(0, left));
		left -= piece.length;
		if (left <= 0) {
			response.destroy();
			return;
		}
		if (trickle) {
			await sleep(trickle);
		}
	}
	response.end();
};

/** Settles when there is room for more, or nobody to send it to. */
const written = (response: ServerResponse, piece: Uint8Array): Promise<void> =>
	new Promise(resolve => {
		response.write(piece, () => resolve());
	});
