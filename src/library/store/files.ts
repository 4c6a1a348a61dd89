import type { Listed, Ordered, Stored } from './shapes.ts';

/** How the files of a library are called. */

/** What has an index of its own making. */
export type Indexed = 'names' | 'melodies';

export function dataName(kind: keyof Stored): string {
	return `${kind}.jsonl`;
}

export function indexName(kind: keyof Stored): string {
	return `${kind}.idx`;
}

export function listName(kind: keyof Listed): string {
	return `${kind}.json`;
}

export function orderName(kind: keyof Ordered): string {
	return `${kind}.bin`;
}

export function indexNameOf(kind: Indexed): string {
	return `${kind}.bin`;
}
