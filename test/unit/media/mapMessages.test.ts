import assert from 'node:assert/strict';
import { mapState, show } from '../../../media/map/messages.ts';
import { read } from '../../../media/page/messages.ts';
import type { MapView } from '../../../src/panel/mapView.ts';

const map: MapView = {
	title: 'Sessions “strand”',
	points: [
		{
			path: '/sessions/7',
			name: 'The Corner House',
			detail: 'Ballynowhere',
			latitude: 53.1,
			longitude: -9.2,
		},
	],
	without: 2,
	unasked: 1,
	unloaded: 30,
};

const withPoint = (change: Readonly<Record<string, unknown>>): unknown => ({
	type: 'show',
	map: { ...map, points: [{ ...map.points[0], ...change }] },
});

suite('messages that reach a map', () => {
	test('a map arrives as it was sent', () => {
		const shown = { type: 'show', map };
		assert.deepEqual(read(show, shown), { ok: true, message: shown });
	});

	test('a point is somewhere', () => {
		for (const nowhere of [NaN, Infinity, '53.1', null]) {
			assert.equal(read(show, withPoint({ latitude: nowhere })).ok, false);
		}
	});

	test('no path leads away from the site', () => {
		for (const path of ['', '@example.org/sessions/7', '.example.org', 'https://example.org/']) {
			assert.equal(read(show, withPoint({ path })).ok, false);
		}
	});
});

suite('where a map was', () => {
	test('comes back as it was', () => {
		for (const state of [
			{ version: 1, title: map.title },
			{ version: 1, title: map.title, view: { x: 0.4, y: 0.3, scale: 9000 } },
		]) {
			assert.deepEqual(read(mapState, state), { ok: true, message: state });
		}
	});

	test('is forgotten when it cannot be trusted', () => {
		for (const state of [
			undefined,
			{ version: 2, title: map.title },
			{ version: 1, title: map.title, view: { x: 0.4, y: NaN, scale: 9000 } },
			{ version: 1, title: map.title, view: { x: 0.4, y: 0.3, scale: 0 } },
		]) {
			assert.equal(read(mapState, state).ok, false);
		}
	});
});
