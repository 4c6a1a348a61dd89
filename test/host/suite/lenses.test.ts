import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, eventually, openTabs, written } from '../theSession.ts';

const two = [
	'X:1',
	'T:The Kesh',
	'M:6/8',
	'L:1/8',
	'K:A',
	'|:"A"ABA ABc|B2c Bcd|',
	'',
	'X:2',
	'T:A Bad Cabbage',
	'K:D',
	'DFA d3|A2d fdf|',
	'',
].join('\n');
const fenced = ['# Friday', '', '```abc', two.trimEnd(), '```', '', '```js', 'X:1', '```', ''];

const edit = (content: string, language = 'abc') => written(content, language);

/** What stands over each line, as it is seen. */
async function lenses({
	document,
}: vscode.TextEditor): Promise<Readonly<Record<number, readonly string[]>>> {
	const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
		'vscode.executeCodeLensProvider',
		document.uri,
		100,
	);
	const lines: Record<number, string[]> = {};
	for (const { range, command } of found) {
		(lines[range.start.line] ??= []).push(command?.title ?? '');
	}
	// This command gives them in the order in which they were resolved, which is that of nothing on the screen.
	for (const titles of Object.values(lines))
		titles.sort((one, other) => all.indexOf(one) - all.indexOf(other));
	return lines;
}

const all = ['Play', 'Preview', 'Find on The Session…', 'Compare with Setting…', 'Transpose…'];

async function transpose(argument: unknown): Promise<void> {
	await vscode.commands.executeCommand('theSession.transposeWrittenTune', argument);
}

suite('Over each tune in a file', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	test('stands what can be done with it', async () => {
		const inAbc = await lenses(await edit(two));
		assert.deepEqual(inAbc, { 0: all, 7: all });
		const inMarkdown = await lenses(await edit(fenced.join('\n'), 'markdown'));
		assert.deepEqual(inMarkdown, { 3: all, 10: all });
		assert.deepEqual(await lenses(await edit('Nothing but words.', 'markdown')), {});
		assert.deepEqual(await lenses(await edit(two, 'plaintext')), {});
	});

	test('stands nothing where that is not wanted', async () => {
		const editor = await edit(two);
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('editor.lenses', false, vscode.ConfigurationTarget.Global);
		try {
			assert.deepEqual(await lenses(editor), {});
		} finally {
			await settings.update('editor.lenses', undefined, vscode.ConfigurationTarget.Global);
		}
		assert.deepEqual((await lenses(editor))[0], all);
	});

	test('stands nothing that would change what is only to be read', async () => {
		const uri = vscode.Uri.parse('thesession:/tunes/55/1.abc');
		const document = await vscode.workspace.openTextDocument(uri);
		const shown = await lenses(await vscode.window.showTextDocument(document));
		assert.deepEqual(shown[0], all.slice(0, 4));
		await assert.rejects(
			() => transpose({ uri: uri.toString(), line: 0, semitones: 2, show: false }),
			/only to be read/,
		);
	});

	test('has its words when it is seen, where there are a thousand', async () => {
		const many = Array.from({ length: 1000 }, (_, n) => `X:${n}\nT:Tune ${n}\nK:D\nDFA d3|\n`);
		const editor = await edit(many.join('\n'));
		const first = (count?: number) =>
			vscode.commands.executeCommand<vscode.CodeLens[]>(
				'vscode.executeCodeLensProvider',
				editor.document.uri,
				count,
			);
		const found = await first();
		assert.equal(found.length, 5000);
		assert.ok(found.every(({ isResolved }) => !isResolved));
		const seen = (await first(10)).flatMap(({ command }) => command ?? []);
		// See `lenses` for their order.
		const place = ({ title }: vscode.Command) => all.indexOf(title);
		const second = seen
			.filter(({ arguments: [at] = [] }) => (at as { readonly line: number }).line === 5)
			.sort((one, other) => place(one) - place(other));
		assert.deepEqual(
			second.map(({ arguments: given }) => given),
			all.map(title => [
				{
					...{ uri: editor.document.uri.toString(), line: 5 },
					...(title === 'Play' && { play: true }),
				},
			]),
		);
	});

	test('is one thing only where there are more than a thousand, which VS Code asks for at every pause', async () => {
		const many = Array.from({ length: 1001 }, (_, n) => `X:${n}\nT:Tune ${n}\nK:D\nDFA d3|\n`);
		const found = await lenses(await edit(many.join('\n')));
		assert.deepEqual([...new Set(Object.values(found).flat())], ['Preview']);
	});
});

