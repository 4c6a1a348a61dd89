import assert from 'node:assert/strict';
import type { Notation } from '../../../src/editor/styles.ts';
import { templateFields, unknownFields } from '../../../src/editor/template.ts';
import { pieceOf, placed } from './marked.ts';

const kesh = pieceOf('X:#\nT:The Kesh\nM:6/8\nL:1/8\nK:G\nG3 GAB|A3 ABd|edd gdd|');

const fill = (template: string, notation: Notation = 'other', text = '^', piece = kesh) =>
	placed(text, notation, piece, 'template', template);

suite('A template', () => {
	test('names what there is', () => {
		assert.equal(
			fill('${name}|${type}|${key}|${meter}|${author}|${setting}|${tuneId}|${settingId}|${X}'),
			'The Kesh|jig|G major|6/8|Nóra|1|55|55|1',
		);
		assert.equal(fill('${url}'), kesh.url);
		assert.equal(fill('${body}'), 'G3 GAB|A3 ABd|edd gdd|');
		assert.equal(fill('${incipit}'), 'G3 GAB|A3 ABd|');
		assert.equal(fill('${abc}'), `${kesh.abc(1)}\n`);
		assert.equal(unknownFields(templateFields.map(field => `\${${field}}`).join('')).length, 0);
	});

	test('keeps what it names and there is not, and says so', () => {
		assert.equal(fill('${name} ${tempo} ${tempo} ${'), 'The Kesh ${tempo} ${tempo} ${');
		assert.deepEqual(unknownFields('${name} ${tempo} ${tempo} ${constructor} $${no}'), [
			'tempo',
			'constructor',
		]);
	});

	test('has dollars', () => {
		assert.equal(fill('$$5 $${name} $$${name} $'), '$5 ${name} $The Kesh $');
		assert.equal(fill('${name}', 'other', '^', { ...kesh, name: '$& $1 ${key}' }), '$& $1 ${key}');
	});

	test('of one line stands in a line, of several on lines of its own', () => {
		assert.equal(fill('“${name}”', 'markdown', 'Play ^ now'), 'Play “The Kesh” now');
		assert.equal(
			fill('# ${name}\n\n${key}', 'markdown', 'One^\nTwo'),
			'One\n\n# The Kesh\n\nG major\n\nTwo',
		);
	});

	test('that is a tune stands among tunes, and counts on', () => {
		assert.equal(
			fill('X:${X}\nT:${name}\nK:G\n${incipit}', 'abc', 'X:3\nK:G\nG^AB\nc4'),
			'X:3\nK:G\nGAB\nc4\n\nX:4\nT:The Kesh\nK:G\nG3 GAB|A3 ABd|\n',
		);
	});

	test('with a tune below other words stands among tunes too, in a file and in a fence', () => {
		const tune = '% The Kesh\nX:2\nT:The Kesh\nM:6/8\nL:1/8\nK:G\nG3 GAB|A3 ABd|edd gdd|';
		assert.equal(
			fill('% ${name}\n${abc}', 'abc', 'X:1\nK^:D\nDFA|\n'),
			`X:1\nK:D\nDFA|\n\n${tune}\n`,
		);
		assert.equal(
			fill('% ${name}\n${abc}', 'markdown', '```abc\nX:1\nK^:D\nDFA|\n```'),
			`\`\`\`abc\nX:1\nK:D\nDFA|\n\n${tune}\n\`\`\``,
		);
	});

	test('without a tune stands at the cursor', () => {
		assert.equal(
			fill('% ${name}\n${incipit}', 'abc', 'X:1\nK:G\n^\nGAB|'),
			'X:1\nK:G\n% The Kesh\nG3 GAB|A3 ABd|\nGAB|',
		);
	});

	test('has the words of the site escaped as its language wants', () => {
		const odd = { ...kesh, name: 'A & <b> 100% [c]' };
		assert.equal(fill('${name}', 'html', '^', odd), 'A &amp; &lt;b&gt; 100% [c]');
		assert.equal(fill('${name}', 'latex', '^', odd), 'A \\& <b> 100\\% [c]');
		assert.equal(fill('${name}', 'markdown', '^', odd), 'A \\& \\<b\\> 100% \\[c\\]');
		assert.equal(fill('T:${name}', 'abc', '^', odd), 'T:A & <b> 100\\% [c]\n');
	});

	test('has its fences made longer than what is in them', () => {
		const odd = pieceOf('X:#\nT:```\nK:G\n```');
		assert.equal(
			fill('```abc\n${abc}\n```', 'markdown', '^', odd),
			'````abc\nX:1\nT:```\nK:G\n```\n````\n',
		);
	});
});
