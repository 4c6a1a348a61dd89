import assert from 'node:assert/strict';
import { firstNew } from '../../../media/page/growth.ts';

suite('where the reader goes on once more has come', () => {
	test('at the first line that was not there before', () => {
		assert.equal(firstNew([['a', 'b']], [['a', 'b', 'c', 'd']]), 'c');
	});

	test('in whichever list has grown', () => {
		assert.equal(firstNew([['a'], ['b'], ['c']], [['a'], ['b', 'd'], ['c', 'e']]), 'd');
	});

	test('in a list that is new', () => {
		assert.equal(firstNew([['a']], [['a'], ['b']]), 'b');
	});

	test('nowhere when nothing was added', () => {
		assert.equal(firstNew([['a', 'b']], [['a', 'b']]), undefined);
		assert.equal(firstNew([['a', 'b']], [['a']]), undefined);
		assert.equal(firstNew([], []), undefined);
	});
});
