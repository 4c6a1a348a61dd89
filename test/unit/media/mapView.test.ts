import assert from 'node:assert/strict';
import type { Place } from '../../../media/map/mercator.ts';
import { gathered, kmAround, project } from '../../../media/map/mercator.ts';
import type { Spot } from '../../../media/map/view.ts';
import { fit, inSight, kept, moved, spotOf, zoomed } from '../../../media/map/view.ts';

const size = { width: 900, height: 600 };
const galway = project(53.27, -9.05);
const belfast = project(54.6, -5.93);
const suva = project(-18.1, 178.4);
const apia = project(-13.8, -171.8);

const near = (actual: number, expected: number, slack = 1e-6): void => {
	assert.ok(Math.abs(actual - expected) <= slack, `${actual} is not ${expected}`);
};

const nearSpot = (actual: Spot, expected: Spot): void => {
	near(actual.left, expected.left, 0.01);
	near(actual.top, expected.top, 0.01);
};

const kmAcross = (view: Place & { readonly scale: number }): number =>
	(size.width / view.scale) * kmAround(view.y);

suite('the world as a square', () => {
	test('has the equator and the meridian of Greenwich in its middle', () => {
		assert.deepEqual(project(0, 0), { x: 0.5, y: 0.5 });
		assert.ok(galway.x < 0.5 && galway.y < 0.5);
	});

	test('has room for the poles, and for longitudes counted on', () => {
		assert.equal(project(90, 0).y, 0);
		assert.equal(project(-90, 0).y, 1);
		assert.equal(project(0, 180).x, 0);
		near(project(0, 350.95).x, galway.x);
	});

	test('is half as far around at 60° as at the equator', () => {
		near(kmAround(project(60, 0).y) / kmAround(0.5), 0.5);
	});

	test('keeps neighbours across the antimeridian together', () => {
		const [fiji = 0, samoa = 0] = gathered([suva, apia]);
		near(samoa - fiji, 9.8 / 360);
		assert.deepEqual(gathered([galway, belfast]), [galway.x, belfast.x]);
		assert.deepEqual(gathered([]), []);
	});
});

suite('all of a map', () => {
	test('shows every point with a margin', () => {
		const view = fit([galway, belfast], size);
		for (const place of [galway, belfast]) {
			assert.ok(inSight(spotOf(place, view, size), size, 47.9));
		}
	});

	test('shows the surroundings of a single point, and of a few at one place', () => {
		near(kmAcross(fit([galway], size)), 40);
		near(kmAcross(fit([galway, galway], size)), 40);
	});

	test('goes the short way around the Earth', () => {
		const view = fit([suva, apia], size);
		assert.ok(kmAcross(view) < 2000);
		assert.ok(inSight(spotOf(suva, view, size), size));
		assert.ok(spotOf(suva, view, size).left < spotOf(apia, view, size).left);
	});

	test('has both poles and all continents in a map of any shape', () => {
		const places = [project(90, 0), project(-90, 10), galway, suva, project(40, -100)];
		for (const shape of [size, { width: 300, height: 1200 }, { width: 60, height: 60 }]) {
			const all = fit(places, shape);
			const view = kept(all, shape, all);
			for (const place of places) assert.ok(inSight(spotOf(place, view, shape), shape));
		}
	});

	test('is the whole world while there are no points', () => {
		assert.equal(fit([], size).scale, size.width);
	});
});

suite('a map that is moved', () => {
	const view = fit([galway, belfast], size);

	test('takes its contents with it', () => {
		const { left, top } = spotOf(galway, view, size);
		nearSpot(spotOf(galway, moved(view, 30, -20), size), { left: left + 30, top: top - 20 });
	});

	test('keeps what is under the pointer when it is zoomed', () => {
		const spot = spotOf(belfast, view, size);
		nearSpot(spotOf(belfast, zoomed(view, size, 3, spot), size), spot);
	});

	test('goes around the Earth, but not far beyond the poles', () => {
		const around = kept({ x: 1.25, y: 7, scale: 2000 }, size, view);
		assert.equal(around.x, 0.25);
		assert.equal(spotOf({ x: 0.25, y: 1 }, around, size).top, size.height - 48);
	});

	test('is never smaller than the world or than all points, nor nearer than a km', () => {
		assert.equal(kept({ ...view, scale: 1 }, size, view).scale, size.width);
		assert.equal(kept({ ...view, scale: 1 }, size, { ...view, scale: 500 }).scale, 500);
		near(kmAcross(kept({ ...view, scale: 1e12 }, size, view)), 1);
	});
});
