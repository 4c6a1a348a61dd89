import assert from 'node:assert/strict';
import { parseFromPage } from '../../../src/panel/fromPage.ts';
import { isWhatItSays } from '../../../src/panel/taken.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0));

suite('what a page wants to be taken away', () => {
	test('is settings by their numbers, in the keys that are shown', () => {
		const settings = [{ settingId: 55, transpose: -2 }, { settingId: 10441 }];
		for (const type of ['saveAbc', 'copySeveral']) {
			assert.deepEqual(parseFromPage({ type, settings, path: '/etc/passwd' }), { type, settings });
		}
	});

	test('is a file of a format that there is, without a name', () => {
		const data = bytes('MThd');
		assert.deepEqual(
			parseFromPage({ type: 'saveFile', format: 'midi', settingId: 55, data, fileName: '../x' }),
			{ type: 'saveFile', format: 'midi', settingId: 55, data },
		);
		assert.deepEqual(parseFromPage({ type: 'saveFile', format: 'midi', data }), {
			type: 'saveFile',
			format: 'midi',
			data,
		});
	});

	test('is refused when it is anything else', () => {
		const file = { type: 'saveFile', format: 'svg', settingId: 55, data: bytes('<svg ') };
		const print = { type: 'print', settings: [{ settingId: 55, systems: ['<svg/>'] }] };
		assert.ok(parseFromPage(file) && parseFromPage(print));
		for (const message of [
			{ type: 'saveAbc' },
			{ type: 'saveAbc', settings: { settingId: 55 } },
			{ type: 'saveAbc', settings: ['55'] },
			{ type: 'saveAbc', settings: [{ settingId: 55, transpose: 13 }] },
			{ type: 'copySeveral', settings: [{ settingId: 55 }, {}] },
			{ type: 'copySeveral', settings: Array.from({ length: 501 }, () => ({ settingId: 55 })) },
			{ ...file, format: 'exe' },
			{ ...file, settingId: '55' },
			{ ...file, data: '<svg ' },
			{ ...file, data: new Uint8Array(4_000_001) },
			{ ...print, settings: [{ settingId: 55 }] },
			{ ...print, settings: [{ settingId: 55, systems: [1] }] },
			{ ...print, settings: [{ settingId: 55, systems: ['x'.repeat(500_001)] }] },
		]) {
			assert.equal(parseFromPage(message), undefined);
		}
	});

	test('is looked at: a file is what it says it is', () => {
		const png = bytes('\x89PNG\r\n\x1a\n');
		const midi = bytes('MThd\0\0\0\x06');
		const svg = bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
		assert.ok(isWhatItSays('png', png) && isWhatItSays('midi', midi) && isWhatItSays('svg', svg));
		assert.ok(
			!isWhatItSays('png', midi) && !isWhatItSays('midi', svg) && !isWhatItSays('svg', png),
		);
		assert.ok(!isWhatItSays('png', bytes('\x89PNG')));
		assert.ok(!isWhatItSays('midi', bytes('#!/bin/sh')));
		assert.ok(!isWhatItSays('svg', bytes('<svg onload="alert(1)"></svg>')));
	});
});
