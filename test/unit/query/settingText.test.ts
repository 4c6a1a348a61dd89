import assert from 'node:assert/strict';
import abcjs from 'abcjs';
import { settingText, tunebookText } from '../../../src/query/settingText.ts';
import { tuneAnswer } from '../api/answers.ts';
import { decode } from '../api/decoding.ts';

suite('Several settings in one file', () => {
	test('are tunes of their own, numbered, with an empty line between them', () => {
		const tune = decode('/tunes/ID', tuneAnswer());
		const text = tunebookText(
			tune.settings.map((setting, n) => settingText(tune, setting, { reference: n + 1 })),
		);
		assert.equal(abcjs.numberOfTunes(text), 3);
		assert.deepEqual(text.match(/^X:.*$/gm), ['X:1', 'X:2', 'X:3']);
		assert.equal(text.match(/\n\n/g)?.length, 2);
		assert.match(text, /[^\n]\n$/);
	});
});
