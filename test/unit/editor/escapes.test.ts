import assert from 'node:assert/strict';
import { latexUrl, markdownUrl, slug } from '../../../src/editor/escapes.ts';
import type { Notation, Style } from '../../../src/editor/styles.ts';
import { pieceOf, placed } from './marked.ts';

const insert = (notation: Notation, style: Style, tune: string, name = 'The Kesh', text = '^') =>
	placed(text, notation, pieceOf(`X:#\nT:${name}\nK:G\n${tune}`, { name }), style);

suite('What the site sends stays what it is', () => {
	test('a name with brackets in a Markdown link', () => {
		const text = insert('markdown', 'link', '', 'A](javascript:b) [c] *d* `e` <f> \\');
		assert.ok(
			text.startsWith(
				'[A\\](javascript:b) \\[c\\] \\*d\\* \\`e\\` \\<f\\> \\\\](https://thesession.org/',
			),
			text,
		);
	});

	test('an address with parentheses in a Markdown link', () => {
		assert.equal(markdownUrl('https://x/a (b)<c>'), 'https://x/a%20%28b%29%3Cc%3E');
	});

	test('a name of several lines is one', () => {
		assert.match(insert('markdown', 'link', '', 'One\n\n# Two'), /^\[One # Two\]/);
	});

	test('backticks cannot close a fence, neither a new one nor one that is there', () => {
		assert.match(insert('markdown', 'fence', '````'), /^`````abc\n[^]*\n````\n`````\n$/);
		const inside = insert('markdown', 'fence', '```\n~~~', 'N', '```abc\n^\n```\n');
		assert.match(inside, /\n% ```\n% ~~~\n```\n$/);
	});

	test('tags in a figure, its name and its address', () => {
		const text = insert('html', 'html', 'A>B|c<d & </pre><script> -->', '<b> & "c"');
		assert.equal(text.match(/<\/pre>/g)?.length, 1);
		assert.ok(text.includes('A&gt;B|c&lt;d &amp; &lt;/pre&gt;&lt;script&gt; --&gt;'), text);
		assert.ok(text.includes('>&lt;b&gt; &amp; &quot;c&quot;</a>'), text);
	});

	test('tags in a tune without a figure', () => {
		assert.ok(!insert('html', 'tune', '<script>').includes('<script>'));
		assert.ok(!insert('html', 'body', '<script>').includes('<script>'));
	});

	test('LaTeX’s special characters in a name', () => {
		assert.match(
			insert('latex', 'link', '', '\\a{b}$c&d#e%f_g~h^i'),
			/\{\\textbackslash\{\}a\\\{b\\\}\\\$c\\&d\\#e\\%f\\_g\\textasciitilde\{\}h\\textasciicircum\{\}i\}$/,
		);
		assert.equal(
			latexUrl('https://x/a b?c=1&d=%20{}\\#e'),
			'https://x/a\\%20b?c=1\\&d=\\%20\\%7B\\%7D\\%5C\\#e',
		);
	});

	test('the end of the environment in a tune', () => {
		for (const style of ['latex', 'tune', 'body'] as const) {
			const text = insert('latex', style, '\\end{abc}\\\\end {abc} \\input{x}');
			assert.equal(text.match(/\\end/g)?.length ?? 0, style === 'latex' ? 1 : 0, text);
		}
		const text = insert('latex', 'tune', '\\end{abc}', 'N', '\\begin{abc}\n^\n\\end{abc}');
		assert.equal(text.match(/\\end/g)?.length, 1);
	});
});

suite('The name of an environment’s file', () => {
	test('has nothing in it that a path or an option could not', () => {
		assert.equal(slug('Pádraig O’Keeffe’s [No. 2], the'), 'padraig-okeeffes-no-2-the');
		assert.equal(slug('…'), '');
		assert.match(insert('latex', 'latex', '', '…'), /^\\begin\{abc\}\[name=tune-55\]\n/);
	});
});
