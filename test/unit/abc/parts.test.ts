import assert from 'node:assert/strict';
import { partsOf } from '../../../src/abc/parts.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';

/** The numbers of the bars, a word for each part. */
const parts = (body: string): readonly string[] =>
	partsOf(soundingBars(`X:1\nM:6/8\nL:1/8\nK:G\n${body}`)).map(bars =>
		bars.map(({ number }) => number).join(),
	);

suite('the parts of a tune', () => {
	test('end where they are repeated', () => {
		assert.deepEqual(parts('|:G3 GAB|A3 ABd:|\n|:B3 dBd|e3 dBA:|'), ['1,2', '3,4']);
		assert.deepEqual(parts('G3 GAB|A3 ABd::B3 dBd|e3 dBA:|'), ['1,2', '3,4']);
		assert.deepEqual(parts('G3 GAB|A3 ABd:|B3 dBd|e3 dBA|G6|'), ['1,2', '3,4,5']);
	});

	test('have all of their endings', () => {
		assert.deepEqual(parts('|:G3 GAB|1 A3 ABd:|2 A3 A3|\n|:B3 dBd|1 e3 d3:|2 e3 dBA|]'), [
			'1,2,3',
			'4,5,6',
		]);
	});

	test('end at a double bar', () => {
		assert.deepEqual(parts('G3 GAB|A3 ABd||B3 dBd|e3 dBA|]G6|'), ['1,2', '3,4', '5']);
	});

	test('have what leads into them', () => {
		assert.deepEqual(parts('D|:G3 GAB|A3 A2:|\nd|:B3 dBd|e3 d2:|'), ['0,1,2', '2,3,4']);
		assert.deepEqual(parts('|:dc|BGG DGG|GBd g:|'), ['0,1,2']);
	});

	test('are none where there is nothing', () => {
		assert.deepEqual(parts(''), []);
	});
});
