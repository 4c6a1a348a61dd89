import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, askedPaths, eventually, fault, forgetAsked } from '../theSession.ts';

async function open(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
	let document = await vscode.workspace.openTextDocument({ content, language });
	// VS Code gives the name of an untitled document away again, sometimes with what the last one of that name held.
	while (document.getText() !== content) {
		document = await vscode.workspace.openTextDocument({ content, language });
	}
	await vscode.window.showTextDocument(document);
	return document;
}

/** What hovers say where `words` stand, as it is written for VS Code. */
async function hover(document: vscode.TextDocument, words: string): Promise<string> {
	const at = document.positionAt(document.getText().indexOf(words) + 1);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		...[document.uri, at],
	);
	return hovers
		.flatMap(({ contents }) => contents)
		.map(content => (content instanceof vscode.MarkdownString ? content.value : ''))
		.join('\n');
}

/** The picture in it, as it is drawn. */
function picture(said: string): string {
	const [, drawn = ''] = /\]\(data:image\/svg\+xml;base64,([^)]+)\)/.exec(said) ?? [];
	return Buffer.from(drawn, 'base64').toString();
}

/** The arguments of the links to a command in it. */
function linked(said: string, command: string): readonly unknown[] {
	const links = [...said.matchAll(/\]\(command:([\w.]+)\?([^)]+)\)/g)];
	return links
		.filter(([, id]) => id === command)
		.flatMap(([, , given = '']) => JSON.parse(decodeURIComponent(given)) as unknown[]);
}

