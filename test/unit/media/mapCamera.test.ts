import assert from 'node:assert/strict';
import { Camera } from '../../../media/map/camera.ts';
import { dotsOf } from '../../../media/map/clusters.ts';
import { project } from '../../../media/map/mercator.ts';

const size = { width: 900, height: 600 };
const ennis = project(52.84, -8.98);
const acrossTheStreet = project(52.8405, -8.9805);
const cork = project(51.9, -8.47);
const boston = project(42.36, -71.06);

const camera = (): Camera => {
	const made = new Camera([ennis, acrossTheStreet, cork, boston], undefined);
	made.resize(size);
	return made;
};

suite('what is in sight', () => {
	test('is everything at first, and again after it was asked for', () => {
		const map = camera();
		for (const place of [ennis, cork, boston]) assert.ok(map.sees(place));
		map.zoom(64);
		assert.ok(!map.sees(boston));
		map.showAll();
		assert.equal(map.chosen, undefined);
		assert.ok(map.sees(boston));
	});

	test('is everything in another size too, unless the reader has gone somewhere', () => {
		const map = camera();
		map.resize({ width: 300, height: 700 });
		for (const place of [ennis, cork, boston]) assert.ok(map.sees(place));
		map.goTo(cork);
		map.zoom(8);
		const { x, scale } = map.view;
		map.resize(size);
		assert.deepEqual([map.view.x, map.view.scale], [x, scale]);
	});

	test('does not slide away when it cannot be zoomed any more', () => {
		const map = camera();
		map.zoom(1e9, { left: 10, top: 10 });
		const before = map.view;
		map.zoom(2, { left: 10, top: 10 });
		assert.deepEqual(map.view, before);
	});

	test('is one point after it was asked for, as near as before', () => {
		const map = camera();
		map.goTo(cork);
		map.zoom(500);
		const { scale } = map.view;
		map.goTo(boston);
		assert.deepEqual(map.spot(boston), { left: 450, top: 300 });
		assert.equal(map.view.scale, scale);
	});
});

suite('points in one dot', () => {
	test('are parted by going nearer, but no nearer than they need', () => {
		const map = camera();
		assert.ok(map.part([ennis, cork]));
		assert.ok(map.sees(ennis) && map.sees(cork));
		const { scale } = map.view;
		assert.ok(map.part([ennis, acrossTheStreet]));
		assert.ok(map.view.scale > scale);
		assert.equal(dotsOf([ennis, acrossTheStreet], map.view.scale).length, 2);
	});

	test('at the very same place are not parted, and the map stays where it is', () => {
		const map = camera();
		assert.equal(map.part([cork, { ...cork }]), false);
		assert.equal(map.chosen, undefined);
	});

	test('are never parted by going farther away', () => {
		const map = camera();
		map.goTo(cork);
		map.zoom(1e9);
		assert.equal(map.part([ennis, cork]), false);
	});
});
