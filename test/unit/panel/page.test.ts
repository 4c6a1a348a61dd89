import assert from 'node:assert/strict';
import { isHttpUrl, parseFromPage, parsePageState } from '../../../src/panel/fromPage.ts';
import { pageHtml } from '../../../src/panel/html.ts';

suite('what a page says to the extension', () => {
	test('is taken when it is one of the messages, and nothing more of it', () => {
		assert.deepEqual(parseFromPage({ type: 'ready', extra: 1 }), { type: 'ready' });
		assert.deepEqual(parseFromPage({ type: 'insert', settingId: 55, command: 'rm' }), {
			type: 'insert',
			settingId: 55,
		});
		assert.deepEqual(parseFromPage({ type: 'copy', settingId: 55, transpose: -12 }), {
			type: 'copy',
			settingId: 55,
			transpose: -12,
		});
		assert.deepEqual(parseFromPage({ type: 'instrument', instrument: '' }), {
			type: 'instrument',
			instrument: '',
		});
		for (const tablature of ['', 'whistle-e-flat']) {
			const message = { type: 'tablature', tablature };
			assert.deepEqual(parseFromPage({ ...message, path: '/' }), message);
		}
		assert.deepEqual(parseFromPage({ type: 'openLink', url: 'https://example.org/' }), {
			type: 'openLink',
			url: 'https://example.org/',
		});
	});

	test('may name a tempo for a tune, and an instrument that there is', () => {
		const tempo = { type: 'tempo', tuneId: 27, bpm: 90 };
		const habits = { instrument: 'fiddle', chords: false, countIn: true, metronome: false };
		const sound = { type: 'habits', habits };
		assert.deepEqual(parseFromPage({ ...tempo, key: 'x' }), tempo);
		assert.deepEqual(parseFromPage({ ...sound, path: '/' }), sound);
		assert.deepEqual(parseFromPage({ ...sound, habits: { ...habits, path: '/' } }), sound);
		for (const message of [
			{ ...tempo, bpm: 401 },
			{ ...tempo, bpm: 90.5 },
			{ ...tempo, tuneId: '27' },
			{ type: 'habits' },
			{ ...sound, habits: { ...habits, instrument: 'kazoo' } },
			{ ...sound, habits: { ...habits, instrument: '../../secrets' } },
			{ ...sound, habits: { ...habits, chords: 1 } },
			{ ...sound, habits: { ...habits, metronome: undefined } },
		]) {
			assert.equal(parseFromPage(message), undefined);
		}
	});

	test('may ask for a setting in words, as it is shown', () => {
		const words = { type: 'openWords', settingId: 55, transpose: -3 };
		assert.deepEqual(parseFromPage({ ...words, path: '/etc' }), words);
		assert.equal(parseFromPage({ ...words, transpose: 40 }), undefined);
	});

	test('names ABC in a comment by numbers, and brings none of its own', () => {
		const insert = { type: 'insertFromComment', commentId: 2201, piece: 0 };
		assert.deepEqual(parseFromPage({ ...insert, abc: 'X:1' }), insert);
		const copy = { ...insert, type: 'copyFromComment' };
		assert.deepEqual(parseFromPage(copy), copy);
		for (const piece of [undefined, -1, 0.5, '0']) {
			assert.equal(parseFromPage({ ...insert, piece }), undefined);
		}
		assert.equal(parseFromPage({ ...insert, commentId: undefined }), undefined);
	});

	test('is refused when it is anything else', () => {
		for (const message of [
			undefined,
			null,
			'ready',
			[],
			{},
			{ type: 'run' },
			{ type: 'constructor' },
			{ type: 'insert' },
			{ type: 'insert', settingId: '55' },
			{ type: 'copy', settingId: -1 },
			{ type: 'at', settingId: 1.5 },
			{ type: 'instrument', instrument: 'spoons' },
			{ type: 'compare', settingId: 55 },
			{ type: 'instrument' },
			{ type: 'tablature', tablature: 'kazoo' },
			{ type: 'tablature' },
			{ type: 'insert', settingId: 55, transpose: 13 },
			{ type: 'insert', settingId: 55, transpose: 0.5 },
			{ type: 'openDocument', settingId: 55, transpose: '2' },
			{ type: 'openLink', url: 'javascript:alert(1)' },
			{ type: 'openLink', url: 'command:workbench.action.quit' },
			{ type: 'openLink', url: 'file:///etc/passwd' },
			{ type: 'openLink', url: 'https://' },
			{ type: 'openContact', contact: 'fax' },
			{ type: 'log', message: {} },
			{ type: 'act', action: 'openInBrowser' },
			{ type: 'act' },
		]) {
			assert.equal(parseFromPage(message), undefined, JSON.stringify(message));
		}
	});

	test('only http and https are links', () => {
		assert.ok(isHttpUrl('HTTPS://thesession.org'));
		assert.ok(!isHttpUrl(' https://thesession.org'));
		assert.ok(!isHttpUrl(`https://example.org/${'x'.repeat(3000)}`));
	});
});

suite('what a page remembers', () => {
	test('comes back when it is whole', () => {
		const state = { version: 2, path: '/members/23/sets/410', settingId: 41 };
		assert.deepEqual(parsePageState({ ...state, offset: 3 }, 'item'), state);
	});

	test('of the first version was a tune or a session, by its number', () => {
		const kept = { version: 1, id: 27, settingId: 41, offset: 3 };
		assert.equal(parsePageState(kept, 'tune')?.path, '/tunes/27');
		assert.equal(parsePageState(kept, 'item')?.path, '/sessions/27');
	});

	test('is nothing when it is not', () => {
		for (const state of [
			undefined,
			{},
			{ version: 2, id: 27 },
			{ version: 3, path: '/tunes/27' },
			{ version: 1, id: '27' },
		]) {
			assert.equal(parsePageState(state, 'tune'), undefined);
		}
	});
});

suite('the shell of a page', () => {
	const shell = {
		title: 'A & B </title><script>',
		language: 'en',
		cspSource: 'https://*.example.net',
		nonce: 'abc123',
		script: 'https://files.example.net/tune.js?a=1&b="2"',
		style: 'https://files.example.net/tune.css',
		plays: false,
	};

	test('lets nothing run but the script with its nonce', () => {
		const policy = /Content-Security-Policy" content="([^"]*)"/.exec(pageHtml(shell))?.[1] ?? '';
		assert.equal(
			policy,
			"default-src 'none'; script-src 'nonce-abc123'; style-src https://*.example.net; style-src-attr 'unsafe-inline'",
		);
	});

	test('lets a page that plays fetch its sounds, from the extension and nowhere else, and make pictures', () => {
		const html = pageHtml({ ...shell, plays: true });
		assert.match(html, /; connect-src https:\/\/\*\.example\.net; img-src blob:"/);
	});

	test('keeps every text a text', () => {
		const html = pageHtml(shell);
		assert.ok(html.includes('<title>A &amp; B &lt;/title&gt;&lt;script&gt;</title>'));
		assert.equal(html.match(/<script/g)?.length, 1);
	});
});
