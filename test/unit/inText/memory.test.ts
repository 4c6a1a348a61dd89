import assert from 'node:assert/strict';
import { Memory } from '../../../src/inText/memory.ts';

suite('What is kept of answers', () => {
	test('is good for its time and no longer', () => {
		let now = 0;
		const memory = new Memory<string>(10, () => now);
		memory.set('a', 'lasting', 100);
		memory.set('b', 'passing', 10);
		now = 10;
		assert.equal(memory.get('a'), 'lasting');
		assert.equal(memory.get('b'), undefined);
		assert.deepEqual(memory.all(), ['lasting']);
	});

	test('is the newest, and not more than there is room for', () => {
		const memory = new Memory<number>(2, () => 0);
		for (const n of [1, 2, 1, 3]) memory.set(String(n), n, 1);
		assert.deepEqual(memory.all(), [3, 1]);
		assert.equal(memory.get('2'), undefined);
		memory.clear();
		assert.deepEqual(memory.all(), []);
	});
});
