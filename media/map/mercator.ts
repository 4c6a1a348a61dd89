/**
 * The world as a square of side 1, in Mercator's projection: x grows eastwards from the antimeridian,
 * y southwards. Beyond ±1 in x the world begins again, so what crosses the antimeridian stays in one piece.
 */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** Where the square ends, in degrees; what lies nearer a pole is drawn there. */
const outermost = 85.0511;

/** Once around the equator, in km. */
const equator = 40075;

/** Where a position (degrees, WGS 84) is; longitudes of any turn are brought to x from 0 up to 1. */
export const project = (latitude: number, longitude: number): Place => ({
	x: turned(longitude / 360 + 0.5),
	y: northing(latitude),
});

/** The y of a latitude in degrees. */
export const northing = (latitude: number): number => {
	if (Math.abs(latitude) >= outermost) return latitude > 0 ? 0 : 1;
	return 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
};

/** The same meridian, as x from 0 up to 1. */
export const turned = (x: number): number => x - Math.floor(x);

/** How many km one unit of x is at this height: the nearer a pole, the fewer. */
export const kmAround = (y: number): number => equator / Math.cosh((0.5 - y) * 2 * Math.PI);

/**
 * The x of places brought next to each other across the antimeridian: they start after the widest empty
 * stretch around the Earth, from 0 up to 1, and go on up to less than 2.
 */
export const gathered = (places: readonly Place[]): readonly number[] => {
	const sorted = places.map(({ x }) => x).toSorted((a, b) => a - b);
	let start = sorted[0] ?? 0;
	let widest = start + 1 - (sorted.at(-1) ?? 0);
	for (const [index, x] of sorted.entries()) {
		const gap = x - (sorted[index - 1] ?? x);
		if (gap > widest) [widest, start] = [gap, x];
	}
	return places.map(({ x }) => (x < start ? x + 1 : x));
};
