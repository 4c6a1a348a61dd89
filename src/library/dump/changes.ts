import type { Stamps } from './download.ts';
import { everyFile } from './files.ts';
import type { DumpFile } from './files.ts';
import type { Offered } from './offered.ts';
import type { Stamp } from './stamp.ts';

/** Which of the files that are offered are others than those we have; by the marks alone: without any, it may be. */
export function changedSince(stamps: Stamps, offered: Offered): readonly DumpFile[] {
	return everyFile.filter(file => {
		const [known, found] = [stamps[file], offered[file]];
		return found !== undefined && !(known && isSame(known, found));
	});
}

function isSame(known: Stamp, found: Stamp): boolean {
	if (known.from !== found.from) return false;
	const [then, now] = found.etag
		? [known.etag && strong(known.etag), strong(found.etag)]
		: [known.modified, found.modified];
	return now !== undefined && now === then;
}

/** Whether the bytes are the same doesn't matter here, and compressed ones are marked as weak. */
function strong(etag: string): string {
	return etag.replace(/^W\//, '');
}
