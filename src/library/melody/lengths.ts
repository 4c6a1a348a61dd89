import type { MelodyMatch } from './melodyIndex.ts';
import { heardIn, isTooShort, queryOf, type MelodyQuery, type TooShort } from './query.ts';
import { shareBetween, unitOf } from './units.ts';

/** What fits so well, a note begun anew at most, is what was meant. */
const flawless = ({ steps }: MelodyQuery): number => 1 - 0.1 / steps.length;
/** What fits no better than this is some tune or other: there is one for everything, and sooner for what is short. */
const poor = ({ steps }: MelodyQuery): number => 0.5 + 3.5 / steps.length;
/** Of a hundred notes so many that fall between the slots are hardly ornaments, and so many where nothing is like it. */
const [many, some] = [25, 15];

/**
 * What a search finds of a melody however long its notes are written, each tune once, the best first: somebody may
 * write crotchets where the collection has quavers, or the other way round. (Where all notes are half as long it is
 * found as it is.) In other lengths it is looked for only where it may be that and isn't found as it is, as that takes
 * as long again. In another key the answer is the same. Never throws.
 */
export function inAnyLengths(
	abc: string,
	limit: number,
	search: (query: MelodyQuery, limit: number) => readonly MelodyMatch[],
): readonly MelodyMatch[] | TooShort {
	const melody = heardIn(abc);
	const unit = unitOf(melody.bars);
	const query = queryOf(melody, unit);
	if (isTooShort(query)) return query;
	const found = search(query, limit);
	const best = found[0]?.score ?? 0;
	if (best >= flawless(query)) return found;
	const others: number[] = [];
	const begun = query.begins.filter(Boolean).length;
	if (begun <= query.begins.length / 2) others.push(2 * unit);
	const between = shareBetween(melody.bars, unit);
	if (between > (best < poor(query) ? some : many)) others.push(unit / 2);
	const lists = others.map(other => {
		const otherwise = queryOf(melody, other);
		return isTooShort(otherwise) ? [] : search(otherwise, limit);
	});
	return bestOfAll([found, ...lists], limit);
}

/** Of several lists of matches one: of each tune the best match. */
function bestOfAll(
	lists: readonly (readonly MelodyMatch[])[],
	limit: number,
): readonly MelodyMatch[] {
	const best = new Map<number, MelodyMatch>();
	for (const match of lists.flat().sort((a, b) => b.score - a.score))
		if (!best.has(match.tuneId)) best.set(match.tuneId, match);
	return [...best.values()].slice(0, limit);
}
