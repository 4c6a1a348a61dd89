import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, askedPaths, eventually, forgetAsked } from '../theSession.ts';

/** As VS Code's own preview has it. */
function rendered(text: string): Thenable<string> {
	return vscode.commands.executeCommand<string>('markdown.api.render', text);
}

suite('Markdown', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	test('has its fences with ABC in elements that the preview’s script knows', async () => {
		const html = await rendered('# Friday\n\n~~~music-abc\nX:1\nT:A & B\n"<i>"GAB|\n~~~\n');
		assert.match(html, /<the-session-abc[^>]* data-line="2"[^>]*><pre><code>X:1\nT:A &amp; B\n/);
		assert.match(html, /&quot;&lt;i&gt;&quot;GAB\|/);
	});

	test('shows how a tune begins that was read a moment ago, and asks nobody', async () => {
		const app = await activated();
		await app.api.get('/tunes/ID', { id: 55 });
		await forgetAsked();
		const html = await eventually(async () => {
			const html = await rendered('https://thesession.org/tunes/55\n');
			return html.includes('the-session-abc') && html;
		});
		assert.match(html, /The Kesh · jig · G major/);
		assert.deepEqual(await askedPaths(), []);
	});

	test('keeps a link to a tune that nobody here knows, and asks nobody else', async () => {
		await forgetAsked();
		const html = await rendered('https://thesession.org/tunes/27\n');
		assert.match(html, /<a href="https:\/\/thesession\.org\/tunes\/27"/);
		assert.doesNotMatch(html, /the-session-abc/);
		assert.deepEqual(await askedPaths(), []);
	});
});
