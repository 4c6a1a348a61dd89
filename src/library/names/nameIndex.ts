import { Hits, worst } from './hits.ts';
import type { NameHit } from './hits.ts';
import { aliasFlag, read } from './layout.ts';
import type { Layout } from './layout.ts';
import { postingsOf } from './postings.ts';
import { spacedOtherwise } from './spaces.ts';
import type { Spaced } from './spaces.ts';
import { typosIn } from './typos.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Meant } from './vocabulary.ts';
import { articlesFrom, isSmall, maySayNothing, telling, wordsOf } from './words.ts';

export interface NameSearch {
	/** At most so many, 50 if not said. */
	readonly limit?: number;
	/** Which tunes may be found: those of a type or a key. */
	readonly filter?: (tuneId: number) => boolean;
}

/** How well a name fits, the best first; behind `words` come those with letters wrong, by their cost. */
const fits = { name: 0, alias: 1, beginning: 2, words: 3 } as const;

/** Where fewer tunes than these are spelt as typed, a space may be one too many, or missing. */
const few = 10;

const longest = 200;
const mostWords = 12;

/**
 * Finds tunes by their names as they are typed: every word typed has to be in the name, the last one
 * begun. Case, accents, apostrophes, articles, a letter or two and a space don't matter. The name itself
 * comes first, then names that begin so, then those with the words in them, of each the popular ones first.
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
		// An article that was typed last may be the beginning of another word as well.
		const asked = [...words.slice(0, isSmall(last) ? undefined : -1), last];
		this.#ask(asked, hits, false);
		if (hits.all.length === 0) {
			this.#ask(asked, hits, true);
		}
		return hits.all;
	}

	/** What was typed; without its last words, one after the other, where they may say nothing. */
	#ask(typed: readonly string[], hits: Hits, nothingElse: boolean): void {
		this.#lookUp(typed, hits, nothingElse);
		for (let left = typed; maySayNothing(left.at(-1) ?? '');) {
			const last = left.at(-1) ?? '';
			left = left.slice(0, -1);
			hits.fallBack();
			if (left.length === 0) {
				this.#withArticle(articlesFrom(last), hits);
				return;
			}
			this.#lookUp(left, hits, nothingElse);
			// One of them more is left out only where it has to be: `kesh jig, the`.
			if (hits.all.length > 0) {
				return;
			}
		}
	}

	/** The names with all these words, of which the last is begun. */
	#lookUp(typed: readonly string[], hits: Hits, nothingElse: boolean): void {
		if (hits.enough) {
			return;
		}
		const meant = typed.map((word, n) =>
			this.#vocabulary.meantBy(word, n === typed.length - 1, typosIn(word, nothingElse)),
		);
		const groups: number[][] = [];
		for (const name of this.#withAll(meant)) {
			(groups[this.#fit(name, meant)] ??= []).push(name);
		}
		for (let fit = 0; fit <= fits.words; fit++) {
			hits.add(groups[fit] ?? [], fit);
		}
		if (hits.all.length < few && !nothingElse) {
			this.#spaceOtherwise(typed, meant, groups);
		}
		for (let fit = fits.words + 1; fit < groups.length; fit++) {
			hits.add(groups[fit] ?? [], fit);
		}
	}

	/** Adds the names with a space more or less in them to those in which a letter is wrong, the popular ones first. */
	#spaceOtherwise(typed: readonly string[], meant: readonly Meant[], groups: number[][]): void {
		for (const spaced of spacedOtherwise(typed, meant, this.#vocabulary)) {
			for (const name of this.#withAll(spaced.meant)) {
				if (this.#isTogether(name, spaced)) {
					const fit = this.#fit(name, spaced.meant);
					const slipped = fit < fits.words ? fits.words + 1 : Math.min(fit + 2, worst);
					(groups[slipped] ??= []).push(name);
				}
			}
		}
		groups.slice(fits.words + 1).forEach(names => names.sort((one, other) => one - other));
	}

	/** The names with all these words, in order of popularity. */
	#withAll(meant: readonly Meant[]): number[] {
		this.#found.fill(0);
		this.#cost.fill(0);
		for (const [n, { from, to, same, wrong }] of meant.entries()) {
			for (let word = from; word < to; word++) {
				this.#count(word, n, 0);
			}
			for (const word of same) {
				this.#count(word, n, 0);
			}
			for (const { word, cost } of wrong) {
				this.#count(word, n, cost);
			}
		}
		const names: number[] = [];
		for (let name = 0; name < this.#found.length; name++) {
			if (this.#found[name] === meant.length) {
				names.push(name);
			}
		}
		return names;
	}

	/** Whether the parts of a word that was split follow each other. */
	#isTogether(name: number, { meant, split }: Spaced): boolean {
		const [one, other] = [meant[split], meant[split + 1]];
		if (!one || !other) {
			return true;
		}
		const { wordEnds, words, inOrder } = this.#layout;
		const first = wordEnds[name - 1] ?? 0;
		return words.subarray(first, first + (inOrder[name] ?? 0)).some((word, at, all) => {
			const next = all[at + 1] ?? -1;
			return word === one.exact && next >= other.from && next < other.to;
		});
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
		if (cost > 0 || length < meant.length) {
			return Math.min(fits.words + cost, worst);
		}
		let isWhole = length === meant.length;
		for (const [n, one] of meant.entries()) {
			const word = words[first + n] ?? 0;
			if (word === one.exact || one.same.includes(word)) {
				continue;
			}
			if (n < meant.length - 1 || word < one.from || word >= one.to) {
				return fits.words;
			}
			isWhole = false;
		}
		if (!isWhole) {
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
