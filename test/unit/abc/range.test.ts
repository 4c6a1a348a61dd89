import assert from 'node:assert/strict';
import { instrumentIds, instrumentOf, isInstrument } from '../../../src/abc/instruments.ts';
import type { InstrumentId } from '../../../src/abc/instruments.ts';
import { pitchesOf, playable } from '../../../src/abc/range.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';
import type { Pitch } from '../../../src/abc/sounding.ts';

const spelled = ({ letter, alteration }: Pitch): string =>
	letter + (['b', '', '#'][alteration + 1] ?? '?');

const on = (id: InstrumentId, key: string, body: string) => {
	const pitches = pitchesOf(soundingBars(`X:1\nL:1/8\nM:4/4\nK:${key}\n${body}`));
	const { tooLow, tooHigh, lacking, hard, nearest } = playable(
		pitches,
		instrumentOf(id),
		[-12, 12],
	);
	return {
		tooLow: tooLow.map(spelled),
		tooHigh: tooHigh.map(spelled),
		lacking: lacking.map(spelled),
		hard: hard.map(spelled),
		nearest,
	};
};
const fits = { tooLow: [], tooHigh: [], lacking: [], hard: [], nearest: undefined };

suite('whether a tune can be played', () => {
	test('it can where every note is under the fingers', () => {
		assert.deepEqual(on('whistle-d', 'D', "D2 FA d2 fa|b2 d'2 =c2 {e}d2|"), fits);
		assert.deepEqual(on('fiddle', 'G', 'G,2 B,D ^GB _e2|b8|'), fits);
		assert.deepEqual(on('whistle-c', 'C', 'C2 EG c2 eg|'), fits);
		assert.deepEqual(on('whistle-b-flat', 'Bb', 'B,2 DF B2 df|'), fits);
		assert.deepEqual(on('tenor-banjo', 'G', 'G,2 B,D|'), fits);
		assert.deepEqual(on('concertina', 'G', 'G,2 B,D ^cd ^ga|'), fits);
		assert.deepEqual(on('box-b-c', 'Eb', 'E2 GB e2 gb|'), fits);
	});

	test('what lies between the holes is named, and where it would not', () => {
		assert.deepEqual(on('flute', 'C', 'E2 =FA c2 eg|'), { ...fits, hard: ['F'], nearest: 2 });
		assert.deepEqual(on('pipes', 'A', 'A2 ce g2 aa|'), { ...fits, hard: ['G#'], nearest: -2 });
	});

	test('what is too low or too high is named, and the nearest way out of it', () => {
		assert.deepEqual(on('whistle-d', 'G', 'B,2 DG|'), { ...fits, tooLow: ['B'], nearest: 5 });
		assert.deepEqual(on('fiddle', 'D', "d2 fa c'2 e'2|"), {
			...fits,
			tooHigh: ['C#', 'E'],
			nearest: -5,
		});
	});

	test('a note that an instrument just has not is named as well', () => {
		const { lacking } = on('concertina', 'A', 'G,2 A,2|');
		assert.deepEqual(lacking, ['G#']);
	});

	test('it can nowhere where the range is too wide', () => {
		const { tooLow, nearest } = on('whistle-d', 'G', "G,2 b2 d'4|");
		assert.deepEqual([tooLow, nearest], [['G'], undefined]);
	});

	test('every instrument has notes', () => {
		for (const id of instrumentIds) assert.ok(instrumentOf(id).plain.size > 15, id);
		assert.equal(isInstrument('fiddle'), true);
		for (const nothing of ['', 'spoons', 3, undefined]) assert.equal(isInstrument(nothing), false);
	});
});
