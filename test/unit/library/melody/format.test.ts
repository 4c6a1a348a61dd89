import assert from 'node:assert/strict';
import { MelodyIndexError } from '../../../../src/library/melody/format.ts';
import { MelodyIndex } from '../../../../src/library/melody/melodyIndex.ts';
import { seeded } from '../../../replica/random.ts';
import { indexBytes, smallLibrary } from './library.ts';

suite('the bytes of an index of melodies', () => {
	const bytes = indexBytes(smallLibrary().slice(0, 60));

	test('hold every setting, wherever in a buffer they lie', () => {
		const wider = new Uint8Array(bytes.length + 7);
		wider.set(bytes, 3);
		assert.equal(new MelodyIndex(wider.subarray(3, 3 + bytes.length)).size, 60);
	});

	test('cut short or lengthened they are refused', () => {
		for (const length of [0, 3, 4, 8, 9, 10, 100, bytes.length - 1])
			assert.throws(() => new MelodyIndex(bytes.subarray(0, length)), MelodyIndexError);
		const longer = new Uint8Array(bytes.length + 1);
		longer.set(bytes);
		assert.throws(() => new MelodyIndex(longer), MelodyIndexError);
	});

	test('with any bit turned they are refused', () => {
		const random = seeded(9);
		for (let n = 0; n < 300; n++) {
			const damaged = bytes.slice();
			const at = n < 12 ? n : Math.floor(random() * bytes.length);
			damaged[at] = (damaged[at] ?? 0) ^ (1 << (n % 8));
			assert.throws(() => new MelodyIndex(damaged), MelodyIndexError, `byte ${at}`);
		}
	});

	test('another version says so', () => {
		const newer = bytes.slice();
		newer[4] = 99;
		assert.throws(() => new MelodyIndex(newer), {
			name: 'MelodyIndexError',
			message: /version 99/,
		});
	});
});
