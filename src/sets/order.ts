import { readList, type ListedSet } from './list.ts';

/** What is done to whole sets of a list, as its lines; each answers with new ones. */
type Lines = readonly string[];

/**
 * A set to the place of another, which makes room; behind the last where it says none.
 *
 * @param line any line of the set
 * @param to any line of the other
 */
export function setMoved(lines: Lines, line: number, to?: number): Lines {
	const sets = setsOf(lines);
	const from = indexOf(sets, line);
	const place = to === undefined ? sets.length - 1 : indexOf(sets, to);
	const set = sets[from];
	if (!set || place === -1) return lines;
	const order = sets.toSpliced(from, 1).toSpliced(place, 0, set);
	// The name of all of the list stays above them.
	const above = lines.slice(0, sets[0]?.start);
	const texts = order.map(({ start, end }) => lines.slice(start, end));
	return [...above, ...texts.flatMap((text, n) => (n === 0 ? text : ['', ...text]))];
}

/** A set one place up or down. */
export function setStepped(lines: Lines, line: number, by: 1 | -1): Lines {
	const sets = setsOf(lines);
	const neighbour = sets[indexOf(sets, line) + by];
	return neighbour ? setMoved(lines, line, neighbour.start) : lines;
}

function setsOf(lines: Lines): readonly ListedSet[] {
	return readList(line => lines[line] ?? '', lines.length).sets;
}

function indexOf(sets: readonly ListedSet[], line: number): number {
	return sets.findIndex(({ start, end }) => start <= line && line < end);
}
