import type { Entry } from '../query/query.ts';
import type { Arrangement, Sorting } from './arrangement.ts';
import type { EntryNode, Node } from './model.ts';

/** The lines as they are wanted; “Load more” and “Retry” stay at the end. */
export function arranged(nodes: readonly Node[], { sort, filter }: Arrangement): readonly Node[] {
	const words = fold(filter).split(/\s+/).filter(Boolean);
	const entries = nodes.filter((node): node is EntryNode => node.type === 'entry');
	const rest = nodes.filter(node => node.type !== 'entry');
	const wanted = entries.filter(({ entry }) => {
		const text = fold(searchable(entry));
		return words.every(word => text.includes(word));
	});
	return [...(sort === 'site' ? wanted : wanted.sort(by[sort])), ...rest];
}

function searchable({ name, type, key, alias, place, artist, author, tags, items }: Entry): string {
	const inside = items?.map(item => item.name) ?? [];
	return [
		name,
		type,
		key,
		alias,
		artist,
		author,
		...(place ?? []),
		...(tags ?? []),
		...inside,
	].join(' ');
}

/** Without case and accents: `reel` finds Reel, `si` finds Sí. */
function fold(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

type Comparison = (a: EntryNode, b: EntryNode) => number;

const byName: Comparison = (a, b) => names.compare(plain(a.entry.name), plain(b.entry.name));

const by: Readonly<Record<Exclude<Sorting, 'site'>, Comparison>> = {
	name: byName,
	type: (a, b) => names.compare(a.entry.type ?? '', b.entry.type ?? '') || byName(a, b),
	// The newest first, as the site does; what has no date comes last.
	date: (a, b) => when(b.entry).localeCompare(when(a.entry)) || byName(a, b),
};

function when({ start, date }: Entry): string {
	return start ?? date ?? '';
}

/** `The Banshee` stands under B. */
function plain(name: string): string {
	return name.replace(/^(?:the|an|a)\s+/i, '');
}
