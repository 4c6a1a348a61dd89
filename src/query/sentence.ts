/** A run of a sentence; with an address where it is the name of something. */
export interface Run {
	readonly text: string;
	readonly url?: string;
}

/**
 * A sentence cut at the names that stand in it: `Nóra added The Kesh` with both names as links. A name that
 * stands inside another, or not in the sentence at all, is passed over.
 */
export function runs(
	sentence: string,
	names: readonly { readonly name: string; readonly url: string }[],
): readonly Run[] {
	const found = names
		.map(named => ({ ...named, at: named.name === '' ? -1 : whereAlone(sentence, named.name) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at || b.name.length - a.name.length);
	const cut: Run[] = [];
	let end = 0;
	for (const { name, url, at } of found) {
		if (at < end) continue;
		if (at > end) cut.push({ text: sentence.slice(end, at) });
		cut.push({ text: name, url });
		end = at + name.length;
	}
	return end < sentence.length ? [...cut, { text: sentence.slice(end) }] : cut;
}

/** Where the name stands as words of its own: `ed` is not in `submitted`. */
function whereAlone(sentence: string, name: string): number {
	const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return sentence.search(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'u'));
}
