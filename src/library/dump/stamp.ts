import { readFile, writeFile } from 'node:fs/promises';

/** By what we know a file again: kept beside it, and beside a part of it that has arrived. */
export interface Stamp {
	/** The address it is from, or its path. */
	readonly from: string;
	/** As the server wrote it, quotes and all. */
	readonly etag?: string;
	/** `Last-Modified`, as the server wrote it. */
	readonly modified?: string;
	/** Of the whole file; absent where the server doesn't say. */
	readonly bytes?: number;
}

/** What the headers of an answer say of the file. */
export function stampOf(from: string, headers: Headers, bytes: number | undefined): Stamp {
	const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
	return {
		from,
		...(etag && { etag }),
		...(modified && { modified }),
		...(bytes !== undefined && { bytes }),
	};
}

/** Asks for a file only if it is another by now. */
export function unlessSame({ etag, modified }: Stamp): Readonly<Record<string, string>> {
	return etag ? { 'if-none-match': etag } : modified ? { 'if-modified-since': modified } : {};
}

/**
 * What ties a range to the file it continues; undefined if nothing does. A weak mark says that two
 * files mean the same, not that their bytes are the same (RFC 9110, 13.1.5).
 */
export function ifRange({ etag, modified }: Stamp): string | undefined {
	return etag && !etag.startsWith('W/') ? etag : modified;
}

/** Undefined when there is none, or none that can be read. */
export async function readStamp(path: string): Promise<Stamp | undefined> {
	try {
		const { from, etag, modified, bytes } = JSON.parse(await readFile(path, 'utf8')) as Partial<
			Record<keyof Stamp, unknown>
		>;
		return typeof from !== 'string'
			? undefined
			: {
					from,
					...(typeof etag === 'string' && { etag }),
					...(typeof modified === 'string' && { modified }),
					...(typeof bytes === 'number' && { bytes }),
				};
	} catch {
		return undefined;
	}
}

export async function writeStamp(path: string, stamp: Stamp): Promise<void> {
	await writeFile(path, JSON.stringify(stamp));
}
