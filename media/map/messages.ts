import * as v from 'valibot';
import type { MapPoint, MapView, ToMapPage } from '../../src/panel/mapView.ts';
import type { Shape } from '../page/messages.ts';
import { announcement, failure, hello, id, text } from '../page/messages.ts';
import type { View } from './view.ts';

const finite = v.pipe(v.number(), v.finite());

const point: Shape<MapPoint> = v.object({
	// With a slash before it nothing can come between the site's name and its end.
	path: v.pipe(text, v.startsWith('/')),
	name: text,
	detail: text,
	latitude: finite,
	longitude: finite,
});

const map: Shape<MapView> = v.object({
	title: text,
	points: v.array(point),
	without: id,
	unasked: id,
	unloaded: id,
});

export const show = v.object({ type: v.literal('show'), map });

/** Every message there is for this page. */
export const shapes: ReadonlyMap<string, Shape<ToMapPage>> = new Map<string, Shape<ToMapPage>>([
	['hello', hello],
	['announce', announcement],
	['show', show],
	['failed', failure],
]);

/** Where a map was, so that it is there again after it was hidden. */
export interface MapState {
	readonly version: 1;
	/** Of the map it belongs to: another one is shown whole. */
	readonly title: string;
	/** Absent: all of it. */
	readonly view?: View;
}

export const mapState: Shape<MapState> = v.object({
	version: v.literal(1),
	title: text,
	view: v.exactOptional(v.object({ x: finite, y: finite, scale: v.pipe(finite, v.gtValue(0)) })),
});
