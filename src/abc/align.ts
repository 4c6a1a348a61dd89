import type { Bar } from './sounding.ts';

/** Two bars that stand for each other, by their index; undefined where one setting has no such bar. */
export interface Pair {
	readonly a?: number;
	readonly b?: number;
	/** Note for note, ornaments aside. */
	readonly same: boolean;
	/** How much of their notes they share, from 0 to 1; 0 where one is alone. */
	readonly like: number;
}

/**
 * What it costs to leave a bar without a partner. Two that share nothing are paired all the same: between equal
 * bars one stands where the other does, and who compares wants to see both. What is theirs in common `like` says.
 */
const alone = 0.55;
/** Bars of each that are held against each other; what follows is paired in order. */
const most = 600;

/**
 * Which bar of one setting is which of another: by what sounds in them and not by their number, so that an
 * ending or a part more in one does not make all that follows differ.
 */
export function alignBars(a: readonly Bar[], b: readonly Bar[]): readonly Pair[] {
	const [left, right] = [a.slice(0, most).map(notesOf), b.slice(0, most).map(notesOf)];
	const costs = costTable(left, right);
	const pairs: Pair[] = [];
	let [i, j] = [left.length, right.length];
	while (i > 0 || j > 0) {
		const cost = costs[i]?.[j] ?? 0;
		const [x, y] = [left[i - 1], right[j - 1]];
		if (x && y && near(cost, (costs[i - 1]?.[j - 1] ?? 0) + distance(x, y))) {
			pairs.push({ a: --i, b: --j, same: x.text === y.text, like: 1 - distance(x, y) });
		} else if (x && near(cost, (costs[i - 1]?.[j] ?? 0) + alone)) {
			pairs.push({ a: --i, same: false, like: 0 });
		} else pairs.push({ b: --j, same: false, like: 0 });
	}
	return [...pairs.reverse(), ...rest(a, b)];
}

/** The notes of a bar, as far as they are held against another's. */
export interface Notes {
	/** The highest of each chord; −1 for a rest. */
	readonly pitches: readonly number[];
	/** Pitches and lengths: bars with the same are the same. */
	readonly text: string;
}

function notesOf({ sounds }: Bar): Notes {
	const steps = sounds.map(({ pitches }) => pitches.at(-1)?.midi ?? -1);
	const text = sounds
		.map(({ pitches, duration }) => `${pitches.map(({ midi }) => midi).join('+')}/${duration}`)
		.join(' ');
	return { pitches: steps, text };
}

/** How little two settings agree, where their bars are paired as well as can be. */
export function alignmentCost(a: readonly Notes[], b: readonly Notes[]): number {
	return costTable(a, b).at(-1)?.at(-1) ?? 0;
}

/** The least cost of having paired the first i bars with the first j. */
function costTable(a: readonly Notes[], b: readonly Notes[]): readonly (readonly number[])[] {
	const table: number[][] = [b.map((_, j) => j * alone).concat(b.length * alone)];
	a.forEach((x, i) => {
		const above = table[i] ?? [];
		const row = [(i + 1) * alone];
		b.forEach((y, j) => {
			const paired = (above[j] ?? 0) + distance(x, y);
			row.push(Math.min(paired, (above[j + 1] ?? 0) + alone, (row[j] ?? 0) + alone));
		});
		table.push(row);
	});
	return table;
}

/** 0 for the same notes, 1 for none in common: the notes to be changed of those there are. */
function distance(a: Notes, b: Notes): number {
	if (a.text === b.text) return 0;
	let row = b.pitches.map((_, j) => j).concat(b.pitches.length);
	a.pitches.forEach((pitch, i) => {
		const next = [i + 1];
		b.pitches.forEach((other, j) => {
			const changed = (row[j] ?? 0) + (pitch === other ? 0 : 1);
			next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		});
		row = next;
	});
	const longest = Math.max(a.pitches.length, b.pitches.length, 1);
	// The same pitches in another rhythm are not quite the same.
	return Math.max(row.at(-1) ?? 0, 0.1) / longest;
}

function rest(a: readonly Bar[], b: readonly Bar[]): readonly Pair[] {
	const length = Math.max(a.length, b.length, most) - most;
	return Array.from({ length }, (_, n) => {
		const [x, y] = [a[most + n], b[most + n]];
		const both = x && y && ([notesOf(x), notesOf(y)] as const);
		return {
			...(x && { a: most + n }),
			...(y && { b: most + n }),
			same: both !== undefined && both[0].text === both[1].text,
			like: both ? 1 - distance(...both) : 0,
		};
	});
}

function near(a: number, b: number): boolean {
	return Math.abs(a - b) < 1e-9;
}
