import type { Bar } from './bars.ts';

/** From where to where, in whole notes from the beginning. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A part of a tune as musicians call it: the A part, with its repeat and its endings. */
export interface Part extends Span {
	readonly name: string;
}

/** A, B, C…; a tune with more parts than letters has them numbered. */
const partName = (index: number): string =>
	index < 26 ? String.fromCharCode(65 + index) : String(index + 1);

/** The parts, each as it is played for the first time. One part alone is the tune. */
export const partsOf = (bars: readonly Bar[]): readonly Part[] => {
	const parts: Part[] = [];
	const known = new Set<number>();
	for (const [index, { part, start }] of bars.entries()) {
		if (known.has(part)) continue;
		known.add(part);
		const after = bars.slice(index).findIndex(bar => bar.part !== part);
		const last = bars.at(after === -1 ? -1 : index + after - 1);
		if (last !== undefined) parts.push({ name: partName(part), from: start, to: last.end });
	}
	return parts;
};

/**
 * Where bars `first` to `last` are played in one go, the shortest way: from the last time that the first of
 * them comes before the last of them does. Undefined when there are no such bars.
 */
export const spanOfBars = (bars: readonly Bar[], first: number, last: number): Span | undefined => {
	const begins = (index: number): boolean =>
		bars[index]?.number === first && bars[index - 1]?.number !== first;
	const start = bars.findIndex(({ number }) => number === first);
	if (start === -1) return undefined;
	const ahead = bars.findIndex(({ number }, index) => index >= start && number === last);
	if (ahead === -1) return undefined;
	let from = ahead;
	while (from > start && !begins(from)) from--;
	// The other half of a bar that a repeat has cut belongs to it; a pickup to what follows does not.
	const length = (index: number): number => (bars[index]?.end ?? 0) - (bars[index]?.start ?? 0);
	const full = Math.max(...bars.map((_, index) => length(index))) + 1e-5;
	const half = bars[ahead + 1];
	const completes = half?.leads === true && length(ahead) + length(ahead + 1) <= full;
	const to = half?.number === last && completes ? ahead + 1 : ahead;
	const [opening, closing] = [bars[from], bars[to]];
	if (opening === undefined || closing === undefined) return undefined;
	return { from: opening.start, to: closing.end };
};

/** The bar that is played at a time. */
export const barAt = (bars: readonly Bar[], position: number): Bar | undefined =>
	bars.findLast(({ start }) => start <= position + 1e-6) ?? bars[0];
