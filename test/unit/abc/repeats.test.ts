import assert from 'node:assert/strict';
import { playingOrder } from '../../../src/abc/repeats.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';

/** The first note of each bar, in playing order. */
const played = (body: string): string => {
	const bars = soundingBars(`X:1\nM:4/4\nL:1/8\nK:C\n${body}`);
	return playingOrder(bars)
		.map(index => bars[index]?.sounds[0]?.pitches[0]?.letter)
		.join('');
};

suite('The order in which bars are played', () => {
	test('goes back to the sign that opens a repeat', () => {
		assert.equal(played('|:G8|A8:|:B8|c8:|'), 'GAGABCBC');
		assert.equal(played('|:G8|A8::B8:|'), 'GAGABB');
		assert.equal(played('G8|:A8:|B8|:c8:|'), 'GAABCC');
	});

	test('goes back to the beginning, or to the last repeat, where no sign opens it', () => {
		assert.equal(played('G8|A8:|B8|c8:|'), 'GAGABCBC');
		assert.equal(played('G8|A8::B8:|'), 'GAGABB');
		assert.equal(played('|:G8|A8:| d8|e8|1 f8:|2 g8||'), 'GAGADEFDEG');
	});

	test('goes back to a double bar, but not to one within an open repeat', () => {
		assert.equal(played('G8|A8||B8:|'), 'GABB');
		assert.equal(played('|:A8||B8:|'), 'ABAB');
		assert.equal(played('|:A8||B8|1 c8:|2 d8||e8|f8:|'), 'ABCABDEFEF');
	});

	test('does not go back again from the last ending', () => {
		assert.equal(played('|:G8|A8|1 B8:|2 c8:| |:d8|e8:|'), 'GABGACDEDE');
		assert.equal(played('|:G8|1 B8:|2 c8|d8:|e8|'), 'GBGCDE');
	});

	test('goes back to behind the last ending, where no sign opens what follows', () => {
		assert.equal(played('|:G8|A8|1 B8:|2 c8|| d8|e8:|'), 'GABGACDEDE');
		assert.equal(played('|:G8|A8|1 B8:|2 c8| d8|e8:|'), 'GABGACDEDE');
		assert.equal(played('|:G8|1 B8:|2 c8|d8|e8|1 f8:|2 g8|]'), 'GBGCDEFDEG');
	});

	test('takes each ending at its times', () => {
		assert.equal(played('|:G8|1,3 A8:|2 B8:|4 c8|]'), 'GAGBGAGC');
		assert.equal(played('|:G8|[1,3 A8:|[2,4 B8:|d8|'), 'GAGBGAGBD');
		assert.equal(played('|:G8|1-3 A8:|4 B8|]'), 'GAGAGAGB');
		assert.equal(played('|:G8|1 A8|B8:|2 c8|d8|]'), 'GABGCD');
	});

	test('leaves out an ending that is alone, and needs no sign between two', () => {
		assert.equal(played('|:G8|1 A8:|B8|'), 'GAGB');
		assert.equal(played('|:G8|1 A8|2 B8||'), 'GAGB');
	});

	test('keeps a pickup with the part that it leads to', () => {
		assert.equal(played('D|:G8|A6 A:|d|:B8|c7:|'), 'DGAGADBCBC');
		assert.equal(played('|:D|G8|A7:|d|B8|c7:|'), 'DGADGADBCDBC');
	});

	test('knows a sign that stands in a line or a bar of its own', () => {
		assert.equal(played('|:G8|A8|\n:|\n|:B8|\n|c8| :|'), 'GAGABCBC');
	});

	test('comes to an end on signs that make no sense', () => {
		assert.equal(played('|:G8|:A8|:B8:|c8:|:|'), 'GABBCC');
		assert.equal(played(':|:G8:|:|:|A8'), 'GGA');
		assert.equal(played('|2 G8:|2 A8:|'), 'GA');
		assert.ok(played('|:G8[1-99999999 A8:|').length < 100);
		assert.equal(played('["last" A8|]'), 'A');
	});
});
