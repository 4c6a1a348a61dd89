import { aliasFlag, read } from './layout.ts';
import type { Layout } from './layout.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Meant } from './vocabulary.ts';
import { articlesFrom, isSmall, maySayNothing, telling, wordsOf } from './words.ts';

export interface NameHit {
	readonly tuneId: number;
	/** The name that was found, the tune's own or another. */
	readonly name: string;
	readonly alias?: true;
	/** The higher the better; says nothing beside those of another search. */
	readonly score: number;
}

export interface NameSearch {
	/** At most so many, 50 if not said. */
	readonly limit?: number;
	/** Which tunes may be found: those of a type or a key. */
	readonly filter?: (tuneId: number) => boolean;
}

/** How well a name fits, the best first; behind `words` come those with letters wrong, by their cost. */
const fits = { name: 0, alias: 1, beginning: 2, words: 3 } as const;
const worst = 20;

const longest = 200;
const mostWords = 12;

/**
 * Finds tunes by their names as they are typed: every word typed has to be in the name, the last one
 * begun. Case, accents, apostrophes, articles and a letter or two don't matter. The name itself comes
 * first, then names that begin so, then those with the words in them, of each the popular ones first.
 */
export class NameIndex {
	readonly #layout: Layout;
	readonly #vocabulary: Vocabulary;
	/** The names each word is in, word after word, and where those of each word end. */
	readonly #postings: Uint32Array;
	readonly #postingEnds: Uint32Array;
	/** Of each name: how many of the words typed are in it, and what their wrong letters cost. */
	readonly #found: Uint8Array;
	readonly #cost: Uint8Array;

