import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Outcome } from '../../../src/pull/outcome.ts';
import { MemoryFiles } from '../memoryFiles.ts';
import { activated, allWell, askedPaths, forgetAsked } from '../theSession.ts';

suite('In a workspace that is on no disk', () => {
	const folder = vscode.Uri.parse('memory:/tunes');
	const files = new MemoryFiles();
	let registered: vscode.Disposable;

	suiteSetup(() => {
		registered = vscode.workspace.registerFileSystemProvider('memory', files);
	});
	suiteTeardown(() => {
		registered.dispose();
	});
	setup(async () => {
		await allWell();
		await activated();
	});

	const notes = async (name: string, text: string): Promise<vscode.TextDocument> => {
		const uri = vscode.Uri.joinPath(folder, name);
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document);
		return document;
	};

	test('a tune is inserted, pointed at and held against the site’s', async () => {
		const document = await notes('kesh.abc', '');
		await vscode.commands.executeCommand('theSession.insertAbc', { tuneId: 55, settingId: 55 });
		assert.match(document.getText(), /^X:1\nT:The Kesh\n/);
		const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			...[document.uri, new vscode.Position(1, 3)],
		);
		const [said] = hover?.contents ?? [];
		assert.match(
			said instanceof vscode.MarkdownString ? said.value : '',
			/Staff of the first bars/,
		);
		const theirs = vscode.Uri.parse('thesession:/tunes/55/1.abc');
		await vscode.commands.executeCommand('vscode.diff', theirs, document.uri);
		const text = await vscode.workspace.openTextDocument(theirs);
		assert.equal(text.getText(), document.getText());
	});

	test('a pull writes its files there, and tells an edit from a change', async () => {
		const pull = () =>
			vscode.commands.executeCommand<Outcome>('theSession.pullTunebook', {
				...{ from: ['/tunes/97', '/tunes/27'], folder, show: false },
			});
		assert.equal((await pull()).new.length, 2);
		const names = files.readDirectory(folder).map(([name]) => name);
		assert.ok(names.includes('the-swallowtail-27.abc'));
		assert.ok(!names.some(name => name.startsWith('.pulling-')));
		await notes('the-swallowtail-27.abc', 'X:27\nT:Our Swallowtail\nK:Edor\nE3|\n');
		await forgetAsked();
		const again = await pull();
		assert.deepEqual([again.kept, again.same], [['/tunes/27'], ['/tunes/97']]);
		assert.deepEqual(await askedPaths(), []);
	});
});
