import type { MapPoint } from '../../src/panel/mapView.ts';
import type { Dot } from './clusters.ts';
import type { Colours } from './colours.ts';
import { Ground } from './ground.ts';
import type { Label } from './labels.ts';
import { gap } from './labels.ts';
import type { Place } from './mercator.ts';
import type { Outline } from './outline.ts';
import { Scenes } from './scenes.ts';
import { lineHeight, penOf, Stamps } from './stamps.ts';
import type { Size, Spot, View } from './view.ts';
import { inSight, spotOf } from './view.ts';

/** A name that is longer, in characters, is cut on the map; the list has all of it. */
const longest = 28;

/** Dots and names so far outside still reach into sight, in CSS pixels. */
const reach = 320;

/** Paints the whole map, anew for every frame in which something has changed. */
export class Painter {
	readonly #pen: CanvasRenderingContext2D;
	readonly #ground = new Ground();
	readonly #names: readonly string[];
	readonly #scenes: Scenes;
	#colours: Colours | undefined;
	#stamps: Stamps | undefined;
	#size: Size = { width: 0, height: 0 };
	#ratio = 1;
	#bare = true;

	/** The places are those of the points, next to each other: see `gathered`. */
	constructor(canvas: HTMLCanvasElement, points: readonly MapPoint[], places: readonly Place[]) {
		this.#pen = penOf(canvas);
		this.#names = points.map(({ name }) => shortened(name));
		this.#scenes = new Scenes(this.#names, places);
	}

	outline(outline: Outline): void {
		this.#ground.outline(outline);
	}

	/** Colours, font, size or the pixels of the screen have changed; the ratio is that of these to CSS pixels. */
	restyle(colours: Colours, size: Size, ratio: number): void {
		const before = this.#colours?.font;
		this.#colours = colours;
		this.#size = size;
		this.#ratio = ratio;
		this.#ground.restyle(colours, size, ratio);
		this.#stamps = new Stamps(colours, ratio);
		if (colours.font === before) return;
		this.#scenes.font({
			height: lineHeight(colours.font),
			width: name => {
				this.#pen.resetTransform();
				this.#pen.font = colours.font;
				return this.#pen.measureText(name).width;
			},
		});
	}

	/** Makes the dots; before that the map is bare. */
	populate(scale: number): void {
		this.#scenes.at(scale);
		this.#bare = false;
	}

	/** Names are on the map once they are measured; gives whether there is anything new to paint. */
	measure(): Generator<undefined, boolean> {
		return this.#scenes.measure();
	}

	dots(scale: number): readonly Dot[] {
		return this.#scenes.at(scale).dots;
	}

	/** `here` is the point that the reader has come to. */
	paint(view: View, here: number | undefined): void {
		if (this.#stamps === undefined) return;
		this.#pen.resetTransform();
		this.#pen.drawImage(this.#ground.picture(view), 0, 0);
		if (this.#bare) return;
		const { dots, labels } = this.#scenes.at(view.scale);
		const spots = dots.map(dot => this.#spot(dot, view));
		for (const [index, dot] of dots.entries()) {
			const spot = spots[index];
			if (spot !== undefined) this.#dot(dot, spot);
		}
		for (const label of labels) {
			const spot = spots[label.index];
			const point = dots[label.index]?.members[0];
			if (spot !== undefined && point !== undefined) this.#name(point, spot, label);
		}
		if (here === undefined) return;
		const at = dots.findIndex(({ members }) => members.includes(here));
		const [dot, spot] = [dots[at], spots[at]];
		if (dot === undefined || spot === undefined) return;
		this.#mark(dot, spot);
		this.#dot(dot, spot);
		const beside = { right: dot.radius + gap, down: 0 };
		this.#name(here, spot, labels.find(({ index }) => index === at) ?? beside);
	}

	/** Where it is on the screen; `undefined` where nobody would see anything of it. */
	#spot(dot: Dot, view: View): Spot | undefined {
		const spot = spotOf(dot, view, this.#size);
		return inSight(spot, this.#size, -reach) ? spot : undefined;
	}

	#dot({ members, radius }: Dot, { left, top }: Spot): void {
		this.#stamps?.dot(this.#pen, members.length, radius, left, top);
	}

	#name(point: number, { left, top }: Spot, { right, down }: Omit<Label, 'index'>): void {
		const name = this.#names[point] ?? '';
		this.#stamps?.name(this.#pen, name, this.#scenes.width(point), left + right, top + down);
	}

	/** The ring around what the reader has come to. */
	#mark({ radius }: Dot, { left, top }: Spot): void {
		if (this.#colours === undefined) return;
		const pen = this.#pen;
		pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
		for (const [colour, width] of [
			[this.#colours.ring, 6],
			[this.#colours.here, 3],
		] as const) {
			pen.beginPath();
			pen.arc(left, top, radius + 3, 0, 2 * Math.PI);
			pen.lineWidth = width;
			pen.strokeStyle = colour;
			pen.stroke();
		}
		pen.resetTransform();
	}
}

const shortened = (name: string): string => {
	const characters = Array.from(name.trim());
	if (characters.length <= longest) return characters.join('');
	const start = characters.slice(0, longest - 1).join('');
	return `${start.trimEnd()}…`;
};
