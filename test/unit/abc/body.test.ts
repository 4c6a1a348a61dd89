import assert from 'node:assert/strict';
import { bodyLines } from '../../../src/abc/body.ts';

suite('the body of a setting', () => {
	test('a bang before a space or the end is a line end', () => {
		assert.deepEqual(bodyLines('|:GAG GAB|! ABA ABd:|!'), ['|:GAG GAB|', 'ABA ABd:|']);
	});

	test('decorations keep their bangs, also before a space', () => {
		assert.deepEqual(bodyLines('!trill! A2 !fermata!B2|! c4!roll!! d4|'), [
			'!trill! A2 !fermata!B2|',
			'c4!roll!',
			'd4|',
		]);
	});

	test('a bang inside a quoted text is text', () => {
		assert.deepEqual(bodyLines('"^Hup! now"G4|! A4|'), ['"^Hup! now"G4|', 'A4|']);
	});

	test('an unclosed quote does not swallow the line ends after it', () => {
		assert.deepEqual(bodyLines('"G GAB|! c4|! "D"d4|'), ['"G GAB|', 'c4|', '"D"d4|']);
	});

	test('real line ends of every kind are kept and empty lines dropped', () => {
		assert.deepEqual(bodyLines('A4|\r\n\r\nB4|\rc4|\n  \nd4|'), ['A4|', 'B4|', 'c4|', 'd4|']);
	});

	test('a stray X: line cannot begin another tune', () => {
		assert.deepEqual(bodyLines('A4|! X:2! B4|'), ['A4|', '% X:2', 'B4|']);
	});
});
