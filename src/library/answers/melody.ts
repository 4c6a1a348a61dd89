import { excerpt } from '../melody/excerpt.ts';
import { inAnyLengths } from '../melody/lengths.ts';
import { isTooShort, type TooShort } from '../melody/query.ts';
import type { Library } from '../store/library.ts';
import type { FoundMelody, MelodyQuestion } from './questions.ts';
import { tuneSummary } from './tunes.ts';

/** What is found of a melody, or how many notes more it wants. */
export function findMelody(
	library: Library,
	{ abc, limit }: MelodyQuestion,
): readonly FoundMelody[] | TooShort {
	const { melodies } = library;
	const matches = inAnyLengths(abc, Math.min(limit, most), (query, wanted) =>
		melodies.searchTunes(query, wanted),
	);
	if (isTooShort(matches)) return matches;
	return matches.flatMap(match => {
		if (match.score < leastScore) return [];
		const brief = library.briefs.get(match.tuneId);
		const settings = library.records('tunes').get(match.tuneId)?.settings ?? [];
		const nth = settings.findIndex(({ id }) => id === match.settingId);
		const setting = settings[nth];
		if (!brief || !setting) return [];
		const { abc, key } = setting;
		return {
			...match,
			tune: tuneSummary(brief),
			key,
			ordinal: nth + 1,
			abc: excerpt({ abc, key, meter: brief.meter }, match.heard),
		};
	});
}

const most = 100;
/** What is less like it nobody takes for the same tune, whatever else there is. */
const leastScore = 0.55;
