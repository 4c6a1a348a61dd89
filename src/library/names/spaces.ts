import type { Meant, Vocabulary } from './vocabulary.ts';
import { isSmall } from './words.ts';

/** Words that somebody may have meant, one after the other. */
export interface Spaced {
	readonly meant: readonly Meant[];
	/** Which of them was one word with the next one: in a name they have to stand together. */
	readonly split: number;
}

/** Nobody leaves out the space beside a single letter, and far too many names have one. */
const shortest = 2;

/**
 * What was typed with one space left out or put in: `blue hill` is `bluehill`, `tamlin` is `tam lin`. Only what there
 * are words for, with no letter of theirs wrong: one slip is enough.
 */
export function spacedOtherwise(
	typed: readonly string[],
	meant: readonly Meant[],
	vocabulary: Vocabulary,
): readonly Spaced[] {
	return typed.flatMap((word, n) => {
		const [before, isLast] = [meant.slice(0, n), n === typed.length - 1];
		const joined = isLast
			? []
			: joinedWith(word, typed[n + 1] ?? '')
					.map(one => vocabulary.speltAs(one, n + 2 === typed.length))
					.map(one => ({ meant: [...before, one, ...meant.slice(n + 2)], split: -1 }));
		const split = partsOf(word).map(([one, other]) => ({
			meant: [
				...before,
				...(isSmall(one) ? [] : [vocabulary.speltAs(one, false)]),
				vocabulary.speltAs(other, isLast),
				...meant.slice(n + 1),
			],
			split: isSmall(one) ? -1 : n,
		}));
		return [...joined, ...split].filter(spaced => spaced.meant.every(isAny));
	});
}

/** A `Mac` apart is the `Mc` of most who write it so. */
function joinedWith(word: string, next: string): readonly string[] {
	return [word + next, ...(word === 'mac' ? [`mc${next}`] : [])];
}

/** An article behind a word is no part of it: a name would be found without it. */
function partsOf(word: string): readonly (readonly [string, string])[] {
	const places = Array.from(word, (_, n) => n).slice(shortest, 1 - shortest);
	return places
		.map(at => [word.slice(0, at), word.slice(at)] as const)
		.filter(([, other]) => !isSmall(other));
}

function isAny({ from, to, same, wrong }: Meant): boolean {
	return from < to || same.length > 0 || wrong.length > 0;
}
