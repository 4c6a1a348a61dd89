import assert from 'node:assert/strict';
import { createWords } from '../../../media/page/words.ts';
import { difference } from '../../../media/tune/difference.ts';

const words = createWords('en');
const setting = (name: string, body: string) => ({ name, abc: `X:1\nM:6/8\nL:1/8\nK:G\n${body}` });

suite('two settings beside each other', () => {
	test('are told apart bar by bar, in words', () => {
		const { a, b, summary, places } = difference(
			setting('Setting 1', 'D|GAB d3|edB A3|G6|'),
			setting('Setting 2', 'GAB d3|e2B A3|G6|'),
			words,
		);
		assert.deepEqual([[...a], [...b]], [[0, 2], [1]]);
		assert.equal(summary, '2 of 4 bars differ.');
		assert.deepEqual(places, [
			'Pickup. Only Setting 1 has it: D.',
			'Bar 2. Setting 1 has high E, high D, B, A for 3. Setting 2 has high E for 2, B, A for 3.',
		]);
	});

	test('are said to be the same where they are', () => {
		const { summary, places } = difference(
			setting('Setting 1', '~G3 d3|'),
			setting('Setting 2', 'G3 {e}d3|'),
			words,
		);
		assert.equal(summary, 'They have the same notes in every bar.');
		assert.deepEqual(places, []);
	});
});
