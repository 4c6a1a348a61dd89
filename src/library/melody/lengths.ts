import type { MelodyMatch } from './melodyIndex.ts';
import { isTooShort, melodyQuery, type MelodyQuery, type TooShort } from './query.ts';

/**
 * What somebody may have meant: who says no unit length may write crotchets where the collection has quavers. (Notes
 * half as long are found as they are: what stands between them is a note held.) Never throws.
 */
export function melodyQueries(abc: string): readonly MelodyQuery[] | TooShort {
	const query = melodyQuery(abc);
	if (isTooShort(query)) return query;
	const begun = query.begins.filter(Boolean).length;
	if (/\bL:/.test(abc) || begun > query.begins.length / 2) return [query];
	const halved = melodyQuery(`L:1/16\n${abc}`);
	return isTooShort(halved) ? [query] : [query, halved];
}

/** Of several lists of matches, each with the best first, one: of each tune the best match. */
export function bestOfAll(
	lists: readonly (readonly MelodyMatch[])[],
	limit: number,
): readonly MelodyMatch[] {
	const [only = [], ...others] = lists;
	if (others.length === 0) return only;
	const best = new Map<number, MelodyMatch>();
	for (const match of lists.flat().sort((a, b) => b.score - a.score))
		if (!best.has(match.tuneId)) best.set(match.tuneId, match);
	return [...best.values()].slice(0, limit);
}
