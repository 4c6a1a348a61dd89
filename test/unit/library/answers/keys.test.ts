import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { inLong } from '../../../../src/library/answers/keys.ts';

suite('A key in the library', () => {
	test('is the same however it is spelled', () => {
		const spellings = ['Edorian', 'Edor', 'edor', 'E dorian'];
		assert.deepEqual(new Set(spellings.map(inLong)), new Set(['Edorian']));
	});

	test('is left as it is where nobody can read it', () => {
		assert.equal(inLong('none'), 'none');
	});
});
