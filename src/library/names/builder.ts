import { aliasFlag, written } from './layout.ts';
import { articleOf, surnamesIn, telling, wordsOf } from './words.ts';

interface Name {
	readonly tuneId: number;
	readonly text: string;
	readonly alias: boolean;
	readonly popularity: number;
}

/** Gathers the names of tunes and makes of them what {@link NameIndex} reads. */
export class NameBuilder {
	readonly #names: Name[] = [];

	/** `popularity` is the number of tunebooks the tune is in. */
	add(tuneId: number, name: string, aliases: readonly string[], popularity: number): void {
		this.#names.push({ tuneId, text: name, alias: false, popularity });
		for (const alias of new Set(aliases)) {
			this.#names.push({ tuneId, text: alias, alias: true, popularity });
		}
	}

	finish(): Uint8Array {
		// Popular ones first, so that whoever finds names in this order need not sort them.
		const names = this.#names.toSorted(
			(one, other) => other.popularity - one.popularity || Number(one.alias) - Number(other.alias),
		);
		const most = Math.log1p(names[0]?.popularity ?? 0) || 1;
		const inOrder = names.map(({ text }) => telling(wordsOf(text)).slice(0, 255));
		const words = names.map(({ text }, n) => [...(inOrder[n] ?? []), ...surnamesIn(text)]);
		const vocabulary = [...new Set(words.flat())].sort(byCodeUnit);
		const numbers = new Map(vocabulary.map((word, n) => [word, n]));
		const texts = names.map(({ text }) => Buffer.from(text));
		return written({
			tuneIds: Uint32Array.from(names, ({ tuneId }) => tuneId),
			nameEnds: ends(texts),
			wordEnds: ends(words),
			words: Uint32Array.from(words.flat(), word => numbers.get(word) ?? 0),
			inOrder: Uint8Array.from(inOrder, ({ length }) => length),
			flags: Uint8Array.from(names, ({ text, alias }) => articleOf(text) | (alias ? aliasFlag : 0)),
			popularity: Uint8Array.from(names, ({ popularity }) =>
				Math.round((255 * Math.log1p(popularity)) / most),
			),
			names: Buffer.concat(texts),
			vocabulary: Buffer.from(vocabulary.join('\n')),
		});
	}
}

function byCodeUnit(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}

function ends(parts: readonly { readonly length: number }[]): Uint32Array {
	let end = 0;
	return Uint32Array.from(parts, ({ length }) => (end += length));
}
