import * as l10n from '@vscode/l10n';
import type { Pair } from '../../src/abc/align.ts';
import { alignBars } from '../../src/abc/align.ts';
import { barName, notesInWords } from '../../src/abc/inWords.ts';
import type { Bar } from '../../src/abc/sounding.ts';
import { soundingBars } from '../../src/abc/sounding.ts';
import type { Words } from '../page/words.ts';

/** What two settings have in common, and what not. */
export interface Difference {
	/** The bars of each that are not the other's, by index. */
	readonly a: ReadonlySet<number>;
	readonly b: ReadonlySet<number>;
	/** In a sentence, how much it is. */
	readonly summary: string;
	/** A sentence for each place where they differ. */
	readonly places: readonly string[];
}

/** Two settings by what they are called, and as complete ABC tunes in the same key. */
export const difference = (
	first: { readonly name: string; readonly abc: string },
	second: { readonly name: string; readonly abc: string },
	words: Words,
): Difference => {
	const [a, b] = [soundingBars(first.abc), soundingBars(second.abc)];
	const pairs = alignBars(a, b);
	const notes = (bar: Bar | undefined): string => (bar ? notesInWords(bar, words) : '');
	// What is read out alike is no difference: a note that is written as two tied ones, say.
	const unlike = pairs.filter(
		pair => !pair.same && notes(barAt(a, pair.a)) !== notes(barAt(b, pair.b)),
	);
	const inWords = (pair: Pair): string => {
		const [x, y] = [barAt(a, pair.a), barAt(b, pair.b)];
		if (x && y) {
			return l10n.t(
				'{0}. {1} has {2}. {3} has {4}.',
				x.number === y.number ? barName(x) : l10n.t('{0} and {1}', barName(x), barName(y)),
				first.name,
				notesInWords(x, words),
				second.name,
				notesInWords(y, words),
			);
		}
		const [bar, name] = x ? [x, first.name] : [y, second.name];
		return bar
			? l10n.t('{0}. Only {1} has it: {2}.', barName(bar), name, notesInWords(bar, words))
			: '';
	};
	return {
		a: new Set(unlike.flatMap(pair => pair.a ?? [])),
		b: new Set(unlike.flatMap(pair => pair.b ?? [])),
		summary:
			unlike.length === 0
				? l10n.t('They have the same notes in every bar.')
				: l10n.t(
						'{0} of {1} bars differ.',
						words.number(unlike.length),
						words.number(pairs.length),
					),
		places: unlike.map(inWords),
	};
};

const barAt = (bars: readonly Bar[], at: number | undefined): Bar | undefined =>
	at === undefined ? undefined : bars[at];
