import assert from 'node:assert/strict';
import { abcKey, longKey, parseKey, spelledKey } from '../../../src/abc/key.ts';

suite('keys', () => {
	test('long and short spellings mean the same key', () => {
		assert.deepEqual(parseKey('Edorian'), parseKey('Edor'));
		assert.deepEqual(parseKey('Gmajor'), { tonic: 'G', mode: 'major' });
		assert.deepEqual(parseKey('F#minor'), { tonic: 'F#', mode: 'minor' });
		assert.deepEqual(parseKey('Bbmaj'), { tonic: 'Bb', mode: 'major' });
	});

	test('people type keys in their own ways', () => {
		assert.deepEqual(parseKey('dmix'), { tonic: 'D', mode: 'mixolydian' });
		assert.deepEqual(parseKey('em'), { tonic: 'E', mode: 'minor' });
		assert.deepEqual(parseKey('D'), { tonic: 'D', mode: 'major' });
		assert.deepEqual(parseKey('A aeolian'), { tonic: 'A', mode: 'minor' });
		assert.deepEqual(parseKey('bmin'), { tonic: 'B', mode: 'minor' });
	});

	test('what is no key is refused', () => {
		for (const text of ['', 'Hmaj', 'kesh', 'Dfoo', 'dma7', 'do', 'ab c']) {
			assert.equal(parseKey(text), undefined, text);
		}
	});

	test('ABC gets the short form, the API the long one, people words', () => {
		assert.equal(abcKey('Edorian'), 'Edor');
		assert.equal(abcKey('Dmajor'), 'Dmaj');
		assert.equal(abcKey('whatever'), 'none');
		assert.equal(longKey({ tonic: 'E', mode: 'dorian' }), 'Edorian');
		assert.equal(spelledKey('Dmix'), 'D mixolydian');
		assert.equal(spelledKey('Bbmajor'), 'B♭ major');
		assert.equal(spelledKey(' odd '), 'odd');
	});
});
