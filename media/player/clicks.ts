import type { Bar } from './bars.ts';
import { barAt } from './loops.ts';

/** A click of the metronome, in whole notes from the beginning of the tune. */
export interface Click {
	readonly at: number;
	/** The first of its bar. */
	readonly strong: boolean;
}

const little = 1e-6;

/** The clicks of a bar: from its beginning, or, where it leads to the next, back from its end. */
const clicksOfBar = ({ start, end, leads }: Bar, beat: number): readonly Click[] => {
	const count = Math.ceil((end - start) / beat - little);
	if (!leads) {
		return Array.from({ length: count }, (_, index) => ({
			at: start + index * beat,
			strong: index === 0,
		}));
	}
	return Array.from({ length: count }, (_, index) => ({
		at: end - (count - index) * beat,
		strong: false,
	})).filter(({ at }) => at >= start - little);
};

export const clicksOf = (bars: readonly Bar[], beat: number): readonly Click[] =>
	bars.flatMap(bar => clicksOfBar(bar, beat));

/**
 * What is counted before the music begins at `position`: one whole bar, and of the bar that it begins in as
 * much as is left out. Times are whole notes before that beginning, hence negative.
 */
export const countIn = (
	bars: readonly Bar[],
	position: number,
	{ bar: full, beat }: { readonly bar: number; readonly beat: number },
): readonly Click[] => {
	const bar = barAt(bars, position);
	const downbeat = bar === undefined ? position : bar.leads ? bar.end - full : bar.start;
	const clicks: Click[] = [];
	for (let at = downbeat - full, index = 0; at < position - little; at += beat, index++) {
		const strong = index === 0 || Math.abs(at - downbeat) < little;
		clicks.push({ at: at - position, strong });
	}
	return clicks;
};
