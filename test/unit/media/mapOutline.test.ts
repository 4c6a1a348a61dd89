import assert from 'node:assert/strict';
import { project } from '../../../media/map/mercator.ts';
import type { Atlas, Line, Outline } from '../../../media/map/outline.ts';
import { outlineOf } from '../../../media/map/outline.ts';

/** Two countries that share a border, one across the antimeridian, and one around the South Pole. */
const atlas: Atlas = {
	type: 'Topology',
	arcs: [
		// The border between the two, then what is left of each.
		[
			[10, 50],
			[10, 40],
		],
		[
			[10, 40],
			[0, 40],
			[0, 50],
			[10, 50],
		],
		[
			[10, 50],
			[20, 50],
			[20, 40],
			[10, 40],
		],
		[
			[170, -10],
			[-170, -10],
			[-170, -20],
			[170, -20],
			[170, -10],
		],
		[
			[-180, -70],
			[-90, -70],
			[0, -70],
			[90, -70],
			[180, -70],
		],
		[
			[-180, -90],
			[0, -90],
			[180, -90],
		],
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]] },
				{ type: 'MultiPolygon', arcs: [[[2, ~0]]] },
				{ type: 'Polygon', arcs: [[3]] },
				{ type: 'Polygon', arcs: [[5], [4]] },
				{ type: null },
			],
		},
	},
};

const finished = (): Outline => {
	const steps = outlineOf(atlas);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
};

const corners = ({ coordinates }: Line): number => coordinates.length / 2;

suite('the outline of the world', () => {
	const { lands, coasts, borders } = finished();

	test('has every land once, closed', () => {
		assert.equal(lands.length, 4);
		const [[shore] = []] = lands;
		assert.ok(shore);
		assert.deepEqual(shore.coordinates.slice(0, 2), shore.coordinates.slice(-2));
		assert.equal(shore.west, 0.5);
		assert.equal(shore.north, project(50, 0).y);
	});

	test('tells the border between two countries from their coasts', () => {
		assert.equal(borders.length, 1);
		assert.equal(borders[0]?.west, borders[0]?.east);
		assert.equal(coasts.length, 4);
	});

	test('keeps in one piece what lies across the antimeridian', () => {
		const [island] = lands[2] ?? [];
		assert.ok(island);
		assert.ok(Math.abs(island.east - island.west - 20 / 360) < 1e-9);
	});

	test('closes the land around the South Pole below the map, without a coast there', () => {
		const [shore, ...holes] = lands[3] ?? [];
		assert.ok(shore);
		assert.deepEqual(holes, []);
		assert.equal(shore.south, 1);
		assert.equal(corners(shore), 7);
		assert.ok(coasts.every(({ south }) => south < 1));
	});

	test('comes in steps, none of which is more than one country or one line', () => {
		assert.equal([...outlineOf(atlas)].length, 4 + 6);
	});
});
