import { sameAs } from './same.ts';
import { count, lettersIn, typosBetween } from './typos.ts';

/** Words that somebody may mean by what they have typed, by their numbers. */
export interface Meant {
	/** The word itself, or -1. */
	readonly exact: number;
	/** The words that begin with it are those from this number up to, not including, that one. */
	readonly from: number;
	readonly to: number;
	/** Other ways to write it. */
	readonly same: readonly number[];
	/** Others, if letters are wrong; the less is wrong, the less they cost. */
	readonly wrong: readonly { readonly word: number; readonly cost: number }[];
}

/** All the words of all the names, sorted. */
export class Vocabulary {
	readonly #words: readonly string[];
	/** Of each word. */
	readonly #letters: Int32Array;

	constructor(utf8: Uint8Array) {
		const text = new TextDecoder().decode(utf8);
		this.#words = text === '' ? [] : text.split('\n');
		this.#letters = Int32Array.from(this.#words, lettersIn);
	}

	get size(): number {
		return this.#words.length;
	}

	/**
	 * With at most so many letters wrong. Those which begin with what was typed are among them only if it is no more
	 * than a `beginning`.
	 */
	meantBy(typed: string, beginning: boolean, most: number): Meant {
		return { ...this.speltAs(typed, beginning), wrong: this.#wrong(typed, beginning, most) };
	}

	/** The same with no letter wrong. */
	speltAs(typed: string, beginning: boolean): Meant {
		const from = this.#firstFrom(typed);
		const exact = this.#numberOf(typed, from);
		const to = beginning ? this.#firstFrom(`${typed}\uffff`) : from + (exact < 0 ? 0 : 1);
		const same = sameAs(typed)
			// Of a name that is no more than begun the possessive is meant as well.
			.flatMap(word => (beginning ? [word, `${word}s`] : [word]))
			.map(word => this.#numberOf(word));
		return { exact, from, to, same: same.filter(word => word >= 0), wrong: [] };
	}

	/** -1 where there is no such word. */
	#numberOf(word: string, from = this.#firstFrom(word)): number {
		return this.#words[from] === word ? from : -1;
	}

	#wrong(typed: string, beginning: boolean, most: number): { word: number; cost: number }[] {
		const letters = lettersIn(typed);
		const found: { word: number; cost: number }[] = [];
		if (most === 0) {
			return found;
		}
		for (let word = 0; word < this.#words.length; word++) {
			const other = this.#words[word] ?? '';
			if (
				other.length < typed.length - most ||
				(!beginning && other.length > typed.length + most) ||
				count(letters & ~(this.#letters[word] ?? 0)) > most
			) {
				continue;
			}
			const typos = typosBetween(typed, other, most, beginning);
			if (typos > 0 && typos <= most) {
				// A whole word with a wrong letter in it is likelier than the beginning of another.
				const whole = other.length <= typed.length + 1 ? 0 : 1;
				found.push({ word, cost: 2 * typos - 1 + whole });
			}
		}
		return found.sort((one, other) => one.cost - other.cost);
	}

	/** The number of the first word that doesn't stand before this one. */
	#firstFrom(word: string): number {
		let [low, high] = [0, this.#words.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#words[middle] ?? '') < word) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
