import type { MapPoint, MapView } from '../panel/mapView.ts';
import type { Entry } from '../query/query.ts';
import { entryAddress } from '../query/entryAddress.ts';
import { entryDescription, entryLabel } from '../tree/items.ts';

/** What of a list is not on its map, beside what has no position. */
type Missing = Pick<MapView, 'unasked' | 'unloaded'>;

/** The points of these lines; a line without a position is only counted. */
export function mapView(
	title: string,
	entries: readonly Entry[],
	missing: Missing = { unasked: 0, unloaded: 0 },
): MapView {
	const points = entries.flatMap(pointOf);
	const without = entries.length - points.length - missing.unasked;
	return { title, points, without, ...missing };
}

function pointOf(entry: Entry): readonly MapPoint[] {
	const path = entryAddress(entry)?.path;
	if (!entry.position || path === undefined) return [];
	return [{ path, name: entryLabel(entry), detail: entryDescription(entry), ...entry.position }];
}