suite('Pointing at an address', () => {
	setup(async () => {
		await allWell();
		await activated();
		await forgetAsked();
	});

	test('says which tune it is and shows how it begins', async () => {
		const said = await hover(await open('see https://thesession.org/tunes/55.'), 'thesession.org');
		assert.match(said, /^\*\*The Kesh\*\* · jig\\, G major\n/);
		assert.match(said, /!\[Staff of the first bars of The Kesh, G major\]\(data:image/);
		const svg = picture(said);
		assert.match(svg, /^<svg [^>]*xmlns=/);
		assert.equal(svg.match(/c 0\.36 -0\.03 1\.2 0 1\.53 0\.06c/g)?.length, 14);
		assert.deepEqual(linked(said, 'theSession.openItem'), [
			'https://thesession.org/tunes/55',
			'thesession:/tunes/55.abc',
		]);
		assert.deepEqual(linked(said, 'theSession.insertAbc'), [{ tuneId: 55 }]);
	});

	test('means the setting that it names', async () => {
		const document = await open(
			'https://thesession.org/tunes/55#setting55 thesession:/tunes/55/2.abc thesession.org/tunes/55#setting1',
		);
		const named = await hover(document, 'https');
		assert.match(named, /^\*\*The Kesh\*\* · jig\\, Setting 1\\, G major\n/);
		assert.deepEqual(linked(named, 'theSession.insertAbc'), [{ tuneId: 55, settingId: 55 }]);
		const second = await hover(document, 'thesession:/tunes/55/2');
		assert.match(second, /^\*\*The Kesh\*\* · jig\\, Setting 2\\, G major\n/);
		const [insert] = linked(second, 'theSession.insertAbc') as { settingId?: number }[];
		assert.ok(insert?.settingId);
		const none = await hover(document, 'thesession.org/tunes/55#setting1');
		assert.match(none, /“The Kesh” has no setting with the number 1/);
	});

	test('asks the site once, whatever is kept of answers', async () => {
		const document = await open('thesession.org/tunes/55 thesession:/tunes/55');
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('cacheMinutes', 0, vscode.ConfigurationTarget.Global);
		try {
			for (let n = 0; n < 3; n++) await hover(document, 'thesession.org');
			await hover(document, 'thesession:');
			assert.deepEqual(await askedPaths(), ['/tunes/55']);
		} finally {
			await settings.update('cacheMinutes', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test('asks the site once where it fails, too', async () => {
		await fault('/tunes/55', { status: 500, times: 'always' });
		const document = await open('https://thesession.org/tunes/55');
		const said = await hover(document, 'thesession');
		assert.match(said, /The Session answered with an error/);
		const asked = (await askedPaths()).length;
		assert.equal(await hover(document, 'thesession'), said);
		assert.equal((await askedPaths()).length, asked);
	});

	test('says of a tune that is gone what has become of it', async () => {
		const document = await open(
			'thesession.org/tunes/999999 thesession.org/tunes/5175 thesession.org/tunes/904',
		);
		assert.match(await hover(document, 'thesession.org/tunes/999999'), /has no such page/);
		assert.match(await hover(document, 'thesession.org/tunes/5175'), /withholds this tune/);
		const merged = await hover(document, 'thesession.org/tunes/904');
		assert.match(merged, /^\*\*The Swallowtail\*\*/);
		assert.match(merged, /The tune with the number 904 has been merged into this one/);
	});

	test('says of other things what they are and where', async () => {
		const document = await open(
			'thesession.org/sessions/12 thesession.org/recordings/17 thesession.org/members/23/sets/410',
		);
		const session = await hover(document, 'thesession.org/sessions');
		assert.match(session, /^\*\*The Salty Goose\*\* · Session\n\nWhere\\?: /);
		assert.match(
			await hover(document, 'thesession.org/recordings'),
			/Under The Stairs.*\n[^]*Artist/,
		);
		const set = await hover(document, 'thesession.org/members');
		assert.match(set, /^\*\*The Kesh\\, The Swallowtail/);
		assert.equal(set.match(/The Kesh\\, /g)?.length, 1, 'its tunes are named once');
		assert.match(picture(set), /^<svg /);
	});

	test('says nothing of lists, of others’ addresses, and where the user wants none', async () => {
		const document = await open(
			'thesession.org/tunes/popular https://example.com/tunes/55 thesession.org/tunes/55',
		);
		assert.equal(await hover(document, 'thesession.org/tunes/popular'), '');
		assert.equal(await hover(document, 'example.com'), '');
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('editor.hovers', false, vscode.ConfigurationTarget.Global);
		try {
			assert.equal(await hover(document, 'thesession.org/tunes/55'), '');
		} finally {
			await settings.update('editor.hovers', undefined, vscode.ConfigurationTarget.Global);
		}
		assert.deepEqual(await askedPaths(), []);
	});
});

suite('Pointing at a title', () => {
	setup(async () => {
		await allWell();
		await activated();
		await forgetAsked();
	});

	const tune = 'X:1\nT:Kesh, The\nR:jig\nM:6/8\nK:Gmaj\nGAG GAB|ABA ABd|';

	test('shows the tune that is in the file, and asks nobody', async () => {
		const said = await hover(await open(tune, 'abc'), 'T:Kesh');
		assert.match(said, /^\*\*Kesh\\, The\*\* · jig\\, G major\n/);
		assert.match(said, /!\[Staff of the first bars of Kesh, The, G major\]/);
		assert.match(picture(said), /^<svg /);
		assert.deepEqual(linked(said, 'theSession.searchTunes'), [{ query: 'Kesh, The' }]);
		assert.deepEqual(await askedPaths(), []);
	});

	test('knows the tune that has been pointed at before', async () => {
		const document = await open(`thesession.org/tunes/55\n\n${tune}`, 'markdown');
		await hover(document, 'thesession.org');
		const said = await hover(document, 'T:Kesh');
		assert.match(said, /On The Session\\: The Kesh\\, jig/);
		assert.deepEqual(linked(said, 'theSession.insertAbc'), [{ tuneId: 55 }]);
		assert.deepEqual(await askedPaths(), ['/tunes/55']);
	});

	test('shows nothing that somebody wrote into it', async () => {
		const evil = '"^<script>alert(1)</script>"';
		const text = `X:1\nT:[x](command:a) <b>\nK:D clef=treble name=${evil}\n${evil}ABc|`;
		const said = await hover(await open(text, 'abc'), 'T:');
		assert.doesNotMatch(picture(said), /script|alert/);
		assert.match(said, /^\*\*\\\[x\\\]\\\(command\\:a\\\) \\<b\\>\*\*/);
	});
});

suite('Addresses in a file', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	const links = (document: vscode.TextDocument) =>
		vscode.commands.executeCommand<vscode.DocumentLink[]>(
			'vscode.executeLinkProvider',
			document.uri,
		);

	test('lead inside where there is a page or a list for them, and else where they always led', async () => {
		const document = await open(
			[
				'https://thesession.org/tunes/55#setting55',
				'https://thesession.org/tunes/popular',
				'https://thesession.org/help',
				'thesession:/tunes/55.abc',
				'thesession:/tunes/55',
				'https://example.com/',
			].join('\n'),
		);
		const found = (await links(document)).map(({ range, target }) => [
			document.getText(range),
			`${target?.scheme ?? ''}:${target?.path ?? ''}`,
		]);
		assert.deepEqual(Object.fromEntries(found), {
			'https://thesession.org/tunes/55#setting55': 'command:theSession.openItem',
			'https://thesession.org/tunes/popular': 'command:theSession.openItem',
			'https://thesession.org/help': 'https:/help',
			'thesession:/tunes/55.abc': 'thesession:/tunes/55.abc',
			'thesession:/tunes/55': 'command:theSession.openItem',
			'https://example.com/': 'https:/',
		});
	});

	test('are found in a long file, with its line ends', async () => {
		const lines = Array.from({ length: 12_000 }, (_, n) =>
			n % 5000 === 4999 ? `S:thesession.org/tunes/${n}` : 'GAG',
		);
		const document = await open(lines.join('\r\n'), 'abc');
		const found = (await links(document)).map(({ range }) => document.getText(range));
		assert.deepEqual(found.sort(), ['thesession.org/tunes/4999', 'thesession.org/tunes/9999']);
	});

	test('are VS Code’s own again where the user wants it', async () => {
		const document = await open('https://thesession.org/tunes/55');
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('editor.links', false, vscode.ConfigurationTarget.Global);
		try {
			assert.deepEqual(
				(await links(document)).map(({ target }) => target?.scheme),
				['https'],
			);
		} finally {
			await settings.update('editor.links', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});

suite('A tune as a document', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	const uri = vscode.Uri.parse('thesession:/tunes/55.abc');

	test('has all its settings, numbered as on the site', async () => {
		await vscode.commands.executeCommand('theSession.openItem', 'thesession:/tunes/55.abc');
		const { document } = vscode.window.activeTextEditor ?? assert.fail('an editor is open');
		assert.equal(document.languageId, 'abc');
		const text = document.getText();
		const numbers = [...text.matchAll(/^X:(\d+)$/gm)].map(([, number]) => Number(number));
		assert.ok(numbers.length > 2);
		assert.deepEqual(
			numbers,
			numbers.map((_, index) => index + 1),
		);
		assert.ok(text.includes('\n\nX:2\nT:The Kesh\n'));
	});

	test('is asked for anew by a command, and stays as it is where that fails', async () => {
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		const before = document.getText();
		await forgetAsked();
		await vscode.commands.executeCommand('theSession.refreshDocument');
		assert.deepEqual(await askedPaths(), ['/tunes/55']);
		await fault('/tunes/55', { status: 404, times: 'always' });
		await assert.rejects(
			async () => vscode.commands.executeCommand('theSession.refreshDocument', { show: false }),
			/no such page/,
		);
		assert.equal(document.getText(), before);
	});

	test('shows what has changed on the site', async () => {
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('insert.aliases', true, vscode.ConfigurationTarget.Global);
		try {
			await vscode.commands.executeCommand('theSession.refreshDocument', uri);
			await eventually(() => document.getText().includes('T:The Castle'));
		} finally {
			await settings.update('insert.aliases', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test('is refused in a sentence where it is none', async () => {
		for (const [path, sentence] of [
			['/tunes/999999.abc', /no such page/],
			['/tunes/55/99.abc', /has no setting 99/],
			['/tunes/x.abc', /There is no such tune/],
		] as const) {
			await assert.rejects(
				async () =>
					vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'thesession', path })),
				sentence,
			);
			const { documents, reporter } = await activated();
			// It is the failure itself: what VS Code makes of it is about files that can't be opened.
			await assert.rejects(
				documents.open(vscode.Uri.from({ scheme: 'thesession', path })),
				(error: unknown) => sentence.test(reporter.rejection(error).message),
			);
		}
	});
});
