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

	test('says every length, and the notes of a tuplet by what is written', () => {
		assert.deepEqual(inWords('D', 'A>B c<d (3ABc d2|A/B/c/4d//e7/4 z/z/|(3A2Bc (5ABcde|'), [
			'Bar 1: A for 1 and a half, B for a half, C sharp for a half, high D for 1 and a half, triplet A, B, C sharp, high D for 2',
			'Bar 2: A for a half, B for a half, C sharp for a quarter, high D for a quarter, high E for 1 and three quarters, rest',
			'Bar 3: triplet A for 2, B, C sharp, tuplet of 5: A, B, C sharp, high D, high E',
		]);
	});

	test('says notes that are tied as one, and where one goes on from another bar', () => {
		assert.deepEqual(inWords('D', 'A3-A/ B2z z z/|B3 A3-|A6|'), [
			'Bar 1: A for 3 and a half, B for 2, rest for 2 and a half',
			'Bar 2: B for 3, A for 3',
			'Bar 3: A held for 6',
		]);
	});

	test('says ornaments and chords, each once', () => {
		assert.deepEqual(
			inWords('D', '"Em7"~E3 {cB}A.B!trill!c|"D/F#"!roll!~F3 "D/F#"{g}d3|"Bb"b\'d,A,,4|'),
			[
				'Bar 1: chord E minor 7, E rolled for 3, grace C sharp and B before A, short B, C sharp trilled',
				'Bar 2: chord D over F sharp, F sharp rolled for 3, grace high G before high D for 3',
				'Bar 3: chord B flat, very high B, D, very low A for 4',
			],
		);
	});

	test('calls the notes that lead to a part a pickup', () => {
		assert.deepEqual(inWords('G', 'D6|G3 D2:|d|:g6|'), [
			'Bar 1: D for 6',
			'Bar 2: G for 3, D for 2; repeat',
			'Pickup: high D',
			'Bar 3, repeat from here: high G for 6',
		]);
	});
});
