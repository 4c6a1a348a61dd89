import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, type Activated, allWell, child } from '../theSession.ts';

/** A set of three tunes, with tags. */
const set = { memberId: 23, id: 410 };

suite('A set', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		app.results.show({ kind: 'list', path: '/members/23/sets' });
	});

	const line = () =>
		child(app.results.provider, 'The Kesh, The Swallowtail, The Connaughtman’s Rambles');

	test('opens to its tunes in playing order', async () => {
		const tunes = await app.results.provider.getChildren(await line());
		assert.deepEqual(
			tunes.map(node => (node.type === 'entry' ? node.entry.name : node.type)),
			['The Kesh', 'The Swallowtail', 'The Connaughtman’s Rambles'],
		);
	});

	test('is inserted as one tune, and one undo takes it back', async () => {
		const document = await vscode.workspace.openTextDocument({
			content: 'X:7\nK:D\n',
			language: 'abc',
		});
		await vscode.window.showTextDocument(document);
		await vscode.commands.executeCommand('theSession.insertAbc', await line());
		const text = document.getText();
		assert.equal(text.match(/^X:/gm)?.length, 2);
		assert.match(text, /^X:8\nT:The Kesh, The Swallowtail, The Connaughtman’s Rambles\n/m);
		for (const name of ['The Kesh', 'The Swallowtail', 'The Connaughtman’s Rambles']) {
			assert.match(text, new RegExp(`^T:${name}$`, 'm'));
		}
		const inserted = text.slice(text.indexOf('X:8')).trimEnd();
		assert.ok(!inserted.includes('\n\n'), 'no empty line that would end the tune');
		await vscode.commands.executeCommand('undo');
		assert.equal(document.getText(), 'X:7\nK:D\n');
	});

	test('arrives whole where it is dragged', async () => {
		const data = new vscode.DataTransfer();
		const { token } = new vscode.CancellationTokenSource();
		await app.drag.handleDrag?.([await line()], data, token);
		const text = await data.get('text/plain')?.asString();
		assert.equal(text?.match(/^X:/gm)?.length, 1);
		assert.match(text, /^K:Gmaj$/m);
	});

	test('that has no notes says so', async () => {
		const without = { ...set, settings: [], name: 'Nothing', url: '', date: '', tags: [] };
		await assert.rejects((await app.actions()).copySet(without), /no tune with notes/);
	});
});
