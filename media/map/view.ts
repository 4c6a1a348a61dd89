import type { Place } from './mercator.ts';
import { gathered, kmAround, turned } from './mercator.ts';

/** What part of the world is in sight. */
export interface View extends Place {
	/** CSS pixels the whole world would be wide. */
	readonly scale: number;
}

/** CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A spot on the screen, CSS pixels from the map's top left corner. */
export interface Spot {
	readonly left: number;
	readonly top: number;
}

/** So much room stays free around points that are fitted in, in CSS pixels. */
const margin = 48;

/** As far in as a map goes that is to show where something is, in km from side to side. */
export const surroundings = 40;

/** As far in as it goes at all. */
const closest = 1;

/** The whole world, for as long as there is nothing else to see. */
export const wholeWorld = ({ width }: Size): View => ({ x: 0.5, y: 0.4, scale: width });

/** All of these places, with a margin; `narrowest` in km keeps the surroundings in sight. */
export const fit = (places: readonly Place[], size: Size, narrowest = surroundings): View => {
	if (places.length === 0) return wholeWorld(size);
	const [west, east] = extent(gathered(places));
	const [north, south] = extent(places.map(({ y }) => y));
	const y = (north + south) / 2;
	const room = { width: roomIn(size.width), height: roomIn(size.height) };
	// A single place has no extent: the division gives infinity, and the narrowest view is what is left.
	const scale = Math.min(
		room.width / (east - west),
		room.height / (south - north),
		(size.width * kmAround(y)) / narrowest,
	);
	return { x: turned((west + east) / 2), y, scale };
};

const roomIn = (side: number): number => Math.max(side - 2 * margin, side / 2, 1);

const extent = (values: readonly number[]): readonly [least: number, most: number] => {
	let [least, most] = [Infinity, -Infinity];
	for (const value of values) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	return [least, most];
};

/** The nearest view that a map may have: not too far out, nor too near, nor far beyond the poles. */
export const kept = (view: View, size: Size, widest: View): View => {
	const farthest = Math.min(size.width, widest.scale);
	const scale = Math.max(farthest, Math.min(view.scale, nearest(view, size)));
	const half = (size.height / 2 - margin) / scale;
	const y = half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, view.y));
	return { x: turned(view.x), y, scale };
};

/** The scale no map at this height goes beyond. */
const nearest = ({ y }: Place, { width }: Size): number => (width * kmAround(y)) / closest;

/** Zooms by this factor so that what is at the spot stays there. */
export const zoomed = (view: View, size: Size, factor: number, spot: Spot): View => {
	const scale = view.scale * factor;
	const moved = 1 / view.scale - 1 / scale;
	return {
		x: view.x + (spot.left - size.width / 2) * moved,
		y: view.y + (spot.top - size.height / 2) * moved,
		scale,
	};
};

/** Moves the map's contents by so many CSS pixels. */
export const moved = (view: View, right: number, down: number): View => ({
	x: view.x - right / view.scale,
	y: view.y - down / view.scale,
	scale: view.scale,
});

/** Where a place is on the screen: of all the turns around the Earth, the one nearest the middle. */
export const spotOf = (place: Place, view: View, size: Size): Spot => {
	const east = place.x - view.x;
	return {
		left: (east - Math.round(east)) * view.scale + size.width / 2,
		top: (place.y - view.y) * view.scale + size.height / 2,
	};
};

/** Whether a spot is in sight, and not within `edge` pixels of the border. */
export const inSight = ({ left, top }: Spot, { width, height }: Size, edge = 0): boolean =>
	left >= edge && top >= edge && left <= width - edge && top <= height - edge;
