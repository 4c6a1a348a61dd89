import assert from 'node:assert/strict';
import type { Named } from '../../../media/map/labels.ts';
import { gap, placeLabels } from '../../../media/map/labels.ts';
import { seeded } from '../../replica/random.ts';

const height = 18;

const named = (left: number, top: number, more: Partial<Named> = {}): Named => ({
	left,
	top,
	radius: 5,
	width: 60,
	side: 'either',
	...more,
});

suite('names on a map', () => {
	test('are to the right of their points where there is room', () => {
		assert.deepEqual(placeLabels([named(100, 100), named(100, 200)], height), [
			{ index: 0, right: 5 + gap, down: 0 },
			{ index: 1, right: 5 + gap, down: 0 },
		]);
	});

	test('make way for other points: to the left, below, above', () => {
		const dot = (left: number, top: number): Named => named(left, top, { width: undefined });
		const [right, left, below] = [dot(120, 100), dot(80, 100), dot(100, 114)];
		const placed = (...others: readonly Named[]) =>
			placeLabels([named(100, 100), ...others], height).map(label => [label.right, label.down]);
		assert.deepEqual(placed(right), [[-5 - gap - 60, 0]]);
		assert.deepEqual(placed(right, left), [[-30, 14]]);
		assert.deepEqual(placed(right, left, below), [[-30, -14]]);
		assert.deepEqual(placed(right, left, below, dot(100, 86)), []);
	});

	test('stay on their side at the edge of all', () => {
		const [atRight, atLeft] = placeLabels(
			[named(900, 100, { side: 'left' }), named(20, 100, { side: 'right' })],
			height,
		);
		assert.ok((atRight?.right ?? 0) < -60);
		assert.ok((atLeft?.right ?? 0) > 0);
	});

	test('are given to the first of those that have no room for all', () => {
		const crowd = Array.from({ length: 12 }, (_, index) => named(100 + 9 * index, 100));
		const labels = placeLabels(crowd, height);
		assert.equal(labels[0]?.index, 0);
		assert.ok(labels.length < crowd.length);
	});

	test('never lie upon each other or upon a point', () => {
		const random = seeded(5);
		const things = Array.from({ length: 400 }, () =>
			named(1000 * random() - 500, 1000 * random(), { width: 20 + 80 * random() }),
		);
		const boxes = placeLabels(things, height).map(({ index, right, down }) => {
			const { left, top, width = 0 } = things[index] ?? named(0, 0);
			return { left: left + right, right: left + right + width, middle: top + down };
		});
		assert.ok(boxes.length > 20);
		for (const [index, box] of boxes.entries()) {
			for (const other of boxes.slice(index + 1)) {
				const apart = Math.max(box.left - other.right, other.left - box.right);
				assert.ok(apart >= -1e-9 || Math.abs(box.middle - other.middle) >= height - 1e-9);
			}
			for (const { left, top, radius } of things) {
				const beside = Math.max(box.left - left, left - box.right) >= radius - 1e-9;
				assert.ok(beside || Math.abs(box.middle - top) >= radius + height / 2 - 1e-9);
			}
		}
	});
});
