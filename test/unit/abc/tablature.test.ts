import assert from 'node:assert/strict';
import { stops } from '../../../src/abc/frets.ts';
import type { Neck } from '../../../src/abc/frets.ts';
import { isTablature, tablatureIds, tablatureOf } from '../../../src/abc/tablature.ts';
import type { TablatureId } from '../../../src/abc/tablature.ts';

function neckOf(id: TablatureId): Neck {
	const tablature = tablatureOf(id);
	assert.equal(tablature.kind, 'strings');
	return tablature.neck;
}

/** `A2`: the string by its name and the fret on it. */
function fretted(id: TablatureId, ...notes: readonly number[]): readonly string[] {
	const neck = neckOf(id);
	return stops(notes, neck).map(stop =>
		typeof stop === 'string' ? stop : `${String(neck.names[stop.string])}${stop.fret}`,
	);
}

const [g, b, d, e, fSharp, a, highB] = [55, 71, 62, 64, 66, 69, 83];

suite('A tablature', () => {
	test('has strings that rise, each with a name', () => {
		for (const id of tablatureIds) {
			const tablature = tablatureOf(id);
			if (tablature.kind !== 'strings') continue;
			const { strings, names } = tablature.neck;
			assert.equal(names.length, strings.length, id);
			assert.deepEqual(
				strings,
				[...strings].sort((one, other) => one - other),
				id,
			);
		}
	});

	test('is known by its name alone', () => {
		assert.equal(isTablature('guitar-dadgad'), true);
		for (const other of ['', 'spoons', 'constructor', 7, undefined]) {
			assert.equal(isTablature(other), false);
		}
	});

	test('puts the same frets under a tune for all that are tuned in fifths from G', () => {
		for (const id of ['fiddle', 'mandolin', 'tenor-banjo', 'bouzouki-gdae'] as const) {
			const found = [g, d, e, fSharp, a, b, highB].flatMap(note => fretted(id, note));
			assert.deepEqual(found, ['G0', 'D0', 'D2', 'D4', 'A0', 'A2', 'E7'], id);
		}
	});

	test('has the open fourth string of a guitar for the D below the staff', () => {
		const tune = [d, e, fSharp, a, b, highB];
		const on = (id: TablatureId) => tune.flatMap(note => fretted(id, note));
		assert.deepEqual(on('guitar'), ['D0', 'D2', 'D4', 'G2', 'B0', 'E7']);
		assert.deepEqual(on('guitar-drop-d'), ['D0', 'D2', 'D4', 'G2', 'B0', 'E7']);
		assert.deepEqual(on('guitar-dadgad'), ['D0', 'D2', 'D4', 'A0', 'A2', 'D9']);
		assert.deepEqual(fretted('guitar-drop-d', 50), ['D0']);
		assert.deepEqual(fretted('guitar', 50), ['low']);
	});

	test('plays the top of a tune on the D string of a bouzouki in GDAD', () => {
		assert.deepEqual(fretted('bouzouki-gdad', 76), ['D2']);
		assert.deepEqual(fretted('bouzouki-gdad', highB), ['D9']);
	});

	test('says what is below the strings or beyond the neck', () => {
		assert.deepEqual(fretted('fiddle', g - 1), ['low']);
		assert.deepEqual(fretted('tenor-banjo-cgda', 59), ['low']);
		assert.deepEqual(fretted('tenor-banjo', 76 + 17), ['E17']);
		assert.deepEqual(fretted('tenor-banjo', 76 + 18), ['high']);
	});

	test('gives every note of a chord a string of its own', () => {
		assert.deepEqual(fretted('fiddle', b, 74), ['D9', 'A5']);
		assert.deepEqual(fretted('fiddle', d, a), ['D0', 'A0']);
		assert.deepEqual(fretted('fiddle', 57, 60), ['taken', 'G5']);
		assert.deepEqual(fretted('guitar', 67, b, 74), ['D5', 'G4', 'B3']);
	});
});
