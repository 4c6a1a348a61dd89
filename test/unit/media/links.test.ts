import assert from 'node:assert/strict';
import { pieces } from '../../../media/page/links.ts';

const links = (text: string): readonly string[] =>
	pieces(text).flatMap(piece => (piece.kind === 'link' ? [piece.text] : []));

suite('addresses in what people write', () => {
	test('an address becomes a link and the sentence around it stays text', () => {
		assert.deepEqual(pieces('Heard it at https://example.org/a?b=1#c, twice.'), [
			{ kind: 'text', text: 'Heard it at ' },
			{ kind: 'link', text: 'https://example.org/a?b=1#c', url: 'https://example.org/a?b=1#c' },
			{ kind: 'text', text: ', twice.' },
		]);
	});

	test('the stops and brackets of the sentence are no part of the address', () => {
		assert.deepEqual(links('(see http://example.org/a).'), ['http://example.org/a']);
		assert.deepEqual(links('Is it https://example.org/a?!'), ['https://example.org/a']);
		assert.deepEqual(links('<https://example.org/a>'), ['https://example.org/a']);
		assert.deepEqual(links('"https://example.org/a"'), ['https://example.org/a']);
		assert.deepEqual(links('https://example.org/a\nhttps://example.org/b'), [
			'https://example.org/a',
			'https://example.org/b',
		]);
	});

	test('brackets that belong to the address stay in it', () => {
		assert.deepEqual(links('(https://example.org/reel_(dance))'), [
			'https://example.org/reel_(dance)',
		]);
	});

	test('nothing but http and https is a link', () => {
		for (const text of [
			'javascript:alert(1)',
			'command:workbench.action.quit',
			'file:///etc/passwd',
			'data:text/html,https',
			'vscode://ceol.the-session',
			'https://',
			'www.example.org',
			'xhttps://example.org',
		]) {
			assert.deepEqual(pieces(text), [{ kind: 'text', text }], text);
		}
	});

	test('an address nobody could have meant stays text', () => {
		assert.deepEqual(links(`https://example.org/${'a'.repeat(3000)}`), []);
	});

	test('no character of the text is lost or made up', () => {
		for (const text of [
			'',
			'No address.',
			'https://example.org',
			'a https://example.org/). b http://example.com/x?y=(z) c',
			`https://example.org/${')'.repeat(5000)}`,
		]) {
			assert.equal(
				pieces(text)
					.map(piece => piece.text)
					.join(''),
				text,
			);
		}
	});
});
