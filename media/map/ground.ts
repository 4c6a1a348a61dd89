import type { Colours } from './colours.ts';
import type { Line, Outline } from './outline.ts';
import { coarsest } from './outline.ts';
import { penOf } from './stamps.ts';
import type { Size, View } from './view.ts';
import { moved } from './view.ts';

/** What is smaller than this, in CSS pixels, is left out: rocks, and corners of a shore. */
const finest = 1.5;

/**
 * Sea, lands, coasts and borders as a picture. To paint the whole world takes longer than a frame lasts; so when
 * the map is only moved, the picture is moved too, and just the strips that have come into sight are painted.
 */
export class Ground {
	readonly #picture = document.createElement('canvas');
	readonly #pen = penOf(this.#picture);
	/** What the picture shows; `undefined` when it must be painted anew. */
	#painted: View | undefined;
	#outline: Outline | undefined;
	#colours: Colours | undefined;
	#size: Size = { width: 0, height: 0 };
	#ratio = 1;

	outline(outline: Outline): void {
		this.#outline = outline;
		this.#painted = undefined;
	}

	/** The size is in CSS pixels, the ratio that of the screen's pixels to them. */
	restyle(colours: Colours, size: Size, ratio: number): void {
		this.#colours = colours;
		this.#size = size;
		this.#ratio = ratio;
		this.#picture.width = Math.round(size.width * ratio);
		this.#picture.height = Math.round(size.height * ratio);
		this.#painted = undefined;
	}

	picture(view: View): HTMLCanvasElement {
		const { width, height } = this.#picture;
		const before = this.#painted;
		const pixels = view.scale * this.#ratio;
		const east = (before?.x ?? 0) - view.x;
		const right = Math.round((east - Math.round(east)) * pixels);
		const down = Math.round(((before?.y ?? 0) - view.y) * pixels);
		if (before?.scale !== view.scale || Math.abs(right) >= width || Math.abs(down) >= height) {
			this.#painted = view;
			this.#paint(0, 0, width, height);
			return this.#picture;
		}
		if (right === 0 && down === 0) return this.#picture;
		// By whole pixels, so that the picture stays sharp; what is left over waits for the next move.
		this.#painted = {
			x: before.x - right / pixels,
			y: before.y - down / pixels,
			scale: view.scale,
		};
		this.#pen.resetTransform();
		this.#pen.drawImage(this.#picture, right, down);
		this.#paint(right > 0 ? 0 : width + right, 0, Math.abs(right), height);
		this.#paint(0, down > 0 ? 0 : height + down, width, Math.abs(down));
		return this.#picture;
	}

	/** Paints a part of the picture, given in its own pixels. */
	#paint(left: number, top: number, width: number, height: number): void {
		const view = this.#painted;
		if (view === undefined || this.#colours === undefined || width === 0 || height === 0) return;
		const pen = this.#pen;
		const ratio = this.#ratio;
		const size = { width: width / ratio, height: height / ratio };
		const part = moved(
			view,
			(this.#size.width - size.width) / 2 - left / ratio,
			(this.#size.height - size.height) / 2 - top / ratio,
		);
		pen.save();
		pen.setTransform(ratio, 0, 0, ratio, left, top);
		pen.beginPath();
		pen.rect(0, 0, size.width, size.height);
		pen.clip();
		paintGround(pen, this.#outline, part, size, this.#colours);
		pen.restore();
	}
}

/** The unit of the canvas is a CSS pixel, and its origin the left top corner of the view. */
const paintGround = (
	canvas: CanvasRenderingContext2D,
	outline: Outline | undefined,
	view: View,
	size: Size,
	colours: Colours,
): void => {
	canvas.fillStyle = colours.sea;
	canvas.fillRect(0, 0, size.width, size.height);
	if (outline === undefined) return;
	const sight = sightOf(view, size);
	canvas.fillStyle = colours.land;
	// Each for itself: one path of them all would take twice as long.
	for (const land of outline.lands) {
		for (const turn of turnsInSight(land[0], sight)) {
			canvas.beginPath();
			for (const ring of land) trace(canvas, ring, turn, sight);
			canvas.fill('evenodd');
		}
	}
	canvas.lineWidth = 1;
	canvas.lineJoin = 'round';
	for (const [lines, colour] of [
		[outline.borders, colours.border],
		[outline.coasts, colours.coast],
	] as const) {
		canvas.beginPath();
		for (const line of lines) {
			for (const turn of turnsInSight(line, sight)) trace(canvas, line, turn, sight);
		}
		canvas.strokeStyle = colour;
		canvas.stroke();
	}
};

interface Sight {
	readonly west: number;
	readonly east: number;
	readonly north: number;
	readonly south: number;
	readonly margin: number;
	readonly scale: number;
}

const sightOf = ({ x, y, scale }: View, { width, height }: Size): Sight => ({
	west: x - width / scale / 2,
	east: x + width / scale / 2,
	north: y - height / scale / 2,
	south: y + height / scale / 2,
	// A line on the border reaches across it by half its width.
	margin: 1 / scale,
	scale,
});

/** By how many turns of the Earth a line must be shifted to be in sight: mostly by one or none at all. */
const turnsInSight = (
	line: Line,
	{ west, east, north, south, margin, scale }: Sight,
): readonly number[] => {
	if (line.south < north - margin || line.north > south + margin) return [];
	if (Math.max(line.east - line.west, line.south - line.north) * scale < finest) return [];
	const turns: number[] = [];
	const last = Math.floor(east + margin - line.west);
	for (let turn = Math.ceil(west - margin - line.east); turn <= last; turn++) turns.push(turn);
	return turns;
};

/** Far fewer corners than the atlas has are needed from afar: the next one is where something is to be seen. */
const trace = (
	canvas: CanvasRenderingContext2D,
	{ coordinates, coarse }: Line,
	turn: number,
	{ west, north, scale }: Sight,
): void => {
	const corners = coarsest * scale < finest ? coarse : coordinates;
	const last = corners.length - 2;
	let [left, top] = [NaN, NaN];
	for (let index = 0; index <= last; index += 2) {
		const x = ((corners[index] ?? 0) + turn - west) * scale;
		const y = ((corners[index + 1] ?? 0) - north) * scale;
		if (index === 0) canvas.moveTo(x, y);
		else if (index === last || Math.abs(x - left) + Math.abs(y - top) >= finest)
			canvas.lineTo(x, y);
		else continue;
		[left, top] = [x, y];
	}
};
