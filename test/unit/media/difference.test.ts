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

	test('are never told apart by the same words', () => {
		const places = (one: string, other: string) =>
			difference(setting('Setting 1', one), setting('Setting 2', other), words).places;
		assert.deepEqual(places('A2-A d3|zz2 A3|', 'A3 d3|z3 A3|'), []);
		assert.deepEqual(places('^F3 d3|', '_G3 d3|'), []);
		assert.deepEqual(places('A>B c d3|', 'AB c d3|'), [
			'Bar 1. Setting 1 has A for 1 and a half, B for a half, C, high D for 3. Setting 2 has A, B, C, high D for 3.',
		]);
		assert.deepEqual(places('b3 d3|', "b'3 d3|"), [
			'Bar 1. Setting 1 has high B for 3, high D for 3. Setting 2 has very high B for 3, high D for 3.',
		]);
		assert.deepEqual(places('(3ABc d4|', 'A4/c4/d4|').length, 1);
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