suite('Transposing a tune where it stands', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	test('changes that tune alone, keeps the cursor, and one undo takes it back', async () => {
		const editor = await edit(two);
		const cursor = new vscode.Position(5, 'ABA|:"A"'.length);
		editor.selection = new vscode.Selection(cursor, cursor);
		const before = editor.document.getText(new vscode.Range(cursor, new vscode.Position(5, 99)));
		await transpose({ semitones: -2 });
		const text = editor.document.getText();
		assert.equal(
			text,
			two.replace('K:A', 'K:G').replace('"A"ABA ABc|B2c Bcd', '"G"GAG GAB|A2B ABc'),
		);
		const { active } = editor.selection;
		const after = editor.document.getText(new vscode.Range(active, new vscode.Position(5, 99)));
		assert.equal(after.length, before.length);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), two);
	});

	test('keeps the line ends of the document', async () => {
		const text = two.replaceAll('\n', '\r\n');
		const editor = await edit(text);
		await transpose({ uri: editor.document.uri.toString(), line: 8, semitones: 5 });
		assert.equal(
			editor.document.getText(),
			text.replace('K:D', 'K:G').replace('DFA d3|A2d fdf', 'GBd g3|d2g bgb'),
		);
	});

	test('asks for the key', async () => {
		const editor = await edit(two);
		const done = transpose(undefined);
		const { document } = editor;
		// The first is C; VS Code has no way to look at an open list, but to take from it.
		await eventually(async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return document.getText() !== two;
		});
		await done;
		assert.match(document.getText(), /K:C\n\|:"C"cdc cde\|/);
	});

	test('refuses what can’t be moved, in a sentence', async () => {
		const refused = async (text: string, argument: object, sentence: RegExp) => {
			const editor = await edit(text);
			await assert.rejects(() => transpose({ show: false, ...argument }), sentence);
			assert.equal(editor.document.getText(), text);
		};
		await refused('X:1\nK:HP\nABc d3|', {}, /“HP” is no key that could be moved/);
		await refused('X:1\nT:None\nABc d3|', {}, /it names no key/);
		await refused('X:1\nK:D\nABc d3|', { semitones: 40 }, /by 12 semitones at most/);
		await refused('Only words', {}, /There is no tune in line 1/);
		const long = `X:1\nK:D\n${'ABc d3|\n'.repeat(110_000)}`;
		await refused(long, {}, /too large to be looked through/);
	});

	test('is offered by the light bulb at the key, and to those who ask for it', async () => {
		const { document } = await edit(two);
		const offered = async (line: number) => {
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				document.uri,
				new vscode.Range(line, 0, line, 0),
				vscode.CodeActionKind.Refactor.value,
			);
			return actions.filter(({ command }) => command?.command.startsWith('theSession.'));
		};
		assert.deepEqual(
			(await offered(4)).map(({ title, command }) => [title, command?.arguments]),
			[['Transpose…', [{ uri: document.uri.toString(), line: 0 }]]],
		);
		assert.equal((await offered(6)).length, 0);
	});
});

suite('Comparing a tune with a setting', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	/** What stands on either side of the diff on show. */
	async function sides(): Promise<readonly [string, string]> {
		const input = await eventually(() => {
			const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
			return input instanceof vscode.TabInputTextDiff && input;
		});
		const text = async (uri: vscode.Uri) =>
			(await vscode.workspace.openTextDocument(uri)).getText();
		return [await text(input.original), await text(input.modified)];
	}

	test('shows it in the tune’s key, line by line, beside the tune itself', async () => {
		const editor = await edit(two);
		await vscode.commands.executeCommand('theSession.compareWrittenTune', {
			...{ uri: editor.document.uri.toString(), line: 0, tuneId: 55, settingId: 55 },
		});
		const [there, own] = await sides();
		assert.match(there, /^K:Amaj$/m);
		assert.equal(own, `${two.split('\n\n')[0] ?? ''}\n`);
		assert.match(openTabs().join('\n'), /The Kesh: Setting \d+, A major ↔ Untitled-\d+/);
	});

	test('follows what is written in the file', async () => {
		const editor = await edit(two);
		const { document } = editor;
		await vscode.commands.executeCommand('theSession.compareWrittenTune', {
			...{ uri: document.uri.toString(), line: 8, tuneId: 55, settingId: 55 },
		});
		await sides();
		const change = new vscode.WorkspaceEdit();
		change.insert(document.uri, new vscode.Position(0, 0), '% A line more\n\n');
		change.replace(document.uri, new vscode.Range(10, 0, 10, 3), 'AFD');
		assert.ok(await vscode.workspace.applyEdit(change));
		await eventually(async () => (await sides())[1].endsWith('\nAFD d3|A2d fdf|\n'));
		assert.match((await sides())[1], /^X:2\nT:A Bad Cabbage\n/);
	});

	test('is of the file itself where it holds no other tune', async () => {
		const one = `${two.split('\n\n')[0] ?? ''}\nS:https://thesession.org/tunes/55\n`;
		const editor = await edit(one);
		await vscode.commands.executeCommand('theSession.compareWrittenTune', {
			...{ tuneId: 55, settingId: 55 },
		});
		await sides();
		const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
		assert.ok(input instanceof vscode.TabInputTextDiff);
		assert.equal(input.modified.toString(), editor.document.uri.toString());
	});
});
