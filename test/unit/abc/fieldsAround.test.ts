import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { withFieldsAround } from '../../../src/abc/fieldsAround.ts';

suite('Some lines of a tune', () => {
	const tune = ['X:1', 'T:Doubled', 'M:6/8', 'L:1/16', 'K:G', 'B6 d2B2d2|', 'K:D', 'e2g2e2|'];

	test('have the key, meter and unit length that are in force there', () => {
		const text = tune.join('\n');
		assert.equal(withFieldsAround(text, 'abc', 5, 'B6 d2B2d2|'), 'M:6/8\nL:1/16\nK:G\nB6 d2B2d2|');
		assert.equal(withFieldsAround(text, 'abc', 7, 'e2g2e2|'), 'M:6/8\nL:1/16\nK:D\ne2g2e2|');
	});

	test('have them in a fence of Markdown, too', () => {
		const text = ['Words.', '', '```abc', ...tune.slice(0, 6), '```'].join('\n');
		assert.match(withFieldsAround(text, 'markdown', 8, 'B6|'), /^M:6\/8\nL:1\/16\nK:G\nB6/);
		assert.equal(withFieldsAround(text, 'markdown', 0, 'Words.'), 'Words.');
	});

	test('are left alone where they say their key themselves', () => {
		const whole = tune.join('\n');
		assert.equal(withFieldsAround(whole, 'abc', 0, whole), whole);
		assert.equal(withFieldsAround(whole, 'abc', 5, '[K:A]B6|'), '[K:A]B6|');
	});
});
