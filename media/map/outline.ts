import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	LineString,
	MultiPolygon,
	Topology,
} from 'topojson-specification';
import { northing } from './mercator.ts';

/** Countries as the atlas has them. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

/** A line of the world's square, see `mercator.ts`: x, y, x, y … It may lie up to a turn beyond it. */
export interface Line {
	readonly coordinates: Float64Array;
	/** Without the corners that are nearer than `coarsest` to the one before: enough for a map of the world. */
	readonly coarse: Float64Array;
	readonly west: number;
	readonly east: number;
	readonly north: number;
	readonly south: number;
}

/** Of the world's width. */
export const coarsest = 1 / 2000;

/** The first ring is the shore or the border, those after it are holes. */
export type Land = readonly [Line, ...Line[]];

export interface Outline {
	readonly lands: readonly Land[];
	/** Lines between land and sea. */
	readonly coasts: readonly Line[];
	/** Lines between two countries. */
	readonly borders: readonly Line[];
}

/** Makes the outline in many small steps, so that the caller may do something else between them. */
export function* outlineOf(atlas: Atlas): Generator<undefined, Outline> {
	const lands: Land[] = [];
	const uses = new Map<number, number>();
	for (const country of atlas.objects.countries.geometries) {
		if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') continue;
		const arcs = country.type === 'Polygon' ? [country.arcs] : country.arcs;
		for (const arc of arcs.flat(2)) {
			// The second country that runs along a line has it backwards, which is written as its complement.
			const index = arc < 0 ? ~arc : arc;
			uses.set(index, (uses.get(index) ?? 0) + 1);
		}
		const islands: MultiPolygon = { type: 'MultiPolygon', arcs };
		for (const rings of feature(atlas, islands).geometry.coordinates) {
			// One around the very pole has nothing in it that Mercator could show.
			const [shore, ...holes] = rings.map(ringOf).filter(({ north }) => north < 1);
			if (shore !== undefined) lands.push([shore, ...holes]);
		}
		yield;
	}
	const coasts: Line[] = [];
	const borders: Line[] = [];
	for (const [index, times] of uses) {
		const arc: LineString = { type: 'LineString', arcs: [index] };
		const line = lineOf(unrolled(feature(atlas, arc).geometry.coordinates));
		// Along the very edge of the map there is no coast: there Antarctica goes on.
		if (line.north < 1) (times === 1 ? coasts : borders).push(line);
		yield;
	}
	return { lands, coasts, borders };
}

type Positions = readonly (readonly number[])[];

const ringOf = (positions: Positions): Line => {
	const flat = unrolled(positions);
	const [start = 0, end = 0] = [flat[0], flat.at(-2)];
	// A ring that ends a turn from its start runs around the South Pole: it is closed below the map.
	if (Math.abs(end - start) > 0.5) flat.push(end, 1, start, 1);
	return lineOf(flat);
};

/** Projects; a step of more than half a turn is a short one across the antimeridian. */
const unrolled = (positions: Positions): number[] => {
	const flat: number[] = [];
	let before = NaN;
	let turns = 0;
	for (const [longitude = 0, latitude = 0] of positions) {
		if (longitude - before > 180) turns--;
		else if (before - longitude > 180) turns++;
		before = longitude;
		flat.push(longitude / 360 + 0.5 + turns, northing(latitude));
	}
	return flat;
};

const lineOf = (flat: readonly number[]): Line => {
	let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let index = 0; index < flat.length; index += 2) {
		const [x = 0, y = 0] = [flat[index], flat[index + 1]];
		west = Math.min(west, x);
		east = Math.max(east, x);
		north = Math.min(north, y);
		south = Math.max(south, y);
	}
	const coordinates = Float64Array.from(flat);
	return { coordinates, coarse: Float64Array.from(thinned(flat)), west, east, north, south };
};

const thinned = (flat: readonly number[]): readonly number[] => {
	const kept: number[] = [];
	let [lastX, lastY] = [Infinity, Infinity];
	for (let index = 0; index < flat.length; index += 2) {
		const [x = 0, y = 0] = [flat[index], flat[index + 1]];
		const far = Math.abs(x - lastX) + Math.abs(y - lastY) >= coarsest;
		if (!far && index < flat.length - 2) continue;
		kept.push(x, y);
		[lastX, lastY] = [x, y];
	}
	return kept;
};
