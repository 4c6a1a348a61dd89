import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { dropEdits } from '../../../src/editor/dropEdits.ts';
import type { Node } from '../../../src/tree/model.ts';
import { treeDrag } from '../../../src/tree/drag.ts';
import {
	activated,
	type Activated,
	allWell,
	askedPaths,
	child,
	eventually,
	fault,
	forgetAsked,
	labels,
	written,
} from '../theSession.ts';

const { token } = new vscode.CancellationTokenSource();

const jigs = `# Jigs
The Kesh (jig, G major) https://thesession.org/tunes/55#setting55
thesession:/tunes/27/2
Connaughtman’s Rambles, D
`;

suite('A list of sets', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		await app.sets.making.change([]);
		await forgetAsked();
	});

	async function open(content: string, language = 'thesession-set') {
		return (await written(content, language)).document;
	}

	const hints = async (document: vscode.TextDocument) => {
		const all = new vscode.Range(0, 0, document.lineCount, 0);
		const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
			'vscode.executeInlayHintProvider',
			document.uri,
			all,
		);
		return found.map(
			({ label, position }) => `${position.line}: ${typeof label === 'string' ? label : ''}`,
		);
	};

	const problems = (document: vscode.TextDocument) =>
		vscode.languages
			.getDiagnostics(document.uri)
			.map(({ message, range }) => `${range.start.line}: ${message}`);

	test('is a language of its own, by the end of its name', async () => {
		const uri = vscode.Uri.parse('untitled:/tonight.set');
		const document = await vscode.workspace.openTextDocument(uri);
		assert.equal(document.languageId, 'thesession-set');
	});

	test('says how its keys flow, and asks nobody for it', async () => {
		const document = await open('A, G\nB, A\nC (reel, F)\nD, F\n\nE, D\nF, Dmaj\nG, D major\n');
		await app.setLists.load();
		const expected = ['1: lift', '2: rough, 4 notes change', '3: same key'];
		const second = ['5: one key all through', '6: same key', '7: same key'];
		assert.deepEqual(await eventually(() => hints(document)), [...expected, ...second]);
		assert.deepEqual(await askedPaths(), []);
	});

	test('that is checked knows what it didn’t say', async () => {
		const document = await open(jigs);
		await app.setLists.load();
		await vscode.commands.executeCommand('theSession.checkSets');
		assert.deepEqual(problems(document), []);
		assert.deepEqual(await hints(document), ['2: E dorian · smooth', '3: smooth, same notes']);
		const asked = await askedPaths();
		assert.equal(asked.length, new Set(asked).size, 'nothing is asked twice');
	});

	test('knows a tune whose type, or whose article, is said behind its name', async () => {
		const document = await open('The Silver Spear reel x3\nKesh, The\n');
		await app.setLists.load();
		await vscode.commands.executeCommand('theSession.checkSets');
		assert.deepEqual(problems(document), []);
	});

	test('says in its lines what is the matter, and goes on', async () => {
		await fault('/tunes/71', { status: 410 });
		const document = await open(
			[
				'Nobody Ever Wrote This One',
				'https://thesession.org/tunes/71',
				'https://thesession.org/recordings/1',
				'thesession:/tunes/27/99',
				'The Kesh',
				'The Kesh / The Swallowtail',
			].join('\r\n'),
		);
		void vscode.commands.executeCommand('theSession.checkSets');
		await eventually(() => problems(document).length === 5);
		const [name, gone, elsewhere, setting, several] = problems(document);
		assert.match(name ?? '', /^0: (?:Nobody knows a tune|No tune is called) “Nobody Ever/);
		assert.match(gone ?? '', /^1: This was removed from The Session/);
		assert.equal(elsewhere, '2: This is no tune’s address.');
		assert.equal(setting, '3: “The Swallowtail” has no setting 99.');
		assert.match(several ?? '', /^5: .* give each a line of its own/);
	});

	test('takes what is dropped as a line, below the one that it is dropped on', async () => {
		app.results.show({ kind: 'tunes', text: 'the kesh' });
		const data = new vscode.DataTransfer();
		await treeDrag.handleDrag?.([await child(app.results.provider, 'The Kesh')], data, token);
		const dragged = (await data.get('application/vnd.the-session.music')?.asString()) ?? '';
		const drop = async (document: vscode.TextDocument, line: number) => {
			const at = { document, position: new vscode.Position(line, 1) };
			const edits = await dropEdits(app.api, app.reporter, at, dragged, token);
			assert.deepEqual(
				edits?.map(({ title }) => title),
				['Add to Set'],
			);
			const [edit] = edits;
			await vscode.workspace.applyEdit(edit?.additionalEdit ?? assert.fail('it is whole'));
			return document.getText();
		};
		const kesh = 'The Kesh (jig, G major) https://thesession.org/tunes/55';
		assert.equal(await drop(await open('One\n\nTwo'), 0), `One\n${kesh}\n\nTwo`);
		assert.equal(await drop(await open('One\r\n'), 1), `One\r\n${kesh}`);
	});

	test('takes a set as its tunes', async () => {
		const document = await open('');
		const dragged = JSON.stringify([{ memberId: 23, setId: 410 }]);
		const at = { document, position: new vscode.Position(0, 0) };
		const edits = await dropEdits(app.api, app.reporter, at, dragged, token);
		await vscode.workspace.applyEdit(edits?.[0]?.additionalEdit ?? assert.fail('it is whole'));
		assert.equal(document.lineCount, 3);
		assert.match(
			document.lineAt(1).text,
			/^The Swallowtail \(jig, E dorian\) https:.*#setting\d+$/,
		);
	});

	test('is inserted as one tune or tune by tune, into another document than itself', async () => {
		for (const [as, tunes] of [
			['one', 1],
			['several', 3],
		] as const) {
			await open(jigs);
			await vscode.commands.executeCommand('theSession.insertSet', { as });
			const document = await eventually(() => {
				const { document } = vscode.window.activeTextEditor ?? {};
				return document?.languageId === 'abc' ? document : undefined;
			});
			const text = document.getText();
			assert.equal(text.match(/^X:/gm)?.length, tunes);
			assert.deepEqual(text.match(/^K:.*$/gm), ['K:Gmaj', 'K:Edor', 'K:Dmaj']);
			assert.equal(text.match(/^S:https:\/\/thesession\.org\/tunes\//gm)?.length, 3);
			await allWell();
		}
	});

	test('is opened to be played, from wherever it is', async () => {
		await vscode.commands.executeCommand('theSession.openSet', { list: jigs });
		const { tabGroups } = vscode.window;
		await eventually(() => tabGroups.activeTabGroup.activeTab?.label === 'Jigs');
		const address = /^thesession:\/sets\/own\/55\.55\+27\.\d+\+306\.\d+\/Jigs$/;
		await eventually(() => address.test(app.panels.active?.url ?? ''));
	});

	suite('in the side bar', () => {
		const tree = () => labels(app.sets.provider);
		const tunes = async (set = 'Set 1') => {
			const node = await child(app.sets.provider, set);
			return labels(app.sets.provider, node);
		};
		const line = async (name: string, set = 'Set 1') =>
			child(app.sets.provider, name, await child(app.sets.provider, set));

		const drop = async (from: readonly Node[], to: Node | undefined, drag = treeDrag) => {
			const data = new vscode.DataTransfer();
			await drag.handleDrag?.(from, data, token);
			await app.sets.making.drop(to, data);
		};

		test('says how it is begun', async () => {
			assert.match((await tree()).join(), /^Drag tunes here/);
		});

		test('is made by dropping tunes and sets', async () => {
			app.results.show({ kind: 'tunes', text: 'the kesh' });
			await drop([await child(app.results.provider, 'The Kesh')], undefined);
			app.results.show({ kind: 'list', path: '/members/23/sets' });
			const set = await child(
				app.results.provider,
				'The Kesh, The Swallowtail, The Connaughtman’s Rambles',
			);
			await drop([set], await line('The Kesh'));
			assert.deepEqual(await tunes(), [
				...['The Kesh', 'The Swallowtail', 'The Connaughtman’s Rambles', 'The Kesh'],
			]);
		});

		test('is made with the menu, too, and says how the keys flow', async () => {
			for (const tuneId of [55, 27, 306])
				await vscode.commands.executeCommand('theSession.addToSet', { tuneId });
			const nodes = await app.sets.provider.getChildren(await child(app.sets.provider, 'Set 1'));
			const told = nodes.map(node => app.sets.provider.getTreeItem(node).description);
			assert.deepEqual(told.slice(0, 2), ['jig · G major', 'jig · E dorian · smooth']);
		});

		test('is put in order by keys and by dragging', async () => {
			for (const tuneId of [55, 27, 306])
				await vscode.commands.executeCommand('theSession.addToSet', { tuneId });
			const third = await line('The Connaughtman’s Rambles');
			await vscode.commands.executeCommand('_theSession.moveUpInSet', third);
			assert.deepEqual(await tunes(), [
				...['The Kesh', 'The Connaughtman’s Rambles', 'The Swallowtail'],
			]);
			const { making } = app.sets;
			const data = new vscode.DataTransfer();
			await making.drag([await line('The Swallowtail')], data);
			await making.drop(await line('The Kesh'), data);
			assert.deepEqual(await tunes(), [
				...['The Swallowtail', 'The Kesh', 'The Connaughtman’s Rambles'],
			]);
			const first = await line('The Swallowtail');
			await vscode.commands.executeCommand('_theSession.removeFromSet', first);
			assert.deepEqual(await tunes(), ['The Kesh', 'The Connaughtman’s Rambles']);
		});

		test('is the same list as in a file, and is kept as one', async () => {
			const { making } = app.sets;
			await making.change(jigs.trim().split('\n'));
			assert.equal(app.context.globalState.get('theSession.sets'), jigs.trim());
			await vscode.commands.executeCommand('theSession.checkSets');
			assert.deepEqual(await tunes('Jigs'), [
				...['The Kesh', 'The Swallowtail', 'Connaughtman’s Rambles'],
			]);
		});

		test('is what its buttons are about, whatever list is open', async () => {
			await vscode.commands.executeCommand('theSession.addToSet', { tuneId: 27 });
			await open(jigs);
			await vscode.commands.executeCommand('_theSession.playTonight');
			await eventually(() =>
				/^thesession:\/sets\/own\/27\.\d+$/.test(app.panels.active?.url ?? ''),
			);
		});

		test('survives what is no list', async () => {
			await app.context.globalState.update('theSession.sets', { no: 'text' });
			app.sets.provider.refresh();
			assert.deepEqual(app.sets.making.lines, []);
		});
	});
});
