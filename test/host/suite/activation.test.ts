import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, extension } from '../theSession.ts';

interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string }[];
		readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
	};
}

// The first suite by name, so that nothing has woken the extension before.
suite('Activation', () => {
	const manifest = extension().packageJSON as Manifest;

	test('waits until the extension is used', async () => {
		assert.equal(extension().isActive, false);
		await vscode.commands.executeCommand('theSession.clearCache');
		assert.equal(extension().isActive, true);
	});

	test('registers every command of the manifest and no other', async () => {
		await activated();
		const contributed = manifest.contributes.commands.map(({ command }) => command).sort();
		const all = await vscode.commands.getCommands(false);
		const ours = all.filter(id => /^_?theSession\./.test(id));
		// VS Code makes some of its own for every view and view container.
		const made =
			/\.(focus|open|resetViewLocation|removeView|toggleVisibility)$|^theSession\.(results|browse)\./;
		assert.deepEqual(ours.filter(id => !made.test(id)).sort(), contributed);
	});

	test('every setting has a default and is of our family', () => {
		for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
			assert.match(name, /^theSession\./);
			assert.ok(Object.hasOwn(setting as object, 'default'), name);
		}
	});
});
