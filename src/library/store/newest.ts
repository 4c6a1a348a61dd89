/** The newest first; of those of one date the one with the higher number, which came later. */
export function newestFirst<T extends { readonly id: number; readonly date: string }>(
	things: readonly T[],
): T[] {
	return things.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.id - a.id));
}
