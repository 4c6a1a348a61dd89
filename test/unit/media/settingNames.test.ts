import assert from 'node:assert/strict';
import { keyName, settingName } from '../../../media/tune/settingNames.ts';

const setting = (key: string) => ({
	...{ id: 8, ordinal: 6, key, abc: '', url: '', author: 'Nuala', date: '' },
});

suite('the name of a setting', () => {
	test('is its number and its key', () => {
		assert.equal(settingName(setting('E dorian')), 'Setting 6, E dorian');
	});

	test('says in words that it has no key, and nothing where nobody knows it', () => {
		assert.equal(settingName(setting('none')), 'Setting 6, no key');
		assert.equal(settingName(setting('')), 'Setting 6');
		assert.equal(keyName(''), '');
	});
});
