import { excerpt } from '../melody/excerpt.ts';
import { bestOfAll, melodyQueries } from '../melody/lengths.ts';
import { isTooShort } from '../melody/query.ts';
import type { TooShort } from '../melody/query.ts';
import type { Library } from '../store/library.ts';
import type { FoundMelody, MelodyQuestion } from './questions.ts';
import { tuneSummary } from './tunes.ts';

/** What is found of a melody, or how many notes more it wants. */
export function findMelody(
	library: Library,
	{ abc, limit }: MelodyQuestion,
): readonly FoundMelody[] | TooShort {
	const queries = melodyQueries(abc);
	if (isTooShort(queries)) return queries;
	const wanted = Math.min(limit, most);
	const { melodies } = library;
	const lists = queries.map(query => melodies.searchTunes(query, wanted));
	return bestOfAll(lists, wanted).flatMap(match => {
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
