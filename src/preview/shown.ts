import { abcFences } from '../abc/fences.ts';
import { spelledKey } from '../abc/key.ts';
import { placedTune } from '../abc/places.ts';
import type { WrittenTune } from '../abc/writtenTune.ts';
import type { PreviewTune } from '../panel/previewView.ts';

/** Lines of a tune that are shown: no tune has as many, and a file that is no music may. */
const mostLines = 1000;

/** Which of its document's tunes is shown, for a cursor in this line (from 0): its own, or the one before it. */
export function tuneFor(tunes: readonly WrittenTune[], line: number): number {
	return Math.max(
		tunes.findLastIndex(({ start }) => start <= line),
		tunes.length > 0 ? 0 : -1,
	);
}

/** Whether a line of Markdown stands in a fence for ABC, or on its marks, and this tune isn't in the same. */
export function isInOtherFence(
	lines: readonly string[],
	line: number,
	{ start }: WrittenTune,
): boolean {
	return abcFences(lines).some(({ first, lines: { length } }) => {
		const holds = (one: number) => first - 1 <= one && one <= first + length;
		return holds(line) && !holds(start);
	});
}

/** One of a document's tunes. */
export interface OneOf {
	/** The document's address. */
	readonly uri: string;
	/** Its place among them, from 0, and how many there are. */
	readonly index: number;
	readonly count: number;
	readonly name: string;
}

/** Whether it is the same tune, somewhat later; another one may have come or gone above it. */
export function isSameTune(before: OneOf, now: OneOf): boolean {
	if (before.uri !== now.uri) return false;
	return before.count === now.count ? before.index === now.index : before.name === now.name;
}

/** What the page is told of a tune; `lineAt` gives a line of its document. */
export function previewTune(
	tune: WrittenTune,
	id: number,
	lineAt: (line: number) => string,
): PreviewTune {
	const { titles, type, key, composer, body } = tune;
	const placed = placedTune({ ...tune, body: body.slice(0, mostLines) }, lineAt);
	return {
		...{ id, name: titles[0]?.name ?? '', type, composer, ...placed },
		key: key === '' || key === 'none' ? '' : spelledKey(key),
	};
}
