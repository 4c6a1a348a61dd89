import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { filledHeader, headerAt } from '../../../src/written/header.ts';

const setting = [
	...['X:7', 'T:The Kesh', 'C:Trad.', 'R:jig', 'M:6/8', 'L:1/8', 'Z:Nóra at The Session'],
	...['S:https://thesession.org/tunes/55#setting55', 'K:Gmaj', '|:~G3 GAB|A3 ABd:|', '|:BdB d2:|'],
].join('\n');

const short = 'XRMLK';
const whole = 'XCRMLZSK';

/** The text with what is filled in where the title stands. */
function filled(lines: readonly string[], letters = short, withMusic = false): readonly string[] {
	const at = lines.findIndex(line => line.includes('T:'));
	const header = headerAt(n => lines[n], at);
	assert.ok(header);
	let text = [...lines];
	for (const { line, character, text: put } of filledHeader(
		header,
		setting,
		letters,
		withMusic,
	).toReversed()) {
		const before = text[line] ?? '';
		text = text.with(line, before.slice(0, character) + put + before.slice(character));
	}
	return text.flatMap(line => line.split('\n'));
}

suite('A header that is filled in', () => {
	test('says the rest below a title', () => {
		assert.deepEqual(filled(['T:The Kesh']), [
			...['X:7', 'T:The Kesh', 'R:jig', 'M:6/8', 'L:1/8', 'K:Gmaj'],
		]);
	});

	test('keeps what it says, and where', () => {
		const own = ['% mine', 'X:3', 'T:The Kesh', 'T:The Castle', 'M: 12/8 % so', 'K: G ', 'GAB|'];
		assert.deepEqual(filled(own), [
			...['% mine', 'X:3', 'T:The Kesh', 'T:The Castle', 'M: 12/8 % so'],
			...['R:jig', 'L:1/8', 'K: G ', 'GAB|'],
		]);
		const complete = ['X:3', 'T:The Kesh', 'R:slide', 'M:12/8', 'L:1/4', 'K:A'];
		assert.deepEqual(filled(complete), complete);
	});

	test('says something where a field is empty', () => {
		assert.deepEqual(filled(['X:', 'T:The Kesh', 'R:', 'M: ', 'L:% how long', 'K:']), [
			...['X:7', 'T:The Kesh', 'R:jig', 'M: 6/8', 'L:1/8% how long', 'K:Gmaj'],
		]);
	});

	test('is that of its own tune, whatever stands next to it', () => {
		const above = ['X:1', 'T', 'K:D', 'T:The Kesh', 'X:2', 'K:A'];
		assert.deepEqual(filled(above), [
			...['X:1', 'T', 'K:D', 'X:7', 'T:The Kesh', 'R:jig', 'M:6/8', 'L:1/8', 'K:Gmaj'],
			...['X:2', 'K:A'],
		]);
	});

	test('can bring its music, with who wrote it down and where that is from', () => {
		const lines = ['X:2', 'T:The Kesh', 'K:', '', 'X:3'];
		assert.deepEqual(filled(lines, whole, true), [
			...['X:2', 'T:The Kesh', 'C:Trad.', 'R:jig', 'M:6/8', 'L:1/8', 'Z:Nóra at The Session'],
			...['S:https://thesession.org/tunes/55#setting55', 'K:Gmaj', '|:~G3 GAB|A3 ABd:|'],
			...['|:BdB d2:|', '', 'X:3'],
		]);
	});

	test('brings none where there is some', () => {
		for (const below of [['GAB|'], ['', 'GAB|'], ['w:words']]) {
			const lines = ['X:2', 'T:The Kesh', 'K:G', ...below];
			assert.equal(headerAt(n => lines[n], 1)?.hasMusic, true, below.join('/'));
			assert.ok(!filled(lines, whole, true).includes('|:BdB d2:|'));
		}
		for (const below of [[], [''], ['', 'X:3'], ['X:3'], ['```'], ['', '~~~']]) {
			const lines = ['X:2', 'T:The Kesh', 'K:G', ...below];
			assert.equal(headerAt(n => lines[n], 1)?.hasMusic, false, below.join('/'));
		}
	});

	test('stands behind what its fence is indented or quoted by', () => {
		assert.deepEqual(filled(['> ```abc', '> T:The Kesh', '> ```'], short, true), [
			...['> ```abc', '> X:7', '> T:The Kesh', '> R:jig', '> M:6/8', '> L:1/8', '> K:Gmaj'],
			...['> |:~G3 GAB|A3 ABd:|', '> |:BdB d2:|', '> ```'],
		]);
	});

	test('does not begin among the bars: a title there is of a part', () => {
		const tune = ['X:1', 'T:One', 'K:D', 'DFA AFD|', 'T:Two', 'GAB BAG|'];
		assert.equal(
			headerAt(n => tune[n], 4),
			undefined,
		);
		const next = [...tune.slice(0, 4), 'X:2', 'T:Two', 'K:G', 'GAB BAG|'];
		assert.equal(headerAt(n => next[n], 5)?.from, 4);
		const fenced = ['```abc', 'T:Two', 'K:G', 'GAB BAG|', '```'];
		assert.equal(headerAt(n => fenced[n], 1)?.from, 1);
	});

	test('is not looked for in music or prose', () => {
		for (const line of ['GAB|', 'That is all', '', 'A:|'])
			assert.equal(
				headerAt(n => ['T:One', line][n], 1),
				undefined,
			);
	});
});
