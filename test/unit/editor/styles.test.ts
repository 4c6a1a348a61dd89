import assert from 'node:assert/strict';
import type { Notation, Style } from '../../../src/editor/styles.ts';
import { pieceOf, placed } from './marked.ts';

const header = 'X:#\nT:The Kesh\nC:Trad.\nR:jig\nM:6/8\nL:1/8\nZ:Nóra\nS:https://x\nK:Gmaj';
const body = '|:G3 GAB|A3 ABd|edd gdd|edB dBA:|';
const first = '|:G3 GAB|A3 ABd|';
const kesh = pieceOf(`${header}\n${body}`);
const [tune, incipit] = [body, first].map(music => `${header.replace('#', '1')}\n${music}`);
const bare = `X:1\nM:6/8\nL:1/8\nK:Gmaj\n${first}`;
const url = 'https://thesession.org/tunes/55#setting55';

const insert = (notation: Notation, style?: Style, text = '^') =>
	placed(text, notation, kesh, style);

suite('A tune is inserted', () => {
	test('whole into ABC and plain text', () => {
		assert.equal(insert('abc'), `${tune}\n`);
		assert.equal(insert('other'), `${tune}\n`);
	});

	test('in a fence into Markdown', () => {
		assert.equal(insert('markdown'), `\`\`\`abc\n${tune}\n\`\`\`\n`);
	});

	test('in an environment of the abc package into LaTeX, named for its file', () => {
		assert.equal(insert('latex'), `\\begin{abc}[name=the-kesh-55]\n${tune}\n\\end{abc}\n`);
	});

	test('as a figure into HTML', () => {
		assert.equal(
			insert('html'),
			`<figure>\n<figcaption><a href="${url}">The Kesh</a></figcaption>\n<pre class="abc">\n${tune}\n</pre>\n</figure>\n`,
		);
	});

	test('without anything around it where the whole tune is asked for', () => {
		assert.equal(insert('markdown', 'tune', 'One\n^'), `One\n\n${tune}\n`);
		assert.equal(insert('latex', 'tune'), `${tune}\n`);
	});

	test('by its notes only', () => {
		assert.equal(insert('other', 'body'), `${body}\n`);
		// Into a tune whose header somebody has written: an empty line would end it.
		assert.equal(insert('abc', 'body', 'X:1\nK:G\n^'), `X:1\nK:G\n${body}\n`);
		assert.equal(
			insert('markdown', 'body', '```abc\nX:1\nK:G\n^\n```'),
			`\`\`\`abc\nX:1\nK:G\n${body}\n\`\`\``,
		);
	});

	test('by its first bars, in what the language has for a tune', () => {
		assert.equal(insert('abc', 'incipit'), `${incipit}\n`);
		assert.equal(insert('markdown', 'incipit'), `\`\`\`abc\n${incipit}\n\`\`\`\n`);
		assert.equal(
			insert('latex', 'incipit'),
			`\\begin{abc}[name=the-kesh-55]\n${incipit}\n\\end{abc}\n`,
		);
		assert.match(insert('html', 'incipit'), /ABd\|\n<\/pre>/);
	});

	test('in a fence anywhere it is asked for, but not into ABC', () => {
		assert.equal(insert('other', 'fence'), `\`\`\`abc\n${tune}\n\`\`\`\n`);
		assert.equal(insert('abc', 'fence'), `${tune}\n`);
	});
});

suite('A link is inserted', () => {
	test('as the language writes one', () => {
		const link = (notation: Notation) => insert(notation, 'link', 'Play ^ now');
		assert.equal(link('markdown'), `Play [The Kesh](${url}) now`);
		assert.equal(link('html'), `Play <a href="${url}">The Kesh</a> now`);
		assert.equal(link('latex'), `Play \\href{${url.replace('#', '\\#')}}{The Kesh} now`);
		assert.equal(link('other'), `Play The Kesh — ${url} now`);
	});

	test('as a comment into ABC, where it would be read as notes', () => {
		assert.equal(insert('abc', 'link', 'X:1\nK:G\n^\nGAB'), `X:1\nK:G\n% The Kesh — ${url}\nGAB`);
		assert.equal(
			insert('markdown', 'link', '```abc\n^\n```'),
			`\`\`\`abc\n% The Kesh — ${url}\n\`\`\``,
		);
	});

	test('in the place of what is selected', () => {
		assert.equal(insert('markdown', 'link', 'Play [it] now'), `Play [The Kesh](${url}) now`);
	});
});

suite('A card is inserted', () => {
	test('into Markdown as a heading, a line and its first bars', () => {
		assert.equal(
			insert('markdown', 'card', 'Tonight:^\nAnd'),
			`Tonight:\n\n### [The Kesh](${url})\n\njig · G major, by Nóra\n\n\`\`\`abc\n${bare}\n\`\`\`\n\nAnd`,
		);
	});

	test('with its indentation', () => {
		const text = insert('markdown', 'card', '- one\n\n  ^');
		assert.ok(
			text
				.split('\n')
				.slice(2)
				.every(line => line.trim() === '' || line.startsWith('  ')),
			text,
		);
	});

	test('into other languages in their own words', () => {
		assert.equal(
			insert('latex', 'card'),
			`\\paragraph{\\href{${url.replace('#', '\\#')}}{The Kesh}} jig · G major, by Nóra\n\\begin{abc}[name=the-kesh-55]\n${bare}\n\\end{abc}\n`,
		);
		assert.match(insert('html', 'card'), /The Kesh<\/a>, jig · G major, by Nóra<\/figcaption>/);
		assert.equal(insert('other', 'card'), `The Kesh — ${url}\njig · G major, by Nóra\n${first}\n`);
	});

	test('into ABC as a tune of its first bars, which says all that', () => {
		assert.equal(insert('abc', 'card'), `${incipit}\n`);
		assert.equal(insert('markdown', 'card', '```abc\n^\n```'), `\`\`\`abc\n${incipit}\n\`\`\``);
	});

	test('says no more than is known', () => {
		const unknown = pieceOf(`${header}\n${body}`, { type: '', key: '', credit: '' });
		assert.equal(
			placed('^', 'markdown', unknown, 'card'),
			`### [The Kesh](${url})\n\n\`\`\`abc\n${bare}\n\`\`\`\n`,
		);
	});
});

suite('Around what is inserted', () => {
	test('every cursor gets it, and every tune in ABC a number of its own', () => {
		const both = insert('abc', 'tune', 'X:4\nK:G\nGAB\n\n^\n\nX:2\nK:G\nBAG\n^');
		assert.deepEqual(both.match(/^X:\d+/gm), ['X:4', 'X:5', 'X:2', 'X:6']);
		assert.equal(insert('markdown', 'link', '^ and\n^').split(url).length, 3);
	});

	test('in an environment that is there already it is one more tune', () => {
		assert.equal(
			insert('latex', undefined, '\\begin{abc}\nX:1\nK:G\nGA^B\n\\end{abc}\nText'),
			`\\begin{abc}\nX:1\nK:G\nGAB\n\n${tune?.replace('X:1', 'X:2')}\n\\end{abc}\nText`,
		);
	});

	test('a figure keeps its indentation, but ABC begins its lines at the margin', () => {
		const lines = insert('html', undefined, '<div>\n\t^\n</div>').split('\n');
		assert.equal(lines[1], '\t<figure>');
		assert.equal(lines[4], 'X:1');
		assert.equal(lines.at(-2), '\t</figure>');
	});
});
