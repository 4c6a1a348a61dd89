import assert from 'node:assert/strict';
import { cardHtml } from '../../../src/markdown/card.ts';
import { withCards } from '../../../src/markdown/links.ts';
import type { MarkdownIt, Token } from '../../../src/markdown/markdownIt.ts';

suite('Links to tunes in Markdown', () => {
	const token = (type: string, rest: Partial<Token> = {}): Token => ({
		...{ type, info: '', content: '', attrs: null, children: null },
		...rest,
	});
	const link = (href: string, text: string): readonly Token[] => [
		token('link_open', { attrs: [['href', href]] }),
		token('text', { content: text }),
		token('link_close'),
	];
	/** What follows a paragraph of these. */
	const after = (children: readonly Token[]): string => {
		const rules: MarkdownIt['renderer']['rules'] = {};
		withCards(
			{ utils: { escapeHtml: text => text }, renderer: { rules } },
			url => `<card of ${url}>`,
		);
		assert.ok(rules.paragraph_close);
		const tokens = [
			token('paragraph_open'),
			token('inline', { children }),
			token('paragraph_close'),
		];
		const self = { renderAttrs: () => '', renderToken: () => '</p>' };
		return rules.paragraph_close(tokens, 2, {}, {}, self);
	};
	const url = 'https://thesession.org/tunes/55#setting1203';

	test('have a card under them where they are all of a paragraph', () => {
		assert.equal(after(link(url, url)), `</p><card of ${url}>`);
		assert.equal(after(link(url, 'thesession.org/tunes/55#setting1203')), `</p><card of ${url}>`);
	});

	test('in the middle of words, behind words, or to other things have none', () => {
		assert.equal(after([...link(url, url), token('text', { content: ' is good' })]), '</p>');
		assert.equal(after(link(url, 'that one')), '</p>');
		for (const other of ['https://thesession.org/members/1', 'https://example.net/tunes/55']) {
			assert.equal(after(link(other, other)), '</p>');
		}
		assert.equal(after([]), '</p>');
	});

	const tune = {
		...{ id: 55, name: 'The <b>Turf</b> Stack', url: 'https://thesession.org/tunes/55' },
		...{ type: 'reel', composer: '', date: '2020-01-01 10:00:00', tunebooks: 0, recordings: 0 },
		...{ collections: 0, aliases: [], comments: [] },
		settings: [
			{
				...{ id: 1203, url, key: 'Edorian', date: '2020-01-01 10:00:00' },
				abc: '|:E2BE dEBE|E2BE AFDF|E2BE dEBE|BABc dAFD:|! |:e2be gebe|e2be fdAF:|',
			},
		],
	};

	test('the card says what the tune is, and holds its first bars, all as text', () => {
		const html = cardHtml(tune, url);
		assert.match(html, /The &lt;b&gt;Turf&lt;\/b&gt; Stack · reel · E dorian/);
		assert.match(html, /K:Edor\n\|:E2BE dEBE\|E2BE AFDF\|</);
		assert.doesNotMatch(html, /<b>/);
	});

	test('there is no card of a setting that the tune hasn’t got', () => {
		assert.equal(cardHtml(tune, 'https://thesession.org/tunes/55#setting9'), '');
	});
});
