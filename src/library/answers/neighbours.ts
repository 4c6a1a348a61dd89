import type { ById, Paging } from '../../api/endpoints.ts';
import type { Page } from '../../api/model.ts';
import type { Library } from '../store/library.ts';
import { pageOf } from './answer.ts';
import type { Neighbour } from './questions.ts';
import { tuneSummary } from './tunes.ts';

/** The one that is played next to it most often first, and of those alike the one that most people keep. */
export function neighboursOf(
	library: Library,
	{ id, ...paging }: ById & Paging,
): Page<Neighbour> | undefined {
	const tune = library.records('tunes').get(id);
	if (!tune) return undefined;
	const counts = new Map<number, { before: number; after: number }>();
	const count = (tuneId: number | undefined, side: 'before' | 'after') => {
		if (tuneId === undefined || tuneId === id) return;
		const known = counts.get(tuneId) ?? { before: 0, after: 0 };
		known[side]++;
		counts.set(tuneId, known);
	};
	for (const { played } of library.records('sets').all(tune.sets)) {
		for (const [n, [, tuneId]] of played.entries()) {
			if (tuneId !== id) continue;
			count(played[n - 1]?.[1], 'before');
			count(played[n + 1]?.[1], 'after');
		}
	}
	const found = [...counts]
		.flatMap(([tuneId, { before, after }]) => {
			const brief = library.briefs.get(tuneId);
			return brief ? { brief, before, after } : [];
		})
		.sort((a, b) => {
			const more = b.before + b.after - (a.before + a.after);
			return more || b.brief.tunebooks - a.brief.tunebooks || a.brief.id - b.brief.id;
		});
	return pageOf(found, paging, ({ brief, before, after }) => ({
		...tuneSummary(brief),
		...{ before, after },
	}));
}
