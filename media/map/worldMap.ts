import * as l10n from '@vscode/l10n';
import type { MapView } from '../../src/panel/mapView.ts';
import { el, nextFrame } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import { Camera } from './camera.ts';
import type { Dot } from './clusters.ts';
import { coloursOf } from './colours.ts';
import type { Gestures } from './gestures.ts';
import { listenTo } from './gestures.ts';
import type { Place } from './mercator.ts';
import { gathered, project } from './mercator.ts';
import type { Outline } from './outline.ts';
import { Painter } from './painter.ts';
import { Tip } from './tip.ts';
import { unhurried } from './unhurried.ts';
import type { Spot, View } from './view.ts';
import { zoomButtons } from './zoomButtons.ts';

/** So far around a dot a press still is on it, in CSS pixels: fingers are broad. */
const slack = 4;

/** A point nearer the map's border is brought into view, in CSS pixels. */
const edge = 24;

/** The map has come to rest when it has not moved for so long, in ms. */
const still = 300;

export interface MapEvents {
	open(point: number): void;
	/** These points are all at one place: no map parts them. */
	together(points: readonly number[]): void;
	/** The map rests here; `undefined` is all of it. */
	rest(view: View | undefined): void;
}

/** The map itself with what lies on it: the buttons, and what is said of the dot under the pointer. */
export class WorldMap implements Gestures {
	readonly element: HTMLElement;
	readonly #canvas: HTMLCanvasElement;
	readonly #said = el('p', { role: 'status', class: 'unseen' });
	readonly #tip: Tip;
	readonly #events: MapEvents;
	readonly #words: Words;
	readonly #places: readonly Place[];
	readonly #camera: Camera;
	readonly #painter: Painter;
	readonly #observer: ResizeObserver;
	readonly #end = new AbortController();
	#ratio = 1;
	#here: number | undefined;
	#frame = 0;
	#still: ReturnType<typeof setTimeout> | undefined;

	constructor({ title, points }: MapView, view: View | undefined, words: Words, events: MapEvents) {
		this.#events = events;
		this.#words = words;
		const places = points.map(({ latitude, longitude }) => project(latitude, longitude));
		const xs = gathered(places);
		this.#places = places.map(({ x, y }, index) => ({ x: xs[index] ?? x, y }));
		this.#camera = new Camera(this.#places, view);
		this.#canvas = el('canvas', {
			tabindex: '0',
			role: 'application',
			'aria-label': l10n.t(
				'Map, {0}, points: {1}. The arrow keys move it, plus and minus zoom, 0 shows all. The list has the same points.',
				title,
				words.number(points.length),
			),
		});
		this.#tip = new Tip(points, words, this.#end.signal);
		this.#painter = new Painter(this.#canvas, points, this.#places);
		this.element = el(
			'div',
			{ class: 'map' },
			this.#canvas,
			zoomButtons(this),
			this.#tip.element,
			this.#said,
		);
		listenTo(this.#canvas, this);
		this.#observer = new ResizeObserver(entries => {
			const entry = entries.at(-1);
			if (entry !== undefined) this.#resize(entry);
		});
		this.#observer.observe(this.#canvas, { box: 'device-pixel-content-box' });
	}

	dispose(): void {
		this.#end.abort();
		this.#observer.disconnect();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#still);
	}

	outline(outline: Outline): void {
		this.#painter.outline(outline);
		this.#repaint();
	}

	/** The theme has changed. */
	restyle(): void {
		if (this.#camera.size.width === 0) return;
		this.#painter.restyle(coloursOf(this.element), this.#camera.size, this.#ratio);
		void this.#show();
	}

	/** Marks a point, and brings it into view; `undefined` marks none. */
	mark(point: number | undefined): void {
		this.#here = point;
		const place = point === undefined ? undefined : this.#places[point];
		if (place === undefined || this.#camera.sees(place, edge)) {
			this.#repaint();
			return;
		}
		this.#camera.goTo(place);
		this.#gone();
	}

	move(right: number, down: number): void {
		this.#camera.move(right, down);
		this.#gone();
	}

	zoom(factor: number, about?: Spot): void {
		this.#camera.zoom(factor, about);
		this.#gone();
	}

	showAll(): void {
		this.#camera.showAll();
		this.#gone();
	}

	press(spot: Spot): boolean {
		const dot = this.#dotAt(spot);
		if (dot === undefined) return false;
		const [point, other] = dot.members;
		if (point !== undefined && other === undefined) this.#events.open(point);
		else if (this.#camera.part(dot.members.flatMap(index => this.#places[index] ?? [])))
			this.#gone();
		else this.#events.together(dot.members);
		return true;
	}

	hover(spot: Spot | undefined): void {
		const dot = spot === undefined ? undefined : this.#dotAt(spot);
		this.#canvas.toggleAttribute('data-on-dot', dot !== undefined);
		if (dot === undefined || spot === undefined) this.#tip.hide();
		else this.#tip.show(dot.members, spot, this.#camera.size);
	}

	keyed(): void {
		this.#said.textContent = l10n.t(
			'{0} of {1} in view',
			this.#words.number(this.#places.filter(place => this.#camera.sees(place)).length),
			this.#words.number(this.#places.length),
		);
	}

	#dotAt({ left, top }: Spot): Dot | undefined {
		// The last one is painted over those before it.
		return this.#painter.dots(this.#camera.view.scale).findLast(dot => {
			const spot = this.#camera.spot(dot);
			return Math.hypot(spot.left - left, spot.top - top) <= dot.radius + slack;
		});
	}

	/** The map is somewhere else now. */
	#gone(): void {
		this.#tip.hide();
		this.#repaint();
		clearTimeout(this.#still);
		this.#still = setTimeout(() => this.#events.rest(this.#camera.chosen), still);
	}

	#resize({
		devicePixelContentBoxSize: [pixels],
		contentBoxSize: [box],
	}: ResizeObserverEntry): void {
		if (pixels === undefined || box === undefined || box.inlineSize === 0) return;
		const first = this.#camera.size.width === 0;
		this.#camera.resize({ width: box.inlineSize, height: box.blockSize });
		this.#ratio = pixels.inlineSize / box.inlineSize;
		this.#canvas.width = pixels.inlineSize;
		this.#canvas.height = pixels.blockSize;
		this.restyle();
		// Its new size has emptied the canvas, and the next frame would be too late; but the first time the page has
		// just been laid out, which was work enough for one task.
		if (!first) this.#paint();
	}

	/** A frame for the ground, one for the dots, and one for their names: all at once would hold the page up. */
	async #show(): Promise<void> {
		this.#repaint();
		await nextFrame();
		this.#painter.populate(this.#camera.view.scale);
		this.#repaint();
		if (await unhurried(this.#painter.measure())) this.#repaint();
	}

	#repaint(): void {
		if (this.#frame !== 0 || this.#camera.size.width === 0) return;
		this.#frame = requestAnimationFrame(() => this.#paint());
	}

	#paint(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#painter.paint(this.#camera.view, this.#here);
	}
}
