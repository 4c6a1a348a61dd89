import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { fieldAt } from '../../../src/written/fieldAt.ts';

/** What is found where `^` stands in a line: the field, what is typed, and what that would replace. */
function at(marked: string): string | undefined {
	const character = marked.indexOf('^');
	const text = marked.replace('^', '');
	const field = fieldAt(text, character);
	return field && `${field.letter}(${field.typed}) ${text.slice(field.start, field.end)}`;
}

suite('The field that is being written', () => {
	test('is that of its line', () => {
		assert.equal(at('K:^'), 'K() ');
		assert.equal(at('T:The K^'), 'T(The K) The K');
		assert.equal(at('T: The ^Kesh  % a jig'), 'T(The ) The Kesh');
		assert.equal(at('> > R:^slip jig'), 'R() slip jig');
		assert.equal(at(String.raw`T:100\% m^`), String.raw`T(100\% m) 100\% m`);
	});

	test('may stand among the notes', () => {
		assert.equal(at('A2d fdf|[K:E^'), 'K(E) E');
		assert.equal(at('A2d fdf|[K: E^dor]A2d|]'), 'K(E) Edor');
		assert.equal(at('A2d fdf|[M:^ fdf|]'), 'M() ');
	});

	test('is none in its name, in a comment, or in anything else', () => {
		for (const line of ['^K:D', 'K^:D', 'K:D % as in^', '% K:^', 'fdf|^', '[K:D]a^', 'ab:^', ''])
			assert.equal(at(line), undefined, line);
	});

	test('is not looked for in endless lines', () => {
		assert.equal(fieldAt('K:'.repeat(1_000_000), 1_999_999), undefined);
	});
});
