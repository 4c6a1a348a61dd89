import type { EventRow, SessionRow } from '../dump/rows.ts';
import { newestFirst } from './newest.ts';
import type { StoredEvent, StoredSession } from './shapes.ts';

/** Sessions as they are kept, the newest first. */
export function storedSessions(rows: readonly SessionRow[]): StoredSession[] {
	return newestFirst(rows).map(row => ({ ...whereabouts(row, row.name), date: row.date }));
}

/** Events as they are kept, the one that was told of last first: the dump doesn't say when that was. */
export function storedEvents(rows: readonly EventRow[]): StoredEvent[] {
	return rows
		.toSorted((a, b) => b.id - a.id)
		.map(row => ({
			...whereabouts(row, row.venue),
			...{ name: row.name, dtstart: row.dtstart, dtend: row.dtend },
		}));
}

/** One coordinate alone is no position. */
function whereabouts(row: SessionRow | EventRow, venue: string) {
	const { id, town, area, country, latitude, longitude } = row;
	return {
		...{ id, venue, town, area, country },
		...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
	};
}
