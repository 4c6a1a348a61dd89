import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('The host of these tests', () => {
	const extension = vscode.extensions.getExtension('ceol.the-session');

	test('has the extension', () => {
		assert.ok(extension);
	});

	test('is the oldest VS Code the extension claims to run in, where it is the floor', function () {
		if (process.env['VSCODE_HOST'] !== 'floor') return;
		const manifest = extension?.packageJSON as { engines: { vscode: string } };
		const minor = (version: string) => /\d+\.\d+/.exec(version)?.[0];
		assert.equal(minor(vscode.version), minor(manifest.engines.vscode));
	});

	test('asks the replica and not the real site', () => {
		const url = vscode.workspace.getConfiguration('theSession').get('apiUrl');
		assert.equal(url, process.env['THE_SESSION_REPLICA']);
	});
});
