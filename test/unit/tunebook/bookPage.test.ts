import assert from 'node:assert/strict';
import { bookPage } from '../../../src/tunebook/bookPage.ts';
import { words } from './pulling.ts';

const tune = (title: string, more = '') =>
	`X:1\nT:${title}\nR:jig\n${more}S:https://thesession.org/tunes/55#setting55\nK:Gmaj\n|:GFG BAB|d<B> "&"d|ABc|def|`;

const page = (tunes: readonly string[], drawIncipit?: (abc: string) => Promise<string>) =>
	bookPage({
		...{ language: 'en', title: 'Tunes <b>', tunes, words, source: 'From <The Session>' },
		...(drawIncipit && { drawIncipit }),
	});

suite('A book as a page', () => {
	test('lets nothing run, fetches nothing, and escapes every text', async () => {
		const html = await page([tune('<img src=x onerror=alert(1)>', 'R:"><script>\n')]);
		assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
		assert.doesNotMatch(html, /<script|<img|<b>|<The|<B>/);
		assert.match(html, /<pre>\|:GFG BAB\|d&lt;B&gt; &quot;&amp;&quot;d\|<\/pre>/);
	});

	test('leads from its contents and its index to each tune, and from there to The Session', async () => {
		const html = await page([tune('The Kesh'), tune('Another')]);
		assert.equal(html.match(/href="#tune-2"/g)?.length, 3);
		assert.match(
			html,
			/<article id="tune-2">\n<h3><a href="https:\/\/thesession\.org\/tunes\/55#setting55">Another</,
		);
		assert.match(html, /<h2>By Key<\/h2>\n<h3>G major<\/h3>/);
	});

	test('leads nowhere else', async () => {
		const html = await page(['X:1\nT:Mine\nS:javascript:alert(1)\nK:D\nABc|']);
		assert.doesNotMatch(html, /javascript|https:/);
	});

	test('shows a staff where one can be drawn, and the bars where it can’t', async () => {
		const staff = '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>';
		const html = await page([tune('A & B')], () => Promise.resolve(staff));
		assert.ok(html.includes(`<div role="img" aria-label="A &amp; B">${staff}</div>`));
		for (const draw of [
			() => Promise.resolve('<svg onload="alert(1)"></svg>'),
			() => Promise.reject(new Error('No notes')),
		]) {
			const html = await page([tune('A')], draw);
			assert.doesNotMatch(html, /<svg/);
			assert.match(html, /<pre>/);
		}
	});
});
