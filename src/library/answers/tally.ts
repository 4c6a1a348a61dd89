import type { TuneBrief } from '../store/shapes.ts';

export interface LetterCount {
	readonly letter: string;
	readonly tunes: number;
}

export interface TypeCount {
	/** In the site's spelling. */
	readonly type: string;
	readonly tunes: number;
}

export interface KeyCount {
	/** Long spelling: `Edorian`. */
	readonly key: string;
	readonly tunes: number;
}

/** How many of the tunes go by each name, the most first; one that is known by none is not counted. */
export function tally(
	tunes: readonly TuneBrief[],
	namesOf: (tune: TuneBrief) => readonly string[],
): [name: string, tunes: number][] {
	const counts = new Map<string, number>();
	for (const tune of tunes)
		for (const name of namesOf(tune)) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
