import * as l10n from '@vscode/l10n';
import type { MapView } from '../../src/panel/mapView.ts';
import { button, el, nextTask } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import type { Dot } from './clusters.ts';
import { dotsOf } from './clusters.ts';
import { coloursOf } from './colours.ts';
import type { Gestures } from './gestures.ts';
import { listenTo, zoomStep } from './gestures.ts';
import type { Place } from './mercator.ts';
import { gathered, project } from './mercator.ts';
import type { Outline } from './outline.ts';
import { Painter } from './painter.ts';
import { Tip } from './tip.ts';
import { unhurried } from './unhurried.ts';
import type { Size, Spot, View } from './view.ts';
import { fit, inSight, kept, moved, nearest, spotOf, wholeWorld, zoomed } from './view.ts';

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
	readonly #painter: Painter;
	readonly #observer: ResizeObserver;
	#size: Size = { width: 0, height: 0 };
	#ratio = 1;
	/** All of the points in a map of this size. */
	#all: View = wholeWorld(this.#size);
	/** `undefined`: all of it, whatever the size. */
	#view: View | undefined;
	#here: number | undefined;
	#frame = 0;
	#still: ReturnType<typeof setTimeout> | undefined;

	constructor({ title, points }: MapView, view: View | undefined, words: Words, events: MapEvents) {
		this.#view = view;
		this.#events = events;
		this.#words = words;
		const places = points.map(({ latitude, longitude }) => project(latitude, longitude));
		const xs = gathered(places);
		this.#places = places.map(({ x, y }, index) => ({ x: xs[index] ?? x, y }));
		this.#canvas = el('canvas', {
			tabindex: '0',
			role: 'application',
			'aria-label': l10n.t(
				'Map, {0}, points: {1}. The arrow keys move it, plus and minus zoom, 0 shows all. The list has the same points.',
				title,
				words.number(points.length),
			),
		});
		this.#tip = new Tip(points, words);
		this.#painter = new Painter(this.#canvas, points, this.#places);
		this.element = el(
			'div',
			{ class: 'map' },
			this.#canvas,
			el(
				'div',
				{ class: 'zoom' },
				button('+', () => this.zoom(zoomStep), named(l10n.t('Zoom In'))),
				button('−', () => this.zoom(1 / zoomStep), named(l10n.t('Zoom Out'))),
				button(l10n.t('Show All'), () => this.showAll(), { class: 'secondary' }),
			),
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
		if (this.#size.width === 0) return;
		this.#painter.restyle(coloursOf(this.element), this.#size, this.#ratio);
		void this.#show();
	}

	/** Marks a point, and brings it into view; `undefined` marks none. */
	mark(point: number | undefined): void {
		this.#here = point;
		const place = point === undefined ? undefined : this.#places[point];
		if (place !== undefined && !inSight(spotOf(place, this.#now(), this.#size), this.#size, edge)) {
			this.#go({ ...place, scale: this.#now().scale });
		}
		this.#repaint();
	}

	move(right: number, down: number): void {
		this.#go(moved(this.#now(), right, down));
	}

	zoom(factor: number, about?: Spot): void {
		const view = this.#now();
		const possible = kept({ ...view, scale: view.scale * factor }, this.#size, this.#all).scale;
		const middle = { left: this.#size.width / 2, top: this.#size.height / 2 };
		this.#go(zoomed(view, this.#size, possible / view.scale, about ?? middle));
	}

	showAll(): void {
		this.#go(undefined);
	}

	press(spot: Spot): boolean {
		const dot = this.#dotAt(spot);
		if (dot === undefined) return false;
		const [point, other] = dot.members;
		if (point !== undefined && other === undefined) this.#events.open(point);
		else this.#part(dot);
		return true;
	}

	hover(spot: Spot | undefined): void {
		const dot = spot === undefined ? undefined : this.#dotAt(spot);
		this.#canvas.toggleAttribute('data-on-dot', dot !== undefined);
		if (dot === undefined || spot === undefined) this.#tip.hide();
		else this.#tip.show(dot.members, spot, this.#size);
	}

	keyed(): void {
		const view = this.#now();
		const seen = this.#places.filter(place => inSight(spotOf(place, view, this.#size), this.#size));
		this.#said.textContent = l10n.t(
			'{0} of {1} in view',
			this.#words.number(seen.length),
			this.#words.number(this.#places.length),
		);
	}

	#part({ members }: Dot): void {
		const places = members.flatMap(index => this.#places[index] ?? []);
		const [first] = places;
		if (first !== undefined && dotsOf(places, nearest(first, this.#size)).length > 1) {
			this.#go(fit(places, this.#size, 0));
		} else {
			this.#events.together(members);
		}
	}

	#dotAt({ left, top }: Spot): Dot | undefined {
		const view = this.#now();
		// The last one is painted over those before it.
		return this.#painter.dots(view.scale).findLast(dot => {
			const spot = spotOf(dot, view, this.#size);
			return Math.hypot(spot.left - left, spot.top - top) <= dot.radius + slack;
		});
	}

	#now(): View {
		return kept(this.#view ?? this.#all, this.#size, this.#all);
	}

	#go(view: View | undefined): void {
		this.#view = view === undefined ? undefined : kept(view, this.#size, this.#all);
		this.#tip.hide();
		this.#repaint();
		clearTimeout(this.#still);
		this.#still = setTimeout(() => this.#events.rest(this.#view), still);
	}

	#resize({
		devicePixelContentBoxSize: [pixels],
		contentBoxSize: [box],
	}: ResizeObserverEntry): void {
		if (pixels === undefined || box === undefined || box.inlineSize === 0) return;
		const first = this.#size.width === 0;
		this.#size = { width: box.inlineSize, height: box.blockSize };
		this.#all = fit(this.#places, this.#size);
		this.#ratio = pixels.inlineSize / box.inlineSize;
		this.#canvas.width = pixels.inlineSize;
		this.#canvas.height = pixels.blockSize;
		this.restyle();
		// Its new size has emptied the canvas, and the next frame would be too late; but the first time the page has
		// just been laid out, which was work enough for one task.
		if (!first) this.#paint();
	}

	/** A task for the dots, one for what can be seen without names, and some for these. */
	async #show(): Promise<void> {
		await nextTask();
		this.#painter.dots(this.#now().scale);
		this.#repaint();
		if (await unhurried(this.#painter.measure())) this.#repaint();
	}

	#repaint(): void {
		if (this.#frame !== 0 || this.#size.width === 0) return;
		this.#frame = requestAnimationFrame(() => this.#paint());
	}

	#paint(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		this.#painter.paint(this.#now(), this.#here);
	}
}

const named = (name: string): Readonly<Record<string, string>> => ({
	class: 'secondary',
	'aria-label': name,
	title: name,
});
