import type { Spot } from './view.ts';

/** What a reader can do to a map with a pointer, a wheel or the keyboard. */
export interface Gestures {
	/** Moves what is on the map by CSS pixels. */
	move(right: number, down: number): void;
	/** Without a spot, about the middle. */
	zoom(factor: number, about?: Spot): void;
	showAll(): void;
	/** Whether there was something to press. */
	press(spot: Spot): boolean;
	/** The pointer is here, or nowhere on the map. */
	hover(spot: Spot | undefined): void;
	/** A key has moved the map, whose new contents nobody may see. */
	keyed(): void;
}

/** A press that moves farther is a drag, in CSS pixels. */
const slack = 4;

/** An arrow key moves this far, in CSS pixels. */
const stride = 80;

/** What a button, a key or a double click zooms by. */
export const zoomStep = 2;

/** So many pixels of a wheel are a step; a pinch on a touchpad comes as far smaller turns. */
const wheelStep = 200;
const pinchStep = 60;

export const listenTo = (map: HTMLElement, gestures: Gestures): void => {
	// The map's own size and place cannot change while a pointer is down, and asking costs a layout.
	const spotAt = (event: MouseEvent): Spot => ({ left: event.offsetX, top: event.offsetY });
	let down: { readonly id: number; readonly spot: Spot } | undefined;
	/** Where a drag has come to; `undefined` while it could still be a press. */
	let dragged: Spot | undefined;
	let hit = false;

	map.addEventListener('pointerdown', event => {
		if (event.button !== 0 || down !== undefined) return;
		map.setPointerCapture(event.pointerId);
		down = { id: event.pointerId, spot: spotAt(event) };
		dragged = undefined;
	});
	map.addEventListener('pointermove', event => {
		const spot = spotAt(event);
		if (down === undefined) {
			gestures.hover(spot);
			return;
		}
		if (event.pointerId !== down.id) return;
		if (dragged === undefined && distance(spot, down.spot) < slack) return;
		const from = dragged ?? down.spot;
		dragged = spot;
		map.toggleAttribute('data-dragged', true);
		gestures.hover(undefined);
		gestures.move(spot.left - from.left, spot.top - from.top);
	});
	for (const end of ['pointerup', 'pointercancel'] as const) {
		map.addEventListener(end, event => {
			if (event.pointerId !== down?.id) return;
			down = undefined;
			map.removeAttribute('data-dragged');
		});
	}
	map.addEventListener('click', event => {
		// The second click of two would press what the first one has brought there.
		if (dragged === undefined && event.detail < 2) hit = gestures.press(spotAt(event));
	});
	map.addEventListener('dblclick', event => {
		if (!hit && dragged === undefined) gestures.zoom(zoomStep, spotAt(event));
	});
	map.addEventListener('pointerleave', () => gestures.hover(undefined));
	map.addEventListener(
		'wheel',
		event => {
			event.preventDefault();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 40;
			const turned = (event.deltaY * lines) / (event.ctrlKey ? pinchStep : wheelStep);
			gestures.zoom(zoomStep ** -Math.max(-2, Math.min(2, turned)), spotAt(event));
		},
		{ passive: false },
	);
	const keys = keysOf(gestures);
	map.addEventListener('keydown', event => {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		const act = keys[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
		gestures.keyed();
	});
};

const distance = (a: Spot, b: Spot): number => Math.hypot(a.left - b.left, a.top - b.top);

const keysOf = (gestures: Gestures): Readonly<Record<string, () => void>> => ({
	ArrowLeft: () => gestures.move(stride, 0),
	ArrowRight: () => gestures.move(-stride, 0),
	ArrowUp: () => gestures.move(0, stride),
	ArrowDown: () => gestures.move(0, -stride),
	'+': () => gestures.zoom(zoomStep),
	'=': () => gestures.zoom(zoomStep),
	'-': () => gestures.zoom(1 / zoomStep),
	'0': () => gestures.showAll(),
});
