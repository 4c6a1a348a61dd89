import assert from 'node:assert/strict';
import { firstBars, incipitTune, tuneParts } from '../../../src/abc/incipit.ts';

const tune = (body: string, meter = '6/8') => `X:1\nT:The Kesh\nM:${meter}\nL:1/8\nK:G\n${body}`;

suite('The first bars of a tune', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['are its first two', 'GAG GAB|ABA ABd|edd gdd|edB dBA|', 'GAG GAB|ABA ABd|'],
		['have the pickup before them', 'D|GAG GAB|ABA ABd|edd gdd|', 'D|GAG GAB|ABA ABd|'],
		['keep the sign that opens a repeat', '|:GAG GAB|ABA ABd|edd gdd:|', '|:GAG GAB|ABA ABd|'],
		['are not numbered as an ending', 'GAG GAB|ABA ABd|1 edd gdd:|2 edd g3|]', 'GAG GAB|ABA ABd|'],
		['may be all of a part', '|:GAG GAB|ABA ABd:||:edd gdd|edB dBA:|', '|:GAG GAB|ABA ABd:|'],
		['nor by a bracket', 'GAG GAB|ABA ABd [1 edd gdd:|[2 edd g3|]', 'GAG GAB|ABA ABd|'],
		['end before the next line', 'GAG GAB|ABA ABd|\nedd gdd|edB dBA|', 'GAG GAB|ABA ABd|'],
		[
			'leave fields and comments to the bar they belong to',
			'GAG GAB|ABA ABd|\n% the rest\nP:B\nedd gdd|edB dBA|',
			'GAG GAB|ABA ABd|',
		],
		['go over a line', 'GAG GAB|\nABA ABd|edd gdd|', 'GAG GAB|\nABA ABd|'],
		[
			'leave chords and ornaments to the note they belong to',
			'"G"GAG GAB|ABA A3|"D7"~e3 {f}gdd|edB dBA|',
			'"G"GAG GAB|ABA A3|',
		],
		['are the whole of a tune that has no more', 'GAG GAB|ABA ABd|]', 'GAG GAB|ABA ABd|]'],
		['end with a length, not with its number', 'GAG G3|ABA A3|edd g3|', 'GAG G3|ABA A3|'],
	];
	for (const [name, body, wanted] of cases) {
		test(name, () => assert.equal(firstBars(tune(body)), wanted));
	}

	test('are nothing where there are no notes', () => {
		assert.equal(firstBars(tune('')), '');
		assert.equal(firstBars(''), '');
	});

	test('stand under the whole header as a tune', () => {
		assert.equal(
			incipitTune(tune('GAG GAB|ABA ABd|edd gdd|')),
			'X:1\nT:The Kesh\nM:6/8\nL:1/8\nK:G\nGAG GAB|ABA ABd|',
		);
	});
});

suite('The parts of a tune', () => {
	test('are its header, up to the first key, and its music', () => {
		assert.deepEqual(tuneParts('X:1\nK:G\nGAB\nK:D\ndef'), {
			header: 'X:1\nK:G',
			body: 'GAB\nK:D\ndef',
		});
	});
});
