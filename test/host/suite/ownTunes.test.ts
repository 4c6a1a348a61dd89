import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { OwnTunes, type FoundHere, type OwnTunesOptions } from '../../../src/own/ownTunes.ts';
import { wedding, weddingBars, windows, windowsBars } from '../../unit/library/own/fixtures.ts';
import { activated, allWell, autoSave, eventually, extension } from '../theSession.ts';

suite('The user’s own tunes', () => {
	const { fs, workspaceFolders = [] } = vscode.workspace;
	const [workspace] = workspaceFolders;
	assert.ok(workspace);
	const at = (name: string) => vscode.Uri.joinPath(workspace.uri, 'own', name);
	const write = (name: string, text: string) => fs.writeFile(at(name), Buffer.from(text));
	const log: string[] = [];
	let own: OwnTunes | undefined;

	const open = (options: Partial<OwnTunesOptions> = {}) => {
		own?.dispose();
		own = new OwnTunes({
			extensionUri: extension().extensionUri,
			log: { info: line => log.push(line) },
			...options,
		});
	};
	const find = async (abc: string, signal?: AbortSignal): Promise<readonly FoundHere[]> => {
		const found = await own?.find(abc, 10, signal);
		assert.ok(found && !('wanted' in found), abc);
		return found;
	};
	/** Where they are, as paths in the folder of these tests. */
	const places = async (abc: string) =>
		(await find(abc))
			.map(({ uri, line }) => `${uri.path.replace(/^.*\/own\//, '')}:${line}`)
			.sort();
	const foundAt = (abc: string, ...expected: readonly string[]) =>
		eventually(async () => (await places(abc)).join() === expected.join());

	suiteSetup(() => autoSave('off'));
	suiteTeardown(() => autoSave(undefined));

	setup(async () => {
		await allWell();
		await activated();
		log.length = 0;
		await write('jigs.abc', `${windows}\n\n${wedding}`);
		await write('notes/aunt.md', `# Jigs\n\n\`\`\`abc\n${wedding}\n\`\`\`\n`);
		open();
	});

	teardown(async () => {
		own?.dispose();
		await allWell();
		await fs.delete(at(''), { recursive: true });
	});

	test('are found wherever they are in the workspace, but not in what others wrote', async () => {
		await write('UPPER.ABC', windows);
		await write('node_modules/tunes/all.abc', windows);
		await write('prose.txt', windows);
		assert.deepEqual(await places(windowsBars), ['UPPER.ABC:0', 'jigs.abc:0']);
		assert.deepEqual(await places(weddingBars), ['jigs.abc:8', 'notes/aunt.md:3']);
		const [found] = await find(weddingBars);
		assert.deepEqual(
			[found?.name, found?.type, found?.key, found?.bar, found?.score],
			['Haste to the Wedding', 'jig', 'Dmaj', 5, 1],
		);
		assert.match(found?.abc ?? '', /\nK:Dmaj\n\|:faf faf\|gbg gbg\|$/);
		assert.deepEqual(await own?.find('fa', 10), { wanted: 6 });
		assert.deepEqual(log, []);
	});

	test('have the name of their file where they have none', async () => {
		await write('nameless.abc', windows.replace(/^T:.*\n/m, ''));
		const names = (await find(windowsBars)).map(({ name }) => name);
		assert.deepEqual(names.sort(), ['Smash the Windows', 'nameless.abc']);
	});

	test('are found anew when a file changes on the disk, is made, is moved or deleted', async () => {
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
		await write('jigs.abc', `% moved down\n\n${windows}`);
		await foundAt(windowsBars, 'jigs.abc:2');
		assert.deepEqual(await places(weddingBars), ['notes/aunt.md:3']);
		await write('more/reels.abc', windows);
		await foundAt(windowsBars, 'jigs.abc:2', 'more/reels.abc:0');
		await fs.rename(at('jigs.abc'), at('notes/jigs.abc'));
		await foundAt(windowsBars, 'more/reels.abc:0', 'notes/jigs.abc:2');
		await fs.rename(at('notes'), at('old/notes'));
		await foundAt(windowsBars, 'more/reels.abc:0', 'old/notes/jigs.abc:2');
		await foundAt(weddingBars, 'old/notes/aunt.md:3');
		await fs.delete(at('old'), { recursive: true });
		await foundAt(windowsBars, 'more/reels.abc:0');
		await foundAt(weddingBars);
		await fs.delete(at('more/reels.abc'));
		await foundAt(windowsBars);
	});

	test('are found as they stand in the editor, saved or not', async () => {
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
		const document = await vscode.workspace.openTextDocument(at('notes/aunt.md'));
		const editor = await vscode.window.showTextDocument(document);
		await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '\n'));
		assert.deepEqual(await places(weddingBars), ['jigs.abc:8', 'notes/aunt.md:4']);
		const text = new vscode.Range(0, 0, document.lineCount, 0);
		await editor.edit(edit => edit.replace(text, `\n\n~~~ abc\n${windows}`));
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0', 'notes/aunt.md:3']);
		assert.deepEqual(await places(weddingBars), ['jigs.abc:8']);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await foundAt(weddingBars, 'jigs.abc:8', 'notes/aunt.md:3');
		await foundAt(windowsBars, 'jigs.abc:0');
	});

	test('are found in untitled documents for as long as those are open', async () => {
		const document = await vscode.workspace.openTextDocument({ content: windows, language: 'abc' });
		await vscode.window.showTextDocument(document);
		const untitled = `${document.uri.path}:0`;
		assert.deepEqual(await places(windowsBars), [untitled, 'jigs.abc:0']);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await foundAt(windowsBars, 'jigs.abc:0');
	});

	test('are not looked for in what the user excludes', async () => {
		const files = vscode.workspace.getConfiguration('files');
		assert.deepEqual(await places(weddingBars), ['jigs.abc:8', 'notes/aunt.md:3']);
		await files.update('exclude', { '**/notes': true }, vscode.ConfigurationTarget.Global);
		try {
			await foundAt(weddingBars, 'jigs.abc:8');
			await write('notes/uncle.abc', wedding);
			await write('seen.abc', windows);
			await foundAt(windowsBars, 'jigs.abc:0', 'seen.abc:0');
			assert.deepEqual(await places(weddingBars), ['jigs.abc:8']);
		} finally {
			await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
		}
		await foundAt(weddingBars, 'jigs.abc:8', 'notes/aunt.md:3', 'notes/uncle.abc:0');
	});

	test('are left out where it gets too much, and the log says in a line what', async () => {
		await write('long.abc', `${windows}\n\n%${'long'.repeat(500)}`);
		await write('picture.abc', `${windows}\0`);
		open({ limits: { file: 1000, all: 50_000, files: 2000 } });
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
		assert.equal(log.length, 1);
		assert.match(log[0] ?? '', /^Not searched by melody: /);
		assert.match(log[0] ?? '', /own\/long\.abc \(larger than 0\.001 MB\)/);
		assert.match(log[0] ?? '', /own\/picture\.abc \(no text\)/);
		await write('long.abc', windows);
		await foundAt(windowsBars, 'jigs.abc:0', 'long.abc:0');
		open({ limits: { file: 1000, all: 50_000, files: 3 } });
		await places(weddingBars);
		assert.deepEqual(log.slice(1, -1), ['Not searched by melody: own/picture.abc (no text)']);
		assert.match(log.at(-1) ?? '', /files beyond 3$/);
		open({ limits: { file: 1000, all: windows.length, files: 2000 } });
		assert.ok((await places(windowsBars)).length <= 1);
		assert.match(log.at(-1) ?? '', /beyond 0\.000\d+ MB in all/);
	});

	test('can be given up while they are being read, and are there for whoever asks next', async () => {
		const controller = new AbortController();
		const reason = new Error('Enough');
		const pending = find(windowsBars, controller.signal);
		controller.abort(reason);
		await assert.rejects(pending, error => error === reason);
		await assert.rejects(find(windowsBars, controller.signal), error => error === reason);
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
	});

	test('are read again when the thread that held them has ended', async () => {
		const idle = 1000;
		open({ idle });
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
		// The thread's own timer is the first to ring.
		await new Promise(resolve => setTimeout(resolve, idle + 1));
		assert.deepEqual(await places(windowsBars), ['jigs.abc:0']);
	});
});
