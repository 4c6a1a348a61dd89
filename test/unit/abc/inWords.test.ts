import assert from 'node:assert/strict';
import { createWords } from '../../../media/page/words.ts';
import { barInWords } from '../../../src/abc/inWords.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';

const inWords = (key: string, body: string): readonly string[] =>
	soundingBars(`X:1\nM:6/8\nL:1/8\nK:${key}\n${body}`).map(bar =>
		barInWords(bar, createWords('en')),
	);

suite('a setting in words', () => {
	test('names the notes of each bar as they sound', () => {
		assert.deepEqual(inWords('D', 'DFA =c2_B|d3 fed|'), [
			'Bar 1: D, F sharp, A, C for 2, B flat',
			'Bar 2: high D for 3, high F sharp, high E, high D',
		]);
	});

	test('says what is repeated, how it ends, and where it begins', () => {
		assert.deepEqual(inWords('G', 'D|:G3 GAB|1 A,2z [GB]3:|2 G6|]'), [
			'Pickup: D',
			'Bar 1, repeat from here: G for 3, G, A, B',
			'Bar 2, ending 1: low A for 2, rest, G and B for 3; repeat',
			'Bar 3, ending 2: G for 6',
		]);
	});
});
