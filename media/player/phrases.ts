import type { Bar } from './bars.ts';
import type { Span } from './loops.ts';

/**
 * The tune cut into phrases of so many bars, in playing order. A pick-up goes with the bar that it leads to,
 * and no phrase goes on into another part; what is left over at a part's end is a shorter one.
 */
export const phrasesOf = (bars: readonly Bar[], length: number): readonly Span[] => {
	const phrases: { from: number; to: number }[] = [];
	let [counted, last] = [0, bars[0]];
	for (const bar of bars) {
		const before = phrases.at(-1);
		// The second half of a bar that a repeat has cut is the pick-up of what follows.
		const begins = bar.leads || last?.leads !== true;
		const goesBack = last !== undefined && bar.number < last.number;
		const parts = bar.part !== last?.part || goesBack;
		if (before === undefined || (begins && (counted >= length || parts))) {
			phrases.push({ from: bar.start, to: bar.end });
			counted = 0;
		} else before.to = bar.end;
		if (!bar.leads) counted++;
		last = bar;
	}
	return phrases;
};

/** The phrases as a loop cuts them. */
export const phrasesIn = (phrases: readonly Span[], { from, to }: Span): readonly Span[] =>
	phrases
		.map(phrase => ({ from: Math.max(phrase.from, from), to: Math.min(phrase.to, to) }))
		.filter(phrase => phrase.to > phrase.from);
