import { folded, wordsOf } from '../store/folded.ts';

/** What a list's things are called, as it is compared: once for each list. */
const foldedTexts = new WeakMap<readonly unknown[], readonly string[]>();

/** Those in whose texts, taken together, every word of `q` stands. */
export function matching<T>(
	things: readonly T[],
	q: string,
	textsOf: (thing: T) => readonly string[],
): readonly T[] {
	const words = wordsOf(q);
	const texts = foldedTexts.get(things) ?? things.map(thing => folded(textsOf(thing).join(' ')));
	foldedTexts.set(things, texts);
	return things.filter((_, n) => words.every(word => texts[n]?.includes(word)));
}
