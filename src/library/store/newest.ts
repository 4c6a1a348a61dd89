/** The newest first; of those of one date the one with the higher number, which came later. */
export function newestFirst<T extends { readonly id: number; readonly date: string }>(
	things: readonly T[],
): T[] {
	const last = lastDate();
	const keyed = things.map(thing => ({ thing, date: thing.date > last ? '' : thing.date }));
	keyed.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.thing.id - a.thing.id));
	return keyed.map(({ thing }) => thing);
}

/** The latest that anything published can be of. A later one is a slip, and says nothing of what is new. */
export function lastDate(now = Date.now()): string {
	return new Date(now + day).toISOString().replace('T', ' ').slice(0, 19);
}

/** Clocks and their zones differ by less (ms). */
const day = 24 * 3600 * 1000;
