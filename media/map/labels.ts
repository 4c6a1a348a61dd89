import type { Spot } from './view.ts';

/** Something to be named, in any coordinates whose unit is a CSS pixel. */
export interface Named extends Spot {
	readonly radius: number;
	/** How wide the name is; `undefined` for something that has none and is only in the way. */
	readonly width: number | undefined;
	/** On which side the name may be: at the edge of all there is, the outer one would be cut off. */
	readonly side: 'left' | 'right' | 'either';
}

/** Where a name goes: from the middle of what it names to the left end of its middle line. */
export interface Label {
	readonly index: number;
	readonly right: number;
	readonly down: number;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Between a dot and its name, in CSS pixels. */
export const gap = 5;

/** Boxes are looked up by the squares they lie in, of this side; a row has more of them than any map is wide. */
const square = 64;
const columns = 2 ** 24;

/**
 * Finds room for as many names as it can, the first first: to the right, to the left, below or above,
 * where neither a dot nor a name is. `height` is a line's, in CSS pixels.
 */
export const placeLabels = (things: readonly Named[], height: number): readonly Label[] => {
	const taken = new Taken();
	for (const { left, top, radius } of things) taken.take(boxAround(left, top, radius, radius));
	return things.flatMap(({ left, top, radius, width, side }, index): readonly Label[] => {
		if (width === undefined) return [];
		const [beside, above] = [radius + gap, radius + height / 2];
		for (const [right, down] of [
			...(side === 'left' ? [] : [[beside, 0] as const]),
			...(side === 'right' ? [] : [[-beside - width, 0] as const]),
			[-width / 2, above],
			[-width / 2, -above],
		] as const) {
			const box = boxAround(left + right + width / 2, top + down, width / 2, height / 2);
			if (!taken.isFree(box)) continue;
			taken.take(box);
			return [{ index, right, down }];
		}
		return [];
	});
};

const boxAround = (x: number, y: number, across: number, up: number): Box => ({
	left: x - across,
	top: y - up,
	right: x + across,
	bottom: y + up,
});

class Taken {
	readonly #squares = new Map<number, Box[]>();

	isFree(box: Box): boolean {
		return squaresOf(box).every(key =>
			(this.#squares.get(key) ?? []).every(
				other =>
					other.right <= box.left ||
					other.left >= box.right ||
					other.bottom <= box.top ||
					other.top >= box.bottom,
			),
		);
	}

	take(box: Box): void {
		for (const key of squaresOf(box)) {
			const boxes = this.#squares.get(key);
			if (boxes === undefined) this.#squares.set(key, [box]);
			else boxes.push(box);
		}
	}
}

const squaresOf = ({ left, top, right, bottom }: Box): readonly number[] => {
	const keys: number[] = [];
	for (let row = Math.floor(top / square); row <= Math.floor(bottom / square); row++) {
		for (let column = Math.floor(left / square); column <= Math.floor(right / square); column++) {
			keys.push(row * columns + column);
		}
	}
	return keys;
};
