import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, askedPaths, fault, forgetAsked, written } from '../theSession.ts';

const open = (lines: readonly string[], language = 'abc', end = '\n') =>
	written(lines.join(end), language);

const tunes = [
	...['X:1', 'T:The Swallowtail', 'T:The Dromey’s Fancy', 'R:jig', 'M:6/8', 'K:Edor', 'P:A'],
	...['GEE BEE|GEE BAG|', 'P:B', 'eBB fBB|gBB edB|', '', 'X:27', 'K:D', 'A2d fdf|', '', 'words'],
];

/** Name, detail and lines of each, and of what is in it. */
function told({ name, detail, range, children }: vscode.DocumentSymbol): readonly unknown[] {
	const lines = `${range.start.line}–${range.end.line}`;
	return [name, detail, lines, ...children.map(told)];
}

const symbols = (document: vscode.TextDocument) =>
	vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
		'vscode.executeDocumentSymbolProvider',
		document.uri,
	);

/** What is offered where `^` stood; the cursor is there. */
async function offered(editor: vscode.TextEditor): Promise<vscode.CompletionList> {
	const { document } = editor;
	const at = document.positionAt(document.getText().indexOf('^'));
	await editor.edit(edit => edit.delete(new vscode.Range(at, at.translate(0, 1))));
	editor.selection = new vscode.Selection(at, at);
	return vscode.commands.executeCommand<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		...[document.uri, at],
	);
}

/** Without what VS Code offers of itself: words of the text. */
const ours = ({ items }: vscode.CompletionList) =>
	items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);

function nameOf({ label }: vscode.CompletionItem): string {
	return typeof label === 'string' ? label : label.label + (label.detail ?? '');
}

const names = (list: vscode.CompletionList) => ours(list).map(nameOf);

function nameIn({ insertText }: vscode.CompletionItem): string {
	return typeof insertText === 'string' ? insertText : (insertText?.value ?? '');
}

/** What Tab does. */
async function choose(editor: vscode.TextEditor, list: vscode.CompletionList, name: string) {
	const item = list.items.find(item => nameOf(item) === name);
	assert.ok(item?.range && 'replacing' in item.range && item.command, names(list).join());
	const { replacing } = item.range;
	await editor.edit(edit => edit.replace(replacing, nameIn(item)));
	await vscode.commands.executeCommand(
		item.command.command,
		...((item.command.arguments ?? []) as unknown[]),
	);
}

