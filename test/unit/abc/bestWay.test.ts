import assert from 'node:assert/strict';
import { bestWay } from '../../../src/abc/bestWay.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';

const bars = (key: string, body: string) => soundingBars(`X:1\nM:6/8\nL:1/8\nK:${key}\n${body}`);
const tune = 'GAB c2d|edc BAG|gfe dBG|G6|';

suite('The way from one setting to another', () => {
	test('is where their notes are the same, whatever their keys are called', () => {
		assert.equal(bestWay(bars('G', tune), bars('Emin', tune)), 0);
		assert.equal(bestWay(bars('G', tune), bars('Ador', tune)), 0);
		assert.equal(bestWay(bars('G', tune), bars('A', 'ABc d2e|fed cBA|agf ecA|A6|')), -2);
		assert.equal(bestWay(bars('G', tune), bars('D', 'DEF G2A|BAG FED|dcB AFD|D6|')), 5);
	});

	test('is not led astray by a few other notes, or by a part more', () => {
		assert.equal(bestWay(bars('G', tune), bars('A', 'A2c d2e|fec c2A|agf ecA|A6|B2B =g3|')), -2);
	});

	test('goes an octave where the one lies an octave from the other', () => {
		const low = tune.replace(/[A-Gg-]/g, letter => `${letter.toUpperCase()},`).toUpperCase();
		assert.equal(bestWay(bars('G', tune), bars('G', low.replace(/F/g, 'F,'))), 12);
	});

	test('is none where one is as good as another, or the one that is asked for', () => {
		assert.equal(bestWay(bars('C', 'C6|'), bars('C', '')), 0);
		assert.equal(bestWay([], []), 0);
		assert.equal(bestWay([], [], 5), 5);
	});
});
