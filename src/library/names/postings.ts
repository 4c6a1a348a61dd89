import type { Layout } from './layout.ts';

/** The names each word is in, word after word, and where those of each word end: in two passes over the words. */
export function postingsOf({ words, wordEnds }: Layout, size: number): [Uint32Array, Uint32Array] {
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
