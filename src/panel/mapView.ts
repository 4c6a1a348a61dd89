/** What the host and the map's page say to each other. No imports but types. */
import type { Announcement, Failure, Hello } from './protocol.ts';

/** Something with a place on Earth. All of it is untrusted text. */
export interface MapPoint {
	/** Its address on the site, without the site: `/sessions/36`. */
	readonly path: string;
	readonly name: string;
	/** Beside the name: where, when; `''` for nothing. */
	readonly detail: string;
	/** Degrees, WGS 84. */
	readonly latitude: number;
	readonly longitude: number;
}

export interface MapView {
	/** What the points are: `Sessions “galway”`, `Upcoming Events`. */
	readonly title: string;
	readonly points: readonly MapPoint[];
	/** How many things of the list have no position and are not on the map. */
	readonly without: number;
	/** How many have not been asked where they are. */
	readonly unasked: number;
	/** How many more the list has that have not been loaded. */
	readonly unloaded: number;
}

export type ToMapPage =
	Hello | Announcement | { readonly type: 'show'; readonly map: MapView } | Failure;
