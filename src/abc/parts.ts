import type { Bar, WrittenBar } from './sounding.ts';

/**
 * The bars by the parts of the tune, as musicians count them: a part ends with its repeat, with the last
 * of its endings or with a double bar. What leads into a part belongs to it.
 */
export function partsOf(bars: readonly Bar[]): readonly (readonly Bar[])[] {
	const parts: Bar[][] = [];
	let isOver = true;
	for (const bar of bars) {
		const part = parts.at(-1);
		const begins = (isOver && bar.ending === '') || (bar.opensRepeat && !leadsTo(part, bar));
		if (!part || begins) parts.push([bar]);
		else part.push(bar);
		isOver = bar.closesRepeat || bar.closesPart;
	}
	return parts;
}

/** Whether a part has no more than a few notes yet, and they lead to this bar. */
function leadsTo(part: readonly Bar[] | undefined, bar: Bar): boolean {
	const [first, second] = part ?? [];
	return first !== undefined && !second && lengthOf(first) <= lengthOf(bar) / 2;
}

/** In whole notes. */
export function lengthOf({ sounds }: Pick<WrittenBar, 'sounds'>): number {
	return sounds.reduce((sum, { duration }) => sum + duration, 0);
}
