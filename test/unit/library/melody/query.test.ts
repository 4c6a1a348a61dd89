import assert from 'node:assert/strict';
import { isTooShort, melodyQuery } from '../../../../src/library/melody/query.ts';
import { spelledSteps } from '../../../../src/library/melody/spelling.ts';

const wanted = (abc: string): number => {
	const query = melodyQuery(abc);
	return isTooShort(query) ? query.wanted : 0;
};

suite('a melody that is looked for', () => {
	test('has eight quavers and six notes at least; if not, it says how many are wanting', () => {
		assert.equal(wanted(''), 8);
		assert.equal(wanted('K:G\nGA'), 6);
		assert.equal(wanted('GABcde'), 2);
		assert.equal(wanted('G2A2B2c2'), 2);
		assert.equal(wanted('GABcdefg'), 0);
		assert.equal(wanted('G2AB2cd2'), 1);
		assert.equal(wanted('What is that tune?') > 0, true);
	});

	test('says whether its key and its bars are known', () => {
		const known = (abc: string) => {
			const query = melodyQuery(abc);
			assert.ok(!isTooShort(query));
			return [query.isKeyed, query.bars !== undefined];
		};
		assert.deepEqual(known('GABcdefg'), [false, false]);
		assert.deepEqual(known('K:none\nGABc|defg'), [false, true]);
		assert.deepEqual(known('K:Dmix\nGABcdefg'), [true, false]);
	});

	test('ends where another tune begins', () => {
		const query = melodyQuery('X:1\nK:G\nGABc dedB|\n\nX:2\nK:D\ndefg|');
		assert.ok(!isTooShort(query));
		assert.equal(query.steps.length, 8);
	});

	test('is no longer than it needs to be', () => {
		const query = melodyQuery('K:G\n' + 'GABc dedB|'.repeat(1000));
		assert.ok(!isTooShort(query) && query.steps.length < 100);
	});

	test('its letters are those of the scale it moves in', () => {
		assert.deepEqual(spelledSteps([0, 2, 4, 5, 7, 9, 11, 12]), [0, 1, 2, 3, 4, 5, 6, 7]);
		assert.deepEqual(spelledSteps([0, 2, 3, 5, 7, 9, 10, -2]), [0, 1, 2, 3, 4, 5, 6, -1]);
		// A raised fourth in major, and a raised seventh in minor.
		assert.deepEqual(spelledSteps([0, 2, 4, 5, 6, 7, 9, 11, 0, 4, 5]).slice(3, 6), [3, 3, 4]);
		assert.deepEqual(spelledSteps([0, 2, 3, 5, 7, 8, 10, 11, 12, 10]).slice(6, 9), [6, 6, 7]);
	});
});
