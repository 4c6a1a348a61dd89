import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, eventually, fault, openTabs } from '../theSession.ts';

suite('Pages', () => {
	setup(async () => {
		await allWell();
		await activated();
	});
	teardown(allWell);

	test('a tune has one page, however it is asked for', async () => {
		await vscode.commands.executeCommand('theSession.openTune', 55);
		await eventually(() => openTabs().includes('The Kesh'));
		await vscode.commands.executeCommand('theSession.openTune', '55');
		await vscode.commands.executeCommand('theSession.openItem', 'https://thesession.org/tunes/55');
		await vscode.commands.executeCommand(
			'theSession.openTune',
			'https://thesession.org/tunes/55#setting55',
		);
		assert.deepEqual(openTabs(), ['The Kesh']);
	});

	test('a session opens by its address', async () => {
		await vscode.commands.executeCommand(
			'theSession.openItem',
			'https://thesession.org/sessions/1113',
		);
		await eventually(() => openTabs().includes('El Farol Prestado'));
	});

	test('a page that cannot load stands there all the same, and Retry mends it', async () => {
		await fault('/tunes/27', { status: 404 });
		await vscode.commands.executeCommand('theSession.openTune', 27);
		await eventually(() => openTabs().length === 1);
		assert.notDeepEqual(openTabs(), ['The Swallowtail']);
		await allWell();
		await vscode.commands.executeCommand('theSession.openTune', 27);
		await eventually(() => openTabs().includes('The Swallowtail'));
	});

	test('a merged tune opens as the one it became, and not beside it', async () => {
		await vscode.commands.executeCommand('theSession.openTune', 27);
		await eventually(() => openTabs().includes('The Swallowtail'));
		await fault('/tunes/27', { delay: 500 });
		await vscode.commands.executeCommand('theSession.openTune', 904);
		await eventually(() => openTabs().length === 2);
		await eventually(() => openTabs().length === 1);
		assert.deepEqual(openTabs(), ['The Swallowtail']);
	});

	test('what is no tune is refused', async () => {
		await vscode.commands.executeCommand('theSession.openTune', 'https://example.org/tunes/27');
		assert.deepEqual(openTabs(), []);
	});
});
