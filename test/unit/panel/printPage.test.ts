import assert from 'node:assert/strict';
import { printPage } from '../../../src/panel/printPage.ts';

const page = printPage({
	language: 'en',
	title: 'A & B </title><script>',
	about: ['jig <b>'],
	pieces: [
		{ heading: 'Setting 1 <i>', about: ['by "Nuala"'], systems: ['<svg one>', '<svg two>'] },
	],
	source: 'From <The Session>',
});

suite('a page of music for paper', () => {
	test('lets nothing run and fetches nothing', () => {
		assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
		assert.doesNotMatch(page, /<script|<b>|<i>|<The/);
	});

	test('has the heading of a setting with its first system, and every system in one piece', () => {
		assert.match(
			page,
			/<div class="start">\n<h2>Setting 1 &lt;i&gt;<\/h2>\n<p>by &quot;Nuala&quot;<\/p>\n<div class="system"><svg one><\/div>\n<\/div>\n<div class="system"><svg two><\/div>/,
		);
		assert.match(page, /\.start, \.system, footer \{ break-inside: avoid; \}/);
	});
});
