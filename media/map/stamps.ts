import type { Colours } from './colours.ts';

/** A small picture that is painted once and then only copied, which is many times as fast. */
interface Stamp {
	readonly picture: HTMLCanvasElement;
	/** From its left and top edge to the spot it is put on, in device pixels. */
	readonly left: number;
	readonly top: number;
}

/** Names that have been seen; beyond that they are forgotten, for they take memory. */
const most = 600;

/** The ring around dots and names, in CSS pixels. */
const ring = 1.5;

/** The dots and names of a map, in its colours and for its screen. */
export class Stamps {
	readonly #colours: Colours;
	/** Device pixels for each CSS pixel. */
	readonly #ratio: number;
	readonly #dots = new Map<number, Stamp>();
	readonly #names = new Map<string, Stamp>();

	constructor(colours: Colours, ratio: number) {
		this.#colours = colours;
		this.#ratio = ratio;
	}

	/** Puts a dot for so many points on a canvas whose unit is a device pixel; the spot is in CSS pixels. */
	dot(on: CanvasRenderingContext2D, count: number, radius: number, x: number, y: number): void {
		const known = this.#dots.get(count) ?? this.#dotStamp(count, radius);
		this.#dots.set(count, known);
		this.#put(on, known, x, y);
	}

	/** The spot is the left end of the name's middle line. */
	name(on: CanvasRenderingContext2D, name: string, width: number, x: number, y: number): void {
		if (this.#names.size > most) this.#names.clear();
		const known = this.#names.get(name) ?? this.#nameStamp(name, width);
		this.#names.set(name, known);
		this.#put(on, known, x, y);
	}

	#put(on: CanvasRenderingContext2D, { picture, left, top }: Stamp, x: number, y: number): void {
		// On whole pixels: between them it would be blurred, and slow.
		on.drawImage(picture, Math.round(x * this.#ratio) - left, Math.round(y * this.#ratio) - top);
	}

	#dotStamp(count: number, radius: number): Stamp {
		const half = radius + ring + 1;
		const { stamp, pen } = this.#blank(half, half, 2 * half, 2 * half);
		for (const [colour, size] of [
			[this.#colours.ring, radius + ring],
			[this.#colours.dot, radius],
		] as const) {
			pen.fillStyle = colour;
			pen.beginPath();
			pen.arc(0, 0, size, 0, 2 * Math.PI);
			pen.fill();
		}
		if (count === 1) return stamp;
		pen.fillStyle = this.#colours.count;
		pen.textAlign = 'center';
		pen.fillText(String(count), 0, 0.5, 2 * radius);
		return stamp;
	}

	#nameStamp(name: string, width: number): Stamp {
		const height = lineHeight(this.#colours.font);
		const { stamp, pen } = this.#blank(3, height / 2, width + 6, height);
		pen.lineWidth = 2 * ring;
		pen.lineJoin = 'round';
		pen.strokeStyle = this.#colours.ring;
		pen.strokeText(name, 0, 0);
		pen.fillStyle = this.#colours.name;
		pen.fillText(name, 0, 0);
		return stamp;
	}

	/** An empty stamp, and a pen that starts at its spot and whose unit is a CSS pixel. */
	#blank(left: number, top: number, width: number, height: number) {
		const picture = document.createElement('canvas');
		const [right, down] = [Math.round(left * this.#ratio), Math.round(top * this.#ratio)];
		picture.width = Math.ceil(width * this.#ratio);
		picture.height = Math.ceil(height * this.#ratio);
		const pen = penOf(picture);
		pen.setTransform(this.#ratio, 0, 0, this.#ratio, right, down);
		pen.font = this.#colours.font;
		pen.textBaseline = 'middle';
		return { stamp: { picture, left: right, top: down } satisfies Stamp, pen };
	}
}

/** In CSS pixels, of a font as a canvas wants it. */
export const lineHeight = (font: string): number => Math.ceil(parseFloat(font) * 1.4);

export const penOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
	// Nothing is ever read back, and nothing lies beneath.
	const pen = canvas.getContext('2d');
	if (pen === null) throw new Error('The page can draw no map');
	return pen;
};
