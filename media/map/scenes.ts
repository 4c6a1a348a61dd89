import type { Dot } from './clusters.ts';
import { dotsOf } from './clusters.ts';
import type { Label, Named } from './labels.ts';
import { placeLabels } from './labels.ts';
import type { Place } from './mercator.ts';

/** What is on the map at one scale, wherever the map is moved. */
export interface Scene {
	readonly scale: number;
	readonly dots: readonly Dot[];
	/** The index is that of the dot. */
	readonly labels: readonly Label[];
}

/** So much of the whole width is its left edge, and so much its right one. */
const edge = 0.15;

/** How wide a name is and how high its line, in CSS pixels. */
export interface Font {
	readonly height: number;
	width(name: string): number;
}

/** Makes the scenes of these points; the last one is kept. */
export class Scenes {
	readonly #names: readonly string[];
	readonly #places: readonly Place[];
	readonly #edges: readonly [left: number, right: number];
	#font: Font | undefined;
	#widths: (number | undefined)[] = [];
	/** All widths are known; before that there are dots, but no names. */
	#measured = false;
	#last: Scene | undefined;

	constructor(names: readonly string[], places: readonly Place[]) {
		this.#names = names;
		this.#places = places;
		const xs = places.map(({ x }) => x).toSorted((a, b) => a - b);
		const [west = 0, east = 0] = [xs[0], xs.at(-1)];
		const broad = (east - west) * edge;
		this.#edges = [west + broad, east - broad];
	}

	/** From now on names are in this font: until they are measured there are none. */
	font(font: Font): void {
		this.#font = font;
		this.#widths = [];
		this.#measured = false;
		this.#last = undefined;
	}

	at(scale: number): Scene {
		if (this.#last?.scale === scale) return this.#last;
		const dots = dotsOf(this.#places, scale);
		this.#last = { scale, dots, labels: this.#labels(dots, scale) };
		return this.#last;
	}

	/** To measure a name takes long enough not to do it twice. */
	width(point: number): number {
		const known = this.#widths[point];
		if (known !== undefined) return known;
		const width = this.#font?.width(this.#names[point] ?? '') ?? 0;
		this.#widths[point] = width;
		return width;
	}

	/** Measures all names, which takes too long for one task; gives whether there is anything new to paint. */
	*measure(): Generator<undefined, boolean> {
		const widths = this.#widths;
		if (this.#measured) return false;
		for (const point of this.#names.keys()) {
			if (widths !== this.#widths) return false;
			this.width(point);
			yield;
		}
		this.#measured = true;
		if (this.#last === undefined) return true;
		const { scale, dots } = this.#last;
		this.#last = { scale, dots, labels: this.#labels(dots, scale) };
		return true;
	}

	#labels(dots: readonly Dot[], scale: number): readonly Label[] {
		if (!this.#measured || this.#font === undefined) return [];
		const named = dots.map(({ x, y, members, radius }): Named => {
			const [only = 0, other] = members;
			const width = other === undefined ? this.width(only) : undefined;
			return { left: x * scale, top: y * scale, radius, width, side: this.#side(x) };
		});
		return placeLabels(named, this.#font.height);
	}

	#side(x: number): Named['side'] {
		const [left, right] = this.#edges;
		if (x < left) return 'right';
		return x > right ? 'left' : 'either';
	}
}
