import type { Place } from './mercator.ts';

/** One dot on the map: a point, or several that are too near each other to be told apart. */
export interface Dot extends Place {
	/** Which of the points, in their order; the first stands for them. */
	readonly members: readonly number[];
	/** CSS pixels. */
	readonly radius: number;
}

/** Two dots become one when they are nearer than this part of their radii together. */
const overlap = 0.8;

/** A single point's, in CSS pixels. */
const pointRadius = 5;

/** A dot with a count needs room for its digits. */
export const radiusOf = (count: number): number =>
	count === 1 ? pointRadius : 6 + 2.5 * String(count).length;

/**
 * Makes the dots of these places at a scale (CSS pixels per world). It depends on nothing else: a map that
 * is only moved keeps its dots. The places are next to each other already, see `gathered`.
 */
export const dotsOf = (places: readonly Place[], scale: number): readonly Dot[] => {
	const single = places.map(({ x, y }, index): Dot => ({
		x,
		y,
		members: [index],
		radius: pointRadius,
	}));
	// Who has company draws in who stands beside, so the largest come first the second time.
	const first = joined(single, scale);
	return first.length === single.length
		? first
		: joined(
				first.toSorted((a, b) => b.members.length - a.members.length),
				scale,
			);
};

const joined = (dots: readonly Dot[], scale: number): readonly Dot[] => {
	let largest = 0;
	for (const { radius } of dots) largest = Math.max(largest, radius);
	// No two dots farther apart than a cell are one, so only the neighbouring cells need be asked.
	const grid = new Grid((2 * overlap * largest) / scale);
	const found: Growing[] = [];
	for (const dot of dots) {
		const near = grid.find(
			dot,
			({ x, y, radius }) =>
				Math.hypot(x - dot.x, y - dot.y) * scale < overlap * (radius + dot.radius),
		);
		if (near !== undefined) {
			near.members.push(...dot.members);
			continue;
		}
		const growing = { x: dot.x, y: dot.y, radius: dot.radius, members: [...dot.members] };
		found.push(growing);
		grid.add(growing);
	}
	return found.map(({ x, y, members }) => ({
		x,
		y,
		members: members.sort((a, b) => a - b),
		radius: radiusOf(members.length),
	}));
};

interface Growing extends Place {
	readonly radius: number;
	readonly members: number[];
}

/** Finds what is near without asking all. */
class Grid {
	readonly #cell: number;
	/** Cells by their numbers, row after row. */
	readonly #cells = new Map<number, Growing[]>();
	readonly #columns: number;

	constructor(cell: number) {
		this.#cell = cell;
		// Places next to each other reach from 0 up to 2; the last column is empty, so no row touches the next.
		this.#columns = Math.ceil(2 / cell) + 1;
	}

	add(dot: Growing): void {
		const cell = this.#cells.get(this.#number(dot));
		if (cell === undefined) this.#cells.set(this.#number(dot), [dot]);
		else cell.push(dot);
	}

	find(place: Place, suits: (dot: Growing) => boolean): Growing | undefined {
		const middle = this.#number(place);
		for (const row of [-this.#columns, 0, this.#columns]) {
			for (const column of [-1, 0, 1]) {
				const found = this.#cells.get(middle + row + column)?.find(suits);
				if (found !== undefined) return found;
			}
		}
		return undefined;
	}

	#number({ x, y }: Place): number {
		return Math.floor(y / this.#cell) * this.#columns + Math.floor(x / this.#cell);
	}
}
