import assert from 'node:assert/strict';
import { firstCut, slices } from '../../../media/page/prose.ts';

suite('long comments', () => {
	test('a comment of ordinary length is shown whole', () => {
		assert.equal(firstCut('Lovely tune.'), 12);
		assert.equal(firstCut('word '.repeat(900)), 4500);
	});

	test('of a very long one the beginning is shown, up to the end of a word', () => {
		const text = 'word '.repeat(200_000);
		const cut = firstCut(text);
		assert.ok(cut > 2000 && cut <= 4000, String(cut));
		assert.ok(text.slice(0, cut).endsWith('word '));
	});

	test('the slices of a text are the text, none of them longer than it may be', () => {
		for (const text of ['', 'a', 'line\n'.repeat(500), 'word '.repeat(500), 'x'.repeat(2001)]) {
			const cut = [...slices(text, 100)];
			assert.equal(cut.join(''), text);
			assert.ok(cut.every(part => part.length <= 100));
		}
	});

	test('a slice ends with a line where it can', () => {
		const [first] = slices('A line of words\nand the next one', 20);
		assert.equal(first, 'A line of words\n');
	});
});