suite('Where tunes are written', () => {
	setup(async () => {
		await allWell();
		await activated();
		await forgetAsked();
	});

	test('the outline has each of them, with its parts and its other names', async () => {
		const { document } = await open(tunes);
		assert.deepEqual((await symbols(document))?.map(told), [
			[
				...['The Swallowtail', 'jig, E dorian', '0–9'],
				['The Dromey’s Fancy', 'also known as', '2–2'],
				['Part A', '', '6–7'],
				['Part B', '', '8–9'],
			],
			['X: 27', 'D major', '11–13'],
		]);
	});

	test('the outline is that of the text as it is now, whatever ends its lines', async () => {
		const editor = await open(tunes, 'abc', '\r\n');
		await symbols(editor.document);
		await editor.edit(edit => {
			edit.insert(new vscode.Position(0, 0), '% mine\r\n\r\n');
			edit.replace(new vscode.Range(11, 0, 11, 4), 'X:28');
		});
		const [first, second] = (await symbols(editor.document)) ?? [];
		assert.deepEqual(first && told(first).slice(0, 3), [
			'The Swallowtail',
			'jig, E dorian',
			'2–11',
		]);
		assert.deepEqual(second && told(second), ['X: 28', 'D major', '13–15']);
		assert.deepEqual(second?.range.end, new vscode.Position(15, 8));
	});

	test('tunes and their parts can be folded', async () => {
		const { document } = await open(tunes);
		const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
			'vscode.executeFoldingRangeProvider',
			document.uri,
		);
		assert.deepEqual(
			folds.map(({ start, end }) => [start, end]).sort(([one = 0], [other = 0]) => one - other),
			[
				[0, 9],
				[6, 7],
				[8, 9],
				[11, 13],
			],
		);
	});

	test('a field is offered what it may say, and first what goes with the tune', async () => {
		const meter = await offered(await open(['X:1', 'T:One', 'R:slip jig', 'M:^', 'K:G']));
		assert.equal(names(meter)[0], '9/8');
		const type = await offered(await open(['X:1', 'T:One', 'R:^', 'M:2/4']));
		assert.equal(names(type)[0], 'polka');
		const key = await offered(await open(['X:1', 'T:One', 'K:E^ clef=treble']));
		assert.ok(names(key).includes('Edor'));
		const { range } = key.items.find(item => nameOf(item) === 'Edor') ?? {};
		assert.ok(range && 'replacing' in range);
		assert.deepEqual(range.replacing, new vscode.Range(2, 2, 2, 3));
	});

	test('a field in Markdown is offered that in a fence, and prose nothing', async () => {
		const notes = (line: string, inside: string) => ['# Friday', line, '```abc', inside, '```'];
		assert.equal(names(await offered(await open(notes('', 'K:^'), 'markdown')))[0], 'D');
		assert.deepEqual(names(await offered(await open(notes('K:^', 'K:D'), 'markdown'))), []);
	});

	test('a title is offered the names of tunes, and the one that is chosen fills the header', async () => {
		const editor = await open(['X:3', 'T:the kes^', '', 'X:4']);
		const list = await offered(editor);
		assert.deepEqual(names(list).slice(0, 2), ['The Kesh', 'The Kesh with its music']);
		assert.deepEqual(await askedPaths(), ['/tunes/search']);
		await choose(editor, list, 'The Kesh');
		assert.equal(
			editor.document.getText(),
			['X:3', 'T:The Kesh', 'R:jig', 'M:6/8', 'L:1/8', 'K:Gmaj', '', 'X:4'].join('\n'),
		);
		assert.deepEqual(editor.selection.active, new vscode.Position(5, 6));
	});

	test('the whole setting is written with the line ends of its file, and what stands there stays', async () => {
		const editor = await open(['X:3', 'T:swallowtail^', 'R:slide', 'K:'], 'abc', '\r\n');
		await choose(editor, await offered(editor), 'The Swallowtail with its music');
		const written = editor.document.getText();
		assert.ok(!/[^\r]\n/.test(written));
		assert.match(
			written,
			/^X:3\r\nT:The Swallowtail\r\nR:slide\r\nC:Trad\.\r\nM:6\/8\r\nL:1\/8\r\nZ:.+\r\nS:https:\/\/thesession\.org\/tunes\/27#setting\d+\r\nK:Edor\r\n.+\|/,
		);
		assert.equal(editor.selection.active.line, editor.document.lineCount - 1);
	});

	test('the music is not offered under another meter, length or key, which would make other notes of it', async () => {
		for (const said of ['M:4/4', 'L:1/16', 'K:D']) {
			const list = await offered(await open(['X:3', 'T:the kes^', said]));
			assert.ok(names(list).length > 0, said);
			assert.deepEqual(
				names(list).filter(name => name.endsWith('music')),
				[],
				said,
			);
		}
	});

	test('the music is not offered where there is some', async () => {
		const list = await offered(await open(['X:3', 'T:the kes^', 'K:G', 'GAB|']));
		assert.deepEqual(
			names(list).filter(name => name.endsWith('music')),
			[],
		);
	});

	test('nobody is asked for less than three letters, or where the user wants nobody asked', async () => {
		assert.deepEqual(names(await offered(await open(['X:3', 'T:ke^']))), []);
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('editor.names', 'library', vscode.ConfigurationTarget.Global);
		try {
			assert.deepEqual(names(await offered(await open(['X:3', 'T:the kesh^']))), []);
		} finally {
			await settings.update('editor.names', undefined, vscode.ConfigurationTarget.Global);
		}
		assert.deepEqual(await askedPaths(), []);
	});

	// The last one: the site is left alone for a minute then.
	test('nothing is offered, and nothing shown, where the site fails', async () => {
		await fault('/tunes/search', { status: 500, times: 'always' });
		assert.deepEqual(names(await offered(await open(['X:3', 'T:the kesh^']))), []);
		await allWell();
		await forgetAsked();
		assert.deepEqual(names(await offered(await open(['X:3', 'T:the kesh^']))), []);
		assert.deepEqual(await askedPaths(), []);
	});
});
