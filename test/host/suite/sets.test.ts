import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dropEdits } from '../../../src/editor/dropEdits.ts';
import { draggedType } from '../../../src/query/dragged.ts';
import { treeDrag } from '../../../src/tree/drag.ts';
import {
	activated,
	type Activated,
	allWell,
	askedPaths,
	child,
	forgetAsked,
} from '../theSession.ts';

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

	test('arrives whole where it is dropped, and as its address where nobody knows it', async () => {
		const data = new vscode.DataTransfer();
		const { token } = new vscode.CancellationTokenSource();
		const dragged = await line();
		await forgetAsked();
		await treeDrag.handleDrag?.([dragged], data, token);
		assert.deepEqual(await askedPaths(), [], 'before it is dropped there is nothing to ask for');
		assert.match(
			(await data.get('text/plain')?.asString()) ?? '',
			/^https:\/\/thesession\.org\/members\/23\/sets\/410$/,
		);
		const document = await vscode.workspace.openTextDocument({ language: 'abc' });
		const at = { document, position: new vscode.Position(0, 0) };
		const music = (await data.get(draggedType)?.asString()) ?? '';
		const edits = await dropEdits(app.api, app.reporter, at, music, token);
		await vscode.workspace.applyEdit(edits?.[0]?.additionalEdit ?? assert.fail('it is whole'));
		assert.equal(document.getText().match(/^X:/gm)?.length, 1);
		assert.match(document.getText(), /^K:Gmaj$/m);
	});

	test('that has no notes says so', async () => {
		const without = { ...set, settings: [], name: 'Nothing', url: '', date: '', tags: [] };
		await assert.rejects((await app.actions()).copySet(without), /no tune with notes/);
	});
});