	/** From what {@link NameBuilder} has made; throws a `RangeError` if it has not. */
	constructor(bytes: Uint8Array) {
		this.#layout = read(bytes);
		this.#vocabulary = new Vocabulary(this.#layout.vocabulary);
		const { words, tuneIds } = this.#layout;
		if (words.some(word => word >= this.#vocabulary.size)) {
			throw new RangeError('Names with words that there are not');
		}
		[this.#postings, this.#postingEnds] = postingsOf(this.#layout, this.#vocabulary.size);
		this.#found = new Uint8Array(tuneIds.length);
		this.#cost = new Uint8Array(tuneIds.length);
	}

	search(text: string, { limit = 50, filter = () => true }: NameSearch = {}): readonly NameHit[] {
		const typed = wordsOf(text.slice(0, longest)).slice(0, mostWords);
		const last = typed.at(-1);
		if (last === undefined) {
			return [];
		}
		const hits = new Hits(limit, filter, this.#layout);
		const words = typed.every(isSmall) ? [] : telling(typed);
		const earlier = words.slice(0, isSmall(last) ? undefined : -1);
		// An article that was typed last may be the beginning of another word as well.
		this.#lookUp([...earlier, last], hits);
		if (maySayNothing(last)) {
			hits.fallBack();
			if (earlier.length > 0) {
				this.#lookUp(earlier, hits);
			} else {
				this.#withArticle(articlesFrom(last), hits);
			}
		}
		return hits.all;
	}

	/** The names with all these words, of which the last is begun. */
	#lookUp(typed: readonly string[], hits: Hits): void {
		if (hits.enough) {
			return;
		}
		this.#found.fill(0);
		this.#cost.fill(0);
		const meant = typed.map((word, n) => this.#vocabulary.meantBy(word, n === typed.length - 1));
		for (const [n, { from, to, wrong }] of meant.entries()) {
			for (let word = from; word < to; word++) {
				this.#count(word, n, 0);
			}
			for (const { word, cost } of wrong) {
				this.#count(word, n, cost);
			}
		}
		// In order of popularity, and so each group of them is as well.
		const groups: number[][] = [];
		for (let name = 0; name < this.#found.length; name++) {
			if (this.#found[name] === typed.length) {
				(groups[this.#fit(name, meant)] ??= []).push(name);
			}
		}
		for (const [fit, names] of Object.entries(groups)) {
			hits.add(names, Number(fit));
		}
	}

	/** Names that have the words typed before the nth now have that one too. */
	#count(word: number, n: number, cost: number): void {
		const end = this.#postingEnds[word] ?? 0;
		for (let at = this.#postingEnds[word - 1] ?? 0; at < end; at++) {
			const name = this.#postings[at] ?? 0;
			if (this.#found[name] === n) {
				this.#found[name] = n + 1;
				this.#cost[name] = (this.#cost[name] ?? 0) + cost;
			}
		}
	}

	#fit(name: number, meant: readonly Meant[]): number {
		const cost = this.#cost[name] ?? 0;
		const { wordEnds, words, inOrder, flags } = this.#layout;
		const first = wordEnds[name - 1] ?? 0;
		const length = inOrder[name] ?? 0;
		const lastTyped = meant.length - 1;
		if (cost > 0 || length < meant.length) {
			return Math.min(fits.words + cost, worst);
		}
		for (const [n, { exact, from, to }] of meant.entries()) {
			const word = words[first + n] ?? 0;
			if (n < lastTyped ? word !== exact : word < from || word >= to) {
				return fits.words;
			}
		}
		if (length > meant.length || words[first + lastTyped] !== meant[lastTyped]?.exact) {
			return fits.beginning;
		}
		return (flags[name] ?? 0) & aliasFlag ? fits.alias : fits.name;
	}

	/** What there is to find for who has typed an article, or its beginning, and no more. */
	#withArticle(articles: readonly number[], hits: Hits): void {
		const { flags } = this.#layout;
		for (let name = 0; name < flags.length && !hits.enough; name++) {
			if (articles.includes((flags[name] ?? 0) & ~aliasFlag)) {
				hits.add([name], fits.words);
			}
		}
	}
}

/** Gathers the first so many tunes, each by the first of its names that comes. */
class Hits {
	readonly all: NameHit[] = [];
	readonly #limit: number;
	readonly #filter: (tuneId: number) => boolean;
	readonly #layout: Layout;
	readonly #seen = new Set<number>();
	#best = 2 * worst;

	constructor(limit: number, filter: (tuneId: number) => boolean, layout: Layout) {
		this.#limit = limit;
		this.#filter = filter;
		this.#layout = layout;
	}

	get enough(): boolean {
		return this.all.length >= this.#limit;
	}

	/** What comes from here on fits less than everything before. */
	fallBack(): void {
		this.#best = worst - 1;
	}

	add(names: readonly number[], fit: number): void {
		const { tuneIds, flags, popularity } = this.#layout;
		for (const name of names) {
			const tuneId = tuneIds[name] ?? 0;
			if (this.enough) {
				return;
			}
			if (this.#seen.has(tuneId)) {
				continue;
			}
			this.#seen.add(tuneId);
			if (this.#filter(tuneId)) {
				this.all.push({
					tuneId,
					name: textOf(this.#layout, name),
					...((flags[name] ?? 0) & aliasFlag ? { alias: true } : {}),
					score: this.#best - fit + (popularity[name] ?? 0) / 256,
				});
			}
		}
	}
}

const utf8 = new TextDecoder();

function textOf({ names, nameEnds }: Layout, name: number): string {
	return utf8.decode(names.subarray(nameEnds[name - 1] ?? 0, nameEnds[name]));
}

/** The names by the words in them: in two passes over the words by the names they are in. */
function postingsOf({ words, wordEnds }: Layout, size: number): [Uint32Array, Uint32Array] {
	const postings = new Uint32Array(words.length);
	const ends = new Uint32Array(size);
	for (const word of words) {
		ends[word] = (ends[word] ?? 0) + 1;
	}
	let sum = 0;
	for (let word = 0; word < size; word++) {
		const many = ends[word] ?? 0;
		ends[word] = sum;
		sum += many;
	}
	// Where each word's begin moves on, and in the end is where they end.
	let at = 0;
	for (let name = 0; name < wordEnds.length; name++) {
		for (const end = wordEnds[name] ?? 0; at < end; at++) {
			const word = words[at] ?? 0;
			const place = ends[word] ?? 0;
			postings[place] = name;
			ends[word] = place + 1;
		}
	}
	return [postings, ends];
}
