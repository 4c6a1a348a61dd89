import type { SessionApi } from '../api/sessionApi.ts';
import { distance } from '../query/distance.ts';
import { madeOf } from '../query/fromLibrary.ts';
import type { Entry, Query } from '../query/query.ts';
import type { NearbySearch } from '../query/search.ts';
import { listQuery, type ListPath } from './list.ts';

type Around = Extract<ListPath, '/sessions/nearby' | '/events/nearby' | '/trips/nearby'>;

/**
 * What is around a place, the nearest first on each page, each with how far it is (km). The site's
 * own order is not promised anywhere; across pages it stays as it is, so that no line that is read moves.
 */
export function aroundPlace<P extends Around>(
	api: SessionApi,
	id: string,
	path: P,
	search: NearbySearch,
	toEntry: Parameters<typeof listQuery<P>>[4],
): Query {
	const { latitude, longitude, radius } = search;
	const asked = { latitude, longitude, radius };
	const list = listQuery(api, id, path, asked, toEntry);
	return {
		id,
		fetch: async (page, signal) => {
			const answer = await list.fetch(page, signal);
			const measured = answer.items.map((entry): Entry =>
				entry.position ? { ...entry, distance: distance(asked, entry.position) } : entry,
			);
			return madeOf(answer, { ...answer, items: measured.sort((a, b) => far(a) - far(b)) });
		},
	};
}

/** What has no position of its own comes after what is known to be near. */
function far(entry: Entry): number {
	return entry.distance ?? Number.MAX_VALUE;
}
