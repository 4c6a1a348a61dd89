import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { fieldValues, stillOffered } from '../../../src/abc/fieldValues.ts';
import { parseKey } from '../../../src/abc/key.ts';

const unsaid = { type: '', meter: '' };

suite('What a field may say', () => {
	test('begins, of keys, with those of the tradition, and has every key that can be written', () => {
		const keys = fieldValues('K', unsaid);
		assert.deepEqual(keys.slice(0, 10), [
			...['D', 'G', 'A', 'Edor', 'Ador', 'Bm', 'Em', 'Am', 'Dmix', 'Amix'],
		]);
		assert.equal(new Set(keys).size, keys.length);
		const read = keys.map(key => parseKey(key));
		for (const mode of ['major', 'minor', 'dorian', 'mixolydian', 'phrygian', 'lydian', 'locrian'])
			assert.equal(read.filter(key => key?.mode === mode).length, 15, mode);
		assert.ok(keys.includes('C#') && keys.includes('Abm') && keys.includes('D#m'));
		assert.ok(!keys.includes('G#') && !keys.includes('Fbm') && !keys.includes('Cbm'));
		assert.deepEqual(keys.slice(-3), ['HP', 'Hp', 'none']);
	});

	test('is offered as far as it goes with what is typed, and no more once that is done', () => {
		const lengths = fieldValues('L', unsaid);
		assert.deepEqual(stillOffered(lengths, '1/'), lengths);
		assert.deepEqual(stillOffered(lengths, '1/1'), ['1/16']);
		for (const typed of ['1/8', '1/16', '1/4', '1/32', '1/2'])
			assert.deepEqual(stillOffered(lengths, typed), [], typed);
		const meters = fieldValues('M', unsaid);
		for (const typed of ['6/8', '3/2', '6/4', '2/2', 'C', 'c', '12/8'])
			assert.deepEqual(stillOffered(meters, typed), [], typed);
		assert.deepEqual(stillOffered(fieldValues('R', unsaid), 'Jig'), []);
	});

	test('begins, of types, with those that go with the meter', () => {
		const types = (meter: string) => fieldValues('R', { type: '', meter });
		assert.deepEqual(types('6/8').slice(0, 2), ['jig', 'reel']);
		assert.deepEqual(types('3/4').slice(0, 2), ['waltz', 'mazurka']);
		assert.deepEqual(types('C|').slice(0, 2), ['reel', 'hornpipe']);
		assert.deepEqual(types('').slice(0, 3), ['jig', 'reel', 'slip jig']);
		assert.equal(types('6/8').length, 12);
	});

	test('begins, of meters, with that of the type', () => {
		const meters = (type: string) => fieldValues('M', { type, meter: '' });
		assert.equal(meters('slip jig')[0], '9/8');
		assert.equal(meters('Polka')[0], '2/4');
		assert.deepEqual(meters('reel').slice(0, 3), ['4/4', '2/2', 'C']);
		assert.equal(meters('air')[0], '6/8');
		assert.equal(new Set(meters('')).size, meters('').length);
	});

	test('is, of a note’s length, nearly always an eighth', () => {
		assert.equal(fieldValues('L', unsaid)[0], '1/8');
	});
});
