import assert from 'node:assert/strict';
import { parseKey } from '../../../src/abc/key.ts';
import { inKey, isTransposition, semitonesFor, wayTo } from '../../../media/tune/transposition.ts';

const reel = 'X:1\nM:4/4\nL:1/8\nK:Edor\nEFGA B2e2|';

suite('what a page transposes by', () => {
	test('is the same way for all, or each setting’s own way to a key', () => {
		assert.equal(semitonesFor('-3', 'E dorian'), -3);
		assert.equal(semitonesFor('to2', 'E dorian'), -2);
		assert.equal(semitonesFor('to2', 'F♯ minor'), -4);
		assert.equal(semitonesFor('to2', 'D major'), 0);
		assert.equal(semitonesFor('to2', 'none at all'), undefined);
	});

	test('is one of the ways there are', () => {
		for (const way of ['0', '12', '-12', 'to0', 'to11']) assert.equal(isTransposition(way), true);
		for (const way of ['', '13', '-0', '1.5', 'to12', 'toD', 'x'])
			assert.equal(isTransposition(way), false, way);
	});

	test('is a key for all where one setting comes to it by its shorter way', () => {
		const a = parseKey('A major');
		assert.ok(a);
		assert.equal(wayTo(a, -2), 'to7');
		assert.equal(semitonesFor(wayTo(a, -2), 'G major'), 0);
		assert.equal(wayTo(a, 10), '10', 'an octave higher is another way');
		assert.equal(wayTo(a, 0), '0');
	});

	test('changes the music and says so', () => {
		const { abc, semitones, said } = inKey(reel, -2);
		assert.match(abc, /\nK:Ddor\nDEFG A2d2\|$/);
		assert.equal(semitones, -2);
		assert.equal(said, 'Transposed to D dorian, 2 semitones down');
	});

	test('leaves alone what would sound otherwise, and says where', () => {
		const odd = reel.replace('GA', 'G^/A');
		assert.deepEqual(inKey(odd, 1), {
			abc: odd,
			semitones: 0,
			said: 'This setting stands as it is written: bar 1 would sound different transposed.',
		});
		assert.equal(inKey(reel.replace('K:Edor', 'K:none'), 2).semitones, 0);
	});
});
