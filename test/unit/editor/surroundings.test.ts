import assert from 'node:assert/strict';
import { abcFences } from '../../../src/abc/fences.ts';
import { place } from '../../../src/editor/placing.ts';

/** What each line stands in: `a` a fence of ABC, `o` another, a blank none. The mark that closes one is behind it. */
const sample = [
	'  # Tonight',
	'a ```abc',
	'a X:1',
	'a > ```',
	'  ```',
	'  ```abc``` is how it is written',
	'  - a jig:',
	'  ',
	'a   ```abc',
	'a   X:1',
	'    ```',
	'  ',
	'a - ```abc',
	'a   X:1',
	'    ```',
	'  ',
	'o 12. ~~~~ text',
	'o     ```abc',
	'o     ~~~',
	'      ~~~~',
	'  Some prose.',
	'a > ```music-abc',
	'a > X:1',
	'a >',
	'a > X:2',
	'  > ```',
	'  > and',
	'a > - ```abc',
	'a >   X:1',
	'  behind the quote',
	'o ```js',
	'o abc',
	'  ```',
	'a ```abc',
	'a X:1',
];

suite('A line of Markdown', () => {
	const lines = sample.map(line => line.slice(2));
	const meant = sample.map(line => line.charAt(0).trim());

	test('stands in a fence for whoever inserts there', () => {
		const found = lines.map((_, line) => {
			let kind = '';
			const cursor = { line, character: 0 };
			place(lines, 'markdown', [{ start: cursor, end: cursor }], ({ inside, notation }) => {
				kind = inside ? notation.charAt(0) : '';
				return { text: '', standing: 'lines' };
			});
			return kind;
		});
		assert.deepEqual(found, meant);
	});

	test('stands in the same fence for whoever reads its tunes', () => {
		const found = lines.map((_, line) =>
			abcFences(lines).some(
				({ first, lines: { length } }) => first - 1 <= line && line < first + length,
			),
		);
		assert.deepEqual(
			found,
			meant.map(kind => kind === 'a'),
		);
	});
});
