/** A place on Earth, in degrees, WGS 84. */
export interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

/** The international mile, exactly. */
export const kmPerMile = 1.609344;

/** km; R₁ of the Geodetic Reference System 1980 (H. Moritz, Journal of Geodesy 74, 2000). */
const meanEarthRadius = 6371.0088;

/**
 * How far it is (km) along the great circle, by the haversine formula (R. W. Sinnott, “Virtues of the
 * Haversine”, Sky & Telescope 68, 1984). The Earth is no sphere: up to about 0.5 % off.
 */
export function distance(a: Point, b: Point): number {
	const north = radians(b.latitude - a.latitude);
	const east = radians(b.longitude - a.longitude);
	const haversine =
		Math.sin(north / 2) ** 2 +
		Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2;
	// Between opposite ends of the Earth rounding can make it a little more than 1.
	return 2 * meanEarthRadius * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/** The point at this share (0…1) of the way from `a` to `b`, the short way round the Earth. */
export function middle(a: Point, b: Point, share: number): Point {
	return {
		latitude: a.latitude + (b.latitude - a.latitude) * share,
		longitude: around(a.longitude + around(b.longitude - a.longitude) * share),
	};
}

export function isPoint(value: object): value is Point {
	const { latitude, longitude } = value as Partial<Record<keyof Point, unknown>>;
	return within(latitude, 90) && within(longitude, 180);
}

function within(degrees: unknown, limit: number): boolean {
	return typeof degrees === 'number' && Math.abs(degrees) <= limit;
}

/** The same direction in degrees from -180 to 180. */
function around(degrees: number): number {
	return degrees - 360 * Math.round(degrees / 360);
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
