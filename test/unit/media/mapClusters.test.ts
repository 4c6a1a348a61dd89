import assert from 'node:assert/strict';
import { dotsOf, radiusOf } from '../../../media/map/clusters.ts';
import { seeded } from '../../replica/random.ts';

/** Places in pixels of a map that is a thousand wide. */
const at = (...spots: readonly (readonly [left: number, top: number])[]) =>
	spots.map(([left, top]) => ({ x: left / 1000, y: top / 1000 }));

const members = (...args: Parameters<typeof dotsOf>): readonly (readonly number[])[] =>
	dotsOf(...args).map(dot => dot.members);

suite('dots of a map', () => {
	test('are one for each point that stands alone', () => {
		assert.deepEqual(members(at([100, 100], [110, 100], [100, 110]), 1000), [[0], [1], [2]]);
	});

	test('are one for points at the same place or nearer than eight pixels', () => {
		assert.deepEqual(members(at([100, 100], [300, 300], [100, 100], [107, 100]), 1000), [
			[0, 2, 3],
			[1],
		]);
	});

	test('part when the map comes nearer', () => {
		const places = at([100, 100], [104, 100]);
		assert.equal(members(places, 1000).length, 1);
		assert.equal(members(places, 2100).length, 2);
	});

	test('with a count draw in what they would cover', () => {
		const [crowd] = dotsOf(at([112, 100], [100, 100], [102, 100], [101, 101]), 1000);
		assert.deepEqual(crowd?.members, [1, 2, 3]);
		const touching = at([109, 100], [100, 100], [102, 100], [101, 101]);
		assert.deepEqual(members(touching, 1000), [[0, 1, 2, 3]]);
	});

	test('have room for their digits', () => {
		assert.ok(radiusOf(2) > radiusOf(1));
		assert.ok(radiusOf(2000) > radiusOf(20));
	});

	test('lose no point and show none twice, nor lie upon each other', () => {
		const random = seeded(11);
		const places = Array.from({ length: 2000 }, () => ({ x: 2 * random(), y: random() }));
		for (const scale of [300, 3000, 30000]) {
			const dots = dotsOf(places, scale);
			const all = dots.flatMap(dot => dot.members).toSorted((a, b) => a - b);
			assert.deepEqual(all, [...places.keys()]);
			const single = dots.filter(dot => dot.members.length === 1);
			for (const [index, dot] of single.entries()) {
				for (const other of single.slice(index + 1)) {
					assert.ok(Math.hypot(dot.x - other.x, dot.y - other.y) * scale >= 8 - 1e-9);
				}
			}
		}
	});

	test('are none where there are no points', () => {
		assert.deepEqual(dotsOf([], 1000), []);
	});
});
