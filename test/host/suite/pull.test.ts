import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { keepTheirs } from '../../../src/pull/theirs.ts';
import type { Outcome } from '../../../src/pull/outcome.ts';
import {
	activated,
	allWell,
	askedPaths,
	autoSave,
	child,
	fault,
	forgetAsked,
} from '../theSession.ts';

/** Three tunes by their addresses. */
const three = ['/tunes/55', '/tunes/27', '/tunes/97'];
const kesh = 'the-kesh-55.abc';

suite('A pull into a folder', () => {
	let folder: string;

	suiteSetup(() => autoSave('off'));
	suiteTeardown(() => autoSave(undefined));
	setup(async () => {
		await allWell();
		const app = await activated();
		await vscode.workspace.fs
			.delete(vscode.Uri.joinPath(app.storage, 'pulls'), { recursive: true })
			.then(undefined, () => undefined);
		folder = await mkdtemp(path.join(tmpdir(), 'pull-'));
	});
	teardown(() => rm(folder, { recursive: true, force: true }));

	const pull = async (what: Readonly<Record<string, unknown>> = {}): Promise<Outcome> => {
		const given = { from: three, folder: vscode.Uri.file(folder), show: false, ...what };
		const outcome = await vscode.commands.executeCommand<Outcome | undefined>(
			'theSession.pullTunebook',
			given,
		);
		assert.ok(outcome, 'it came to an end');
		// What has been asked lately is answered from memory, whatever happened on the site.
		await vscode.commands.executeCommand('theSession.clearCache');
		return outcome;
	};
	const read = (name: string) => readFile(path.join(folder, name), 'utf8');
	const write = (name: string, text: string) => writeFile(path.join(folder, name), text);

	/** From now on The Session has another text there. */
	const change = (tune: number, from: string, to: string) =>
		fault(`/tunes/${tune}`, { edit: { from, to }, times: 'always' });

	test('is a file for each tune, with its own number and address', async () => {
		const outcome = await pull();
		assert.deepEqual(outcome.new, three);
		const names = (await readdir(folder)).sort();
		assert.equal(names.length, 4);
		assert.equal(names[0], '.thesession.json');
		assert.match(
			await read(kesh),
			/^X:55\nT:The Kesh\n[^]*R:jig\nM:6\/8\nL:1\/8\n[^]*S:https:\/\/thesession\.org\/tunes\/55#setting55\nK:Gmaj\n/,
		);
	});

	test('again leaves every byte as it is', async () => {
		await pull();
		const before = await Promise.all((await readdir(folder)).map(read));
		const outcome = await pull();
		assert.deepEqual(outcome.same, three);
		assert.deepEqual(await Promise.all((await readdir(folder)).map(read)), before);
	});

	test('tells what was edited here from what has changed there, and overwrites no edit', async () => {
		await pull();
		const other = (await readdir(folder)).find(name => name.endsWith('-27.abc')) ?? '';
		await write(other, `${await read(other)}% slowly\n`);
		await change(55, 'The Kesh', 'The Kesh Jig');
		const outcome = await pull();
		assert.deepEqual(outcome.updated, ['/tunes/55']);
		assert.equal(outcome.kept.length, 1);
		assert.match(await read(kesh), /^T:The Kesh Jig$/m);
		assert.match(await read(other), /% slowly\n$/);
	});

	test('leaves what has changed on both sides', async () => {
		await pull();
		await write(kesh, (await read(kesh)).replace('T:The Kesh', 'T:Our Kesh'));
		await change(55, 'The Kesh', 'The Kesh Jig');
		const outcome = await pull();
		assert.deepEqual(outcome.conflicts, ['/tunes/55']);
		assert.match(await read(kesh), /^T:Our Kesh$/m);
	});

	test('takes what an editor holds and nobody has saved for an edit', async () => {
		await pull();
		const document = await vscode.workspace.openTextDocument(path.join(folder, kesh));
		const editor = await vscode.window.showTextDocument(document);
		await editor.edit(edit => edit.insert(new vscode.Position(1, 2), 'My '));
		await change(55, 'The Kesh', 'The Kesh Jig');
		const outcome = await pull();
		assert.deepEqual(outcome.conflicts, ['/tunes/55']);
		assert.match(await read(kesh), /^T:The Kesh$/m);
	});

	test('does not bring back what was taken away here', async () => {
		await pull();
		await rm(path.join(folder, kesh));
		assert.deepEqual((await pull()).deleted, ['/tunes/55']);
		assert.ok(!(await readdir(folder)).includes(kesh));
	});

	test('goes on when one tune fails, and asks only for that one the next time', async () => {
		await fault('/tunes/27', { status: 403 });
		const first = await pull();
		assert.deepEqual(first.failed, ['/tunes/27']);
		assert.equal(first.new.length, 2);
		await forgetAsked();
		const second = await pull();
		assert.deepEqual(second.new, ['/tunes/27']);
		assert.deepEqual(await askedPaths(), ['/tunes/27']);
	});

	test('leaves nothing half-written when it breaks off', async () => {
		await pull();
		await change(55, 'The Kesh', 'The Kesh Jig');
		// Where the file would be exchanged stands a folder that can't be.
		await rm(path.join(folder, '.thesession.json'));
		await vscode.workspace.fs.createDirectory(
			vscode.Uri.file(path.join(folder, '.thesession.json', 'in the way')),
		);
		await assert.rejects(pull());
		assert.deepEqual(
			(await readdir(folder)).filter(name => name.startsWith('.pulling-')),
			[],
		);
		assert.match(await read(kesh), /^T:The Kesh$/m);
	});

	test('says of what is withheld and merged what there is to say', async () => {
		const outcome = await pull({ from: ['/tunes/5175', '/tunes/905', '/tunes/55#setting10442'] });
		assert.deepEqual(outcome.missing, ['/tunes/5175']);
		assert.deepEqual(outcome.new, ['/tunes/905', '/tunes/55#setting10442']);
		assert.match(await read('the-kesh-55-10442.abc'), /^X:10442\n[^]*\nK:Amaj\n/);
	});

	test('is all of a member’s sets, each as one tune', async () => {
		const outcome = await pull({ from: 'sets', member: 11 });
		assert.ok(outcome.new.includes('/members/11/sets/1022'));
		const name = (await readdir(folder)).find(one => one.endsWith('-set-1022.abc'));
		assert.equal((await read(name ?? '')).match(/^K:/gm)?.length, 2);
	});

	test('is a book with its contents, its index and a page', async () => {
		const outcome = await pull({ form: 'book' });
		assert.deepEqual([...outcome.new].sort(), [...three].sort());
		const book = await read('tunebook.abc');
		// In the order in which they were named.
		assert.deepEqual(book.match(/^X:.*$/gm), ['X:55', 'X:27', 'X:97']);
		assert.match(book, /^%abc-2\.1\n\n%~ Contents\n/);
		const page = await read('tunebook.html');
		assert.match(page, /<h2>By Key<\/h2>/);
		const before = [book, page];
		await pull({ form: 'book' });
		assert.deepEqual([await read('tunebook.abc'), await read('tunebook.html')], before);
		await write('tunebook.html', `${page}<!-- mine -->`);
		await change(55, 'The Kesh', 'The Kesh Jig');
		await pull({ form: 'book' });
		assert.match(await read('tunebook.abc'), /^T:The Kesh Jig$/m);
		assert.match(await read('tunebook.html'), /<!-- mine -->$/);
	});

	test('is refused in a sentence where nobody says what, or where', async () => {
		await assert.rejects(pull({ folder: undefined }), /into which folder/);
		await assert.rejects(pull({ from: ['/sessions/1'] }), /addresses of tunes and sets/);
		await assert.rejects(pull({ from: '/sessions/new' }), /holds no tunes/);
		await assert.rejects(pull({ from: '/sessions/1' }), /no list of tunes/);
		await assert.rejects(pull({ from: '/members/23/activity' }), /no list of tunes/);
		await assert.rejects(pull({ from: 'tunebook' }), /Name a member/);
	});

	test('shows what differs after a reload too, and says so when that is long ago', async () => {
		const { storage } = await activated();
		const mine = vscode.Uri.file(path.join(folder, kesh));
		// The tests have the code twice: what shows the document is another than what keeps it, as after a reload.
		const kept = await keepTheirs(storage, 'X:55\nT:The Kesh Jig\n', mine);
		const document = await vscode.workspace.openTextDocument(kept);
		assert.equal(document.getText(), 'X:55\nT:The Kesh Jig\n');
		assert.equal(document.languageId, 'abc');
		const old = await vscode.workspace.openTextDocument(kept.with({ query: 'x'.repeat(43) }));
		assert.match(old.getText(), /not known here any more\. Pull again/);
		const foreign = await vscode.workspace.openTextDocument(kept.with({ query: '../../secret' }));
		assert.match(foreign.getText(), /not known here any more/);
	});

	test('is offered where a member’s tunebook stands in the side bar', async () => {
		const app = await activated();
		const settings = vscode.workspace.getConfiguration('theSession');
		await settings.update('memberId', '23', vscode.ConfigurationTarget.Global);
		try {
			for (const name of ['Tunebook', 'Sets']) {
				const list = await child(app.mine.provider, name);
				assert.match(app.mine.provider.getTreeItem(list).contextValue ?? '', / pulls/);
			}
		} finally {
			await settings.update('memberId', undefined, vscode.ConfigurationTarget.Global);
		}
	});
});
