import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, child, eventually, written } from '../theSession.ts';

const kesh = { tuneId: 55, settingId: 55 };
const url = 'https://thesession.org/tunes/55#setting55';

async function inserted(content: string, language: string, style?: string): Promise<string> {
	const editor = await written(content, language);
	const end = editor.document.positionAt(content.length);
	editor.selection = new vscode.Selection(end, end);
	const command = style ? 'theSession.insertAbcAs' : 'theSession.insertAbc';
	await vscode.commands.executeCommand(command, { ...kesh, ...(style && { style }) });
	return editor.document.getText();
}

/** Runs with these settings, as if the user had written them. */
async function withSettings(
	settings: Readonly<Record<string, unknown>>,
	work: () => Promise<void>,
	language?: string,
): Promise<void> {
	const scope = language === undefined ? undefined : { languageId: language };
	const { Global } = vscode.ConfigurationTarget;
	const write = async (name: string, value: unknown) =>
		vscode.workspace
			.getConfiguration('theSession', scope)
			.update(name, value, Global, language !== undefined);
	for (const [name, value] of Object.entries(settings)) await write(name, value);
	try {
		await work();
	} finally {
		for (const name of Object.keys(settings)) await write(name, undefined);
	}
}

suite('The style of what is inserted', () => {
	setup(async () => {
		await allWell();
		await activated();
	});

	test('is that of the language', async () => {
		const html = await inserted('<p>Tonight</p>\n', 'html');
		assert.match(
			html,
			/^<p>Tonight<\/p>\n<figure>\n[^]*\n<pre class="abc">\nX:1\nT:The Kesh\n[^]*\n<\/pre>\n<\/figure>\n$/,
		);
		assert.match(await inserted('One\n', 'plaintext'), /^One\nX:1\nT:The Kesh\n/);
		assert.match(await inserted('', 'markdown'), /^```abc\nX:1\n/);
	});

	test('is that of the file’s name where no extension knows its language', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0] ?? assert.fail('a folder is open');
		const uri = vscode.Uri.joinPath(folder.uri, 'tunes.ltx');
		await vscode.workspace.fs.writeFile(uri, new Uint8Array());
		const editor = await vscode.window.showTextDocument(uri);
		await vscode.commands.executeCommand('theSession.insertAbc', kesh);
		const text = editor.document.getText();
		assert.match(
			text,
			/^\\begin\{abc\}\[name=the-kesh-55\]\nX:1\nT:The Kesh\n[^]*\n\\end\{abc\}\n$/,
		);
	});

	test('is the user’s, for all languages or for one', async () => {
		await withSettings({ 'insert.style': 'link' }, async () => {
			assert.equal(await inserted('', 'plaintext'), `The Kesh — ${url}`);
			await withSettings(
				{ 'insert.style': 'card' },
				async () => {
					const card = await inserted('', 'markdown');
					assert.ok(
						card.startsWith(`### [The Kesh](${url})\n\njig · G major, by rosinante\n\n\`\`\`abc\n`),
						card,
					);
					assert.equal(await inserted('', 'plaintext'), `The Kesh — ${url}`);
				},
				'markdown',
			);
			assert.equal(await inserted('', 'markdown'), `[The Kesh](${url})`);
		});
	});

	test('takes the place of what is selected', async () => {
		const editor = await written('Play it now', 'markdown');
		editor.selection = new vscode.Selection(0, 5, 0, 7);
		await vscode.commands.executeCommand('theSession.insertAbcAs', { ...kesh, style: 'link' });
		assert.equal(editor.document.getText(), `Play [The Kesh](${url}) now`);
	});

	test('may be a template', async () => {
		const template = '${name} in ${key} ($$${setting})';
		await withSettings({ 'insert.style': 'template', 'insert.template': template }, async () => {
			assert.equal(await inserted('', 'plaintext'), 'The Kesh in G major ($1)');
		});
	});

	test('is another for once, and one undo takes it back', async () => {
		const text = await inserted('Play ', 'markdown', 'link');
		assert.equal(text, `Play [The Kesh](${url})`);
		await vscode.commands.executeCommand('undo');
		assert.equal(vscode.window.activeTextEditor?.document.getText(), 'Play ');
	});

	test('is chosen from a list that shows what each would insert', async () => {
		const editor = await written('', 'markdown');
		const done = vscode.commands.executeCommand('theSession.insertAbcAs', kesh);
		// Its first line is the whole tune; VS Code has no way to look at an open list, but to take from it.
		const { document } = editor;
		await eventually(async () => {
			await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			return document.getText() !== '';
		});
		await done;
		assert.match(document.getText(), /^X:1\nT:The Kesh\n/);
	});

	test('that there is not is refused in a sentence', async () => {
		await assert.rejects(
			async () =>
				vscode.commands.executeCommand('theSession.insertAbcAs', {
					...kesh,
					style: 'braille',
					show: false,
				}),
			/There is no style “braille”\. There are: tune, body, incipit,/,
		);
		await assert.rejects(
			async () =>
				vscode.commands.executeCommand('theSession.insertAbcAs', {
					tuneId: 55,
					settingId: 999999,
					show: false,
				}),
			/“The Kesh” has no setting with the number 999999\./,
		);
	});

	test('counts for sets too', async () => {
		const app = await activated();
		app.results.show({ kind: 'list', path: '/members/23/sets' });
		const name = 'The Kesh, The Swallowtail, The Connaughtman’s Rambles';
		const line = await child(app.results.provider, name);
		const { document } = await written('', 'html');
		await vscode.commands.executeCommand('theSession.insertAbc', line);
		assert.match(document.getText(), /<pre class="abc">\nX:1\nT:The Kesh, The Swallowtail,/);
	});

	test('leaves what is copied alone', async () => {
		await withSettings({ 'insert.style': 'link' }, async () => {
			await vscode.commands.executeCommand('theSession.copyAbc', kesh);
			assert.match(await vscode.env.clipboard.readText(), /^X:1\nT:The Kesh\n/);
		});
	});
});
