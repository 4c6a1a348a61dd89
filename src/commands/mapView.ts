import type { MapPoint, MapView } from '../panel/mapView.ts';
import type { Entry } from '../query/query.ts';
import { parseItemUrl } from '../query/sessionUrl.ts';
import { entryDescription, entryLabel } from '../tree/items.ts';

/** The points of these lines; a line without a position is only counted. */
export function mapView(title: string, entries: readonly Entry[]): MapView {
	const points = entries.flatMap(pointOf);
	return { title, points, without: entries.length - points.length };
}

function pointOf(entry: Entry): readonly MapPoint[] {
	const path = parseItemUrl(entry.url)?.path;
	if (!entry.position || path === undefined) return [];
	return [{ path, name: entryLabel(entry), detail: entryDescription(entry), ...entry.position }];
}
