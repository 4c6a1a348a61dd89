import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dropEdits } from '../../../src/editor/dropEdits.ts';
import { pasteEdits } from '../../../src/editor/pasteEdits.ts';
import { treeDrag } from '../../../src/tree/drag.ts';
import {
	activated,
	type Activated,
	allWell,
	askedPaths,
	child,
	fault,
	forgetAsked,
	written,
} from '../theSession.ts';

const automatic = {
	only: undefined,
	triggerKind: vscode.DocumentPasteTriggerKind.Automatic,
};
const { token } = new vscode.CancellationTokenSource();

suite('What is offered', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		await forgetAsked();
	});

	async function open(content: string, language: string): Promise<vscode.TextDocument> {
		return (await written(content, language)).document;
	}

	const at = (line: number, character = 0) => new vscode.Range(line, character, line, character);

	async function offered(document: vscode.TextDocument, text: string, ranges = [at(0)]) {
		const pasting = pasteEdits(app.api, app.reporter);
		const edits = await pasting.offer({ document, ranges }, text, automatic, token);
		return { pasting, edits: edits ?? [] };
	}

	/** Pastes this as that, as VS Code does. */
	async function paste(
		document: vscode.TextDocument,
		text: string,
		title: string,
		ranges = [at(0)],
	) {
		const { pasting, edits } = await offered(document, text, ranges);
		const edit = edits.find(one => one.title === title) ?? assert.fail(`“${title}” is offered`);
		const resolved = await pasting.resolve(edit, token);
		assert.equal(resolved.insertText, '');
		await vscode.workspace.applyEdit(resolved.additionalEdit ?? assert.fail('it is resolved'));
		return document.getText();
	}

	const kesh = 'https://thesession.org/tunes/55#setting55';

	test('for an address that is pasted asks nobody until it is chosen', async () => {
		const document = await open('', 'markdown');
		const { pasting, edits } = await offered(document, ` ${kesh}\n`);
		assert.deepEqual(
			edits.map(({ title }) => title),
			['Insert as ABC', 'Insert as Card', 'Insert as Link'],
		);
		assert.deepEqual(await askedPaths(), []);
		for (const edit of edits) await pasting.resolve(edit, token);
		assert.deepEqual(await askedPaths(), ['/tunes/55']);
	});

	test('leaves what is pasted first', async () => {
		const { edits } = await offered(await open('', 'plaintext'), kesh);
		for (const { yieldTo = [] } of edits) {
			assert.ok(
				yieldTo.some(kind => kind.contains(vscode.DocumentDropOrPasteEditKind.Text)),
				'the text comes before it',
			);
		}
	});

	test('is nothing for anything else than one address of music', async () => {
		const document = await open('', 'markdown');
		for (const text of [
			`See ${kesh}`,
			`${kesh} ${kesh}`,
			'https://thesession.org/recordings/1',
			'https://thesession.org.example/tunes/55',
			'https://example.org/tunes/55',
			'55',
		]) {
			assert.deepEqual((await offered(document, text)).edits, [], text);
		}
	});

	test('becomes ABC as the document has it, at every cursor', async () => {
		const abc = await open('X:4\nK:D\nABc\n\n', 'abc');
		const text = await paste(abc, kesh, 'Insert as ABC', [at(0), at(4)]);
		assert.deepEqual(text.match(/^X:\d+/gm), ['X:4', 'X:5', 'X:6']);
		const markdown = await open('Play this:\n', 'markdown');
		assert.match(
			await paste(markdown, kesh, 'Insert as ABC', [at(1)]),
			/^Play this:\n\n```abc\nX:1\nT:The Kesh\n[^]*\n```\n$/,
		);
	});

	test('becomes a card, or a link in the place of what is selected', async () => {
		const card = await paste(await open('', 'markdown'), kesh, 'Insert as Card');
		assert.ok(card.startsWith(`### [The Kesh](${kesh})\n\njig · G major, by rosinante\n\n`), card);
		const selected = [new vscode.Range(0, 5, 0, 7)];
		assert.equal(
			await paste(await open('Play it now', 'html'), kesh, 'Insert as Link', selected),
			`Play <a href="${kesh}">The Kesh</a> now`,
		);
	});

	test('is a tune’s first setting, or a set', async () => {
		const link = await paste(
			await open('', 'plaintext'),
			'http://www.thesession.org/tunes/55/',
			'Insert as Link',
		);
		assert.match(link, /^The Kesh — https:\/\/thesession\.org\/tunes\/55#setting\d+$/);
		const set = await paste(
			await open('', 'abc'),
			'https://thesession.org/members/23/sets/410',
			'Insert as ABC',
		);
		assert.match(set, /^X:1\nT:The Kesh, The Swallowtail, /);
	});

	test('that can’t be had says why', async () => {
		await fault('/tunes/55', { status: 404 });
		const { pasting, edits } = await offered(await open('', 'markdown'), kesh);
		const [edit] = edits;
		assert.ok(edit);
		await assert.rejects(async () => pasting.resolve(edit, token), /The Session has no such page/);
	});

	test('where the list of ways to paste is asked for is whole at once', async () => {
		const document = await open('', 'markdown');
		const edits = await pasteEdits(app.api, app.reporter).offer(
			{ document, ranges: [at(0)] },
			kesh,
			{
				only: vscode.DocumentDropOrPasteEditKind.Empty.append('theSession', 'link'),
				triggerKind: vscode.DocumentPasteTriggerKind.PasteAs,
			},
			token,
		);
		assert.deepEqual(
			edits?.map(({ title }) => title),
			['Insert as Link'],
		);
		assert.ok(edits[0]?.additionalEdit);
	});

	test('for a line that is dropped begins with the document’s own style', async () => {
		app.results.show({ kind: 'tunes', text: 'the kesh' });
		const line = await child(app.results.provider, 'The Kesh');
		const data = new vscode.DataTransfer();
		await treeDrag.handleDrag?.([line], data, token);
		const dragged = await data.get('application/vnd.the-session.music')?.asString();
		const drop = async (document: vscode.TextDocument) =>
			(await dropEdits(
				app.api,
				app.reporter,
				{ document, position: new vscode.Position(0, 2) },
				dragged ?? '',
				token,
			)) ?? [];
		const document = await open('One\nTwo', 'markdown');
		const edits = await drop(document);
		assert.deepEqual(
			edits.map(({ title }) => title),
			['Insert as ABC', 'Insert as Card', 'Insert as Link'],
		);
		await vscode.workspace.applyEdit(edits[0]?.additionalEdit ?? assert.fail('it is whole'));
		assert.match(document.getText(), /^One\n\n```abc\nX:1\nT:The Kesh\n[^]*\n```\n\nTwo$/);
		const settings = vscode.workspace.getConfiguration('theSession');
		const { Global } = vscode.ConfigurationTarget;
		try {
			await settings.update('insert.style', 'card', Global);
			assert.equal((await drop(document))[0]?.title, 'Insert as Card');
			await settings.update('insert.style', 'template', Global);
			assert.equal((await drop(document))[0]?.title, 'Insert by Your Template');
		} finally {
			await settings.update('insert.style', undefined, Global);
		}
	});
});
