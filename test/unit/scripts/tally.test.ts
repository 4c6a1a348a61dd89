import assert from 'node:assert/strict';
import { inNumbers, manyTests, oneCheck, sum } from '../../../scripts/tally.ts';

suite('The count of npm test', () => {
	test('a check is one, held or not', () => {
		assert.deepEqual(oneCheck(true), { passed: 1, failed: 0 });
		assert.deepEqual(oneCheck(false), { passed: 0, failed: 1 });
	});

	test('a suite counts by its tests', () => {
		assert.deepEqual(manyTests(true, { passed: 7, failed: 0 }), { passed: 7, failed: 0 });
		assert.deepEqual(manyTests(false, { passed: 5, failed: 2 }), { passed: 5, failed: 2 });
	});

	test('a suite that left no result has failed, however it ended', () => {
		assert.deepEqual(manyTests(true, undefined), { passed: 0, failed: 1 });
	});

	test('a suite without a test has failed', () => {
		assert.deepEqual(manyTests(true, { passed: 0, failed: 0 }), { passed: 0, failed: 1 });
	});

	test('a suite that crashed after its tests has failed', () => {
		assert.deepEqual(manyTests(false, { passed: 3, failed: 0 }), { passed: 3, failed: 1 });
	});

	test('the last line adds everything up', () => {
		const total = sum([oneCheck(true), oneCheck(false), { passed: 40, failed: 2 }]);
		assert.equal(inNumbers(total), '41 passed, 3 failed');
	});
});
