import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, eventually, written } from '../theSession.ts';

const kesh = { tuneId: 55, settingId: 55 };

async function insert(): Promise<void> {
	await vscode.commands.executeCommand('theSession.insertAbc', kesh);
}

function cursor(line: number, character = 0): vscode.Selection {
	return new vscode.Selection(line, character, line, character);
}

suite('Inserting a setting', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	test('writes a whole tune with the next number, and one undo takes it back', async () => {
		const before = 'X:4\nT:Mine\nK:D\nABc\n';
		const editor = await written(before, 'abc');
		editor.selections = [cursor(4)];
		await insert();
		const text = editor.document.getText();
		assert.ok(text.startsWith(`${before}\nX:5\nT:The Kesh\n`), text);
		assert.match(text, /\nR:jig\nM:6\/8\nL:1\/8\n/);
		assert.match(text, /\nS:https:\/\/thesession\.org\/tunes\/55#setting55\nK:Gmaj\n/);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), before);
	});

	test('asks for a tune where the editor’s own menu passes its file', async () => {
		const editor = await written('', 'abc');
		await vscode.commands.executeCommand('theSession.insertAbc', editor.document.uri);
		assert.equal(editor.document.getText(), '');
		await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
	});

	test('leaves the cursor behind the tune', async () => {
		const editor = await written('', 'abc');
		await insert();
		const { line } = editor.selection.active;
		assert.match(editor.document.lineAt(line).text, /\|$/);
		assert.equal(editor.document.lineAt(line + 1).text, '');
	});

	test('uses the line ends of the document', async () => {
		const editor = await written('one\r\n', 'abc');
		await editor.edit(change => change.setEndOfLine(vscode.EndOfLine.CRLF));
		editor.selections = [cursor(1)];
		await insert();
		const text = editor.document.getText();
		assert.ok(text.includes('T:The Kesh\r\nC:Trad.\r\n'));
		assert.ok(!/[^\r]\n/.test(text), 'no bare line feed');
	});

	test('puts a tune at every cursor, as one undo step', async () => {
		const before = 'X:1\nK:D\nABc\n\n\nX:2\nK:D\nABc\n';
		const editor = await written(before, 'abc');
		editor.selections = [cursor(4), cursor(8)];
		await insert();
		const numbers = [...editor.document.getText().matchAll(/^X:(\d+)/gm)].map(match => match[1]);
		assert.deepEqual(numbers, ['1', '3', '2', '4']);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), before);
	});

	test('fences it in Markdown', async () => {
		const editor = await written('# Tonight\n', 'markdown');
		editor.selections = [cursor(1)];
		await insert();
		assert.match(editor.document.getText(), /^# Tonight\n\n```abc\nX:1\nT:The Kesh\n[^]*\n```\n$/);
	});

	test('opens a new ABC document when no editor is open', async () => {
		await insert();
		const { document } = vscode.window.activeTextEditor ?? assert.fail('an editor is open');
		assert.equal(document.languageId, 'abc');
		assert.ok(document.isUntitled);
		assert.match(document.getText(), /^X:\d+\nT:The Kesh\n/m);
	});

	test('writes the other names when the user wants them', async () => {
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('insert.aliases', true, vscode.ConfigurationTarget.Global);
		try {
			const editor = await written('', 'abc');
			await insert();
			assert.match(editor.document.getText(), /T:The Kesh\nT:The Castle\n/);
		} finally {
			await settings.update('insert.aliases', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	test('reaches an editor that a tune’s page covers', async () => {
		const editor = await written('', 'abc');
		const { document } = editor;
		await vscode.commands.executeCommand('theSession.openTune', 55);
		await eventually(() => vscode.window.activeTextEditor === undefined);
		await insert();
		assert.match(document.getText(), /^X:1\nT:The Kesh\n/);
	});

	test('copies the same tune', async () => {
		await vscode.commands.executeCommand('theSession.copyAbc', kesh);
		assert.ok((await vscode.env.clipboard.readText()).startsWith('X:1\nT:The Kesh\n'));
	});

	test('a setting is a read-only document too', async () => {
		const document = await vscode.workspace.openTextDocument(
			vscode.Uri.parse('thesession:/tunes/55/1.abc'),
		);
		assert.equal(document.languageId, 'abc');
		assert.match(document.getText(), /^X:1\nT:The Kesh\n/);
	});

	test('a setting is a document in words, a line for each bar and an empty one between its parts', async () => {
		const read = async (path: string) => {
			const uri = vscode.Uri.parse(`thesession:${path}`);
			return (await vscode.workspace.openTextDocument(uri)).getText();
		};
		const text = await read('/tunes/55/1.txt');
		const [head, a, b] = text.split('\n\n').map(part => part.trimEnd().split('\n'));
		assert.equal(head?.[0], 'The Kesh, Setting 1, G major');
		assert.equal(head.length, 2);
		assert.equal(a?.length, 8);
		assert.equal(a[0], 'Bar 1, repeat from here: G for 3, G, A, B');
		assert.equal(b?.length, 8);
		assert.match(b[7] ?? '', /^Bar 16: .*high G for 3; repeat$/);
		const lower = await read('/tunes/55/1-5.txt');
		assert.ok(
			lower.startsWith(
				'The Kesh, Setting 1, D major\nTransposed to D major, 5 semitones down\nLengths',
			),
			lower,
		);
		assert.match(lower, /^Bar 1, repeat from here: D for 3, D, E, F sharp$/m);
	});

	test('opens in words by a command', async () => {
		await vscode.commands.executeCommand('theSession.openInWords', kesh);
		const { document } = vscode.window.activeTextEditor ?? assert.fail('an editor is open');
		assert.equal(document.uri.toString(), 'thesession:/tunes/55/1.txt');
		assert.equal(document.languageId, 'plaintext');
		assert.match(document.getText(), /^The Kesh, Setting 1, G major\n/);
	});
});
