import { sameAs } from '../names/same.ts';
import { telling, wordsOf } from '../names/words.ts';

/** What a list's things are called, as it is compared: once for each list. */
const foldedTexts = new WeakMap<readonly unknown[], readonly string[]>();

/**
 * Those in whose texts, taken together, every word of `q` stands, be it as a part of another. Case, accents,
 * apostrophes, commas and articles matter no more than in the names of tunes.
 */
export function matching<T>(
	things: readonly T[],
	q: string,
	textsOf: (thing: T) => readonly string[],
): readonly T[] {
	// Of what is short for another word only that itself is meant: there is a `st` in every street.
	const words = telling(wordsOf(q)).map(word => [word, ...sameAs(word).map(one => ` ${one} `)]);
	// Signs alone are the name of nothing.
	if (words.length === 0 && q.trim() !== '') return [];
	const texts = foldedTexts.get(things) ?? things.map(thing => folded(textsOf(thing)));
	foldedTexts.set(things, texts);
	return things.filter((_, n) => words.every(word => word.some(one => texts[n]?.includes(one))));
}

/** With a space around each word. */
function folded(texts: readonly string[]): string {
	return ` ${wordsOf(texts.join('\n')).join(' ')} `;
}
