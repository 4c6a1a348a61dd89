import { isFolder, type Folder } from './sessionUrl.ts';

/** A search as it is kept among the recent ones: just what the user said. */
export type Search = NamedSearch | NearbySearch | Listing;

/** By name, in one of the site's folders. */
export interface NamedSearch {
	readonly kind: Folder;
	readonly text: string;
}

/** Around a place. */
export interface NearbySearch extends Position {
	readonly kind: 'nearby';
	readonly folder: Folder;
	/** km. */
	readonly radius: number;
	/** What the user calls the place, where it was not given in degrees. */
	readonly place?: string;
}

/** A list that the site gives without being asked for a name, by its path: `/members/23/tunebook`. */
export interface Listing {
	readonly kind: 'list';
	readonly path: string;
}

/** Degrees, WGS 84, rounded to 3 decimals (about 100 m): no finer place leaves this machine. */
export interface Position {
	readonly latitude: number;
	readonly longitude: number;
}

/** Two searches with the same id ask the same question. */
export function searchId(search: Search): string {
	switch (search.kind) {
		case 'nearby':
			return `nearby/${search.folder}:${search.latitude},${search.longitude}:${search.radius}`;
		case 'list':
			return `list:${search.path}`;
		default:
			return `${search.kind}:${search.text.trim().toLowerCase()}`;
	}
}

export function isNamed(search: Search): search is NamedSearch {
	return search.kind !== 'nearby' && search.kind !== 'list';
}

/** Whether it is worth keeping: a name or a place was given. A list can be opened again where it stands. */
export function isKept(search: Search): boolean {
	return search.kind === 'nearby' || (isNamed(search) && search.text.trim() !== '');
}

/** A stored search, or undefined when what was stored is none. */
export function parseSearch(value: unknown): Search | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { kind, text, path } = value as Record<string, unknown>;
	if (isFolder(kind)) return typeof text === 'string' ? { kind, text } : undefined;
	if (kind === 'list') return typeof path === 'string' ? { kind, path } : undefined;
	// The first version knew nothing but sessions nearby.
	if (kind === 'sessionsNearby') return parseNearby({ ...value, folder: 'sessions' });
	return kind === 'nearby' ? parseNearby(value) : undefined;
}

function parseNearby(value: object): NearbySearch | undefined {
	const { folder, latitude, longitude, radius, place } = value as Record<string, unknown>;
	if (!isFolder(folder) || typeof radius !== 'number') return undefined;
	if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
	return {
		...{ kind: 'nearby', folder, latitude, longitude, radius },
		...(typeof place === 'string' && place !== '' && { place }),
	};
}

/** Reads `53.2707, -9.0568`; undefined when it is no place on Earth. */
export function parsePosition(text: string): Position | undefined {
	const match = /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
	if (!match) return undefined;
	const latitude = round3(Number(match[1]));
	const longitude = round3(Number(match[2]));
	if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
	return { latitude, longitude };
}

function round3(degrees: number): number {
	return Math.round(degrees * 1000) / 1000;
}
