import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/tree/model.ts';
import {
	activated,
	type Activated,
	allWell,
	askedPaths,
	child,
	fault,
	forgetAsked,
	labels,
} from '../theSession.ts';

async function set(name: string, value: unknown): Promise<void> {
	const settings = vscode.workspace.getConfiguration('theSession');
	await settings.update(name, value, vscode.ConfigurationTarget.Global);
}

suite('The offline library in the side bar', () => {
	let app: Activated;
	const provider = () => app.browse.provider;

	/** A line below the group, by the names of those above it. */
	const at = async (...names: readonly string[]): Promise<Node> => {
		let node = await child(provider(), 'Offline Library');
		for (const name of names) node = await child(provider(), name, node);
		return node;
	};
	const below = async (...names: readonly string[]) => labels(provider(), await at(...names));
	const description = (node: Node) => String(provider().getTreeItem(node).description);
	const described = async (...above: readonly string[]) => {
		const parent = await at(...above);
		const names = await labels(provider(), parent);
		const nodes = await provider().getChildren(parent);
		return nodes.map((node, n) => `${names[n] ?? ''} · ${description(node)}`);
	};

	suiteSetup(async () => {
		await allWell();
		app = await activated();
		await set('library.source', `${process.env['THE_SESSION_REPLICA'] ?? ''}/dump/csv`);
		await (await app.library.load()).remove();
	});

	suiteTeardown(async () => {
		await (await app.library.load()).remove();
		await set('library.source', undefined);
	});

	setup(async () => {
		await allWell();
		await forgetAsked();
	});

	teardown(() => set('memberId', undefined));

	const kesh = async () => at('By Type', 'jig', 'All Keys', 'The Kesh');

	test('is one line that offers to download it, and nothing on a tune', async () => {
		assert.deepEqual(await below(), ['Download Offline Library…']);
		const tune = await child(
			provider(),
			'The Kesh',
			await child(provider(), 'Popular', await child(provider(), 'Tunes')),
		);
		assert.ok(!(await labels(provider(), tune)).includes('Played Next to It'));
	});

	test('shows by itself what there is once it is downloaded, on tunes too', async () => {
		const popular = await child(provider(), 'Popular', await child(provider(), 'Tunes'));
		const tune = await child(provider(), 'The Kesh', popular);
		await provider().getChildren(tune);
		let refreshed = 0;
		const watch = provider().onDidChangeTreeData(() => refreshed++);
		await (await app.library.load()).download(new AbortController().signal, () => undefined);
		watch.dispose();
		assert.equal(refreshed, 1);
		const [about = '', ...lists] = await below();
		assert.match(about, /^As of \w+ \d+, \d{4}$/);
		assert.deepEqual(lists, [
			'Search by Melody…',
			'By Letter',
			'By Type',
			'With Chords',
			'Not in My Tunebook',
			'Update Offline Library',
			'Remove Offline Library…',
		]);
		const parts = await labels(provider(), tune);
		assert.ok(parts.includes('Played Next to It') && parts.includes('Sets with This Tune'));
	});

	test('says of when it is and how much is in it, without asking the site', async () => {
		const [about] = await provider().getChildren(await at());
		assert.ok(about);
		assert.match(
			description(about),
			/^[\d,]+ tunes, [\d,]+ settings, [\d,]+ recordings, \d+ sets$/,
		);
		const { tooltip } = provider().getTreeItem(about);
		assert.ok(typeof tooltip === 'string');
		assert.match(tooltip, /^As of .* events\.$/);
		assert.deepEqual(await askedPaths(), []);
	});

	test('has tunes by letter, in the order of their names', async () => {
		const letters = await described('By Letter');
		assert.ok(letters.some(line => /^K · \d+ tunes$/.test(line)));
		const tunes = await below('By Letter', 'K');
		assert.ok(tunes.includes('The Kesh'));
		const plain = tunes
			.filter(name => name !== 'Load more…')
			.map(name => name.replace(/^The /, ''));
		assert.deepEqual(plain, plain.toSorted(new Intl.Collator('en').compare));
	});

	test('has tunes by type and key, what most people keep first', async () => {
		const types = await described('By Type');
		assert.match(types[0] ?? '', /^[a-z -]+ · \d+ tunes$/);
		assert.match((await described('By Type', 'reel'))[0] ?? '', /^All Keys · \d+ tunes$/);
		const tunes = await described('By Type', 'reel', 'D major');
		assert.match(tunes[0] ?? '', / · reel · in [\d,]+ tunebooks$/);
		assert.deepEqual(await askedPaths(), []);
	});

	test('opens a tune to the settings of it that have chords, from the library', async () => {
		const tunes = (await below('With Chords')).filter(name => name !== 'Load more…');
		assert.ok(tunes.length > 0);
		const node = await at('With Chords', tunes[0] ?? '');
		const settings = (await provider().getChildren(node)).flatMap(line =>
			line.type === 'entry' ? line.entry : [],
		);
		assert.ok(settings.length > 0);
		for (const { kind, text = '' } of settings) {
			assert.equal(kind, 'setting');
			assert.match(text, /"[A-G]/);
		}
		assert.deepEqual(await askedPaths(), []);
	});

	test('asks who one is before it says what one has not got', async () => {
		const [sentence, ...rest] = await below('Not in My Tunebook');
		assert.match(sentence ?? '', /^Say who you are/);
		assert.deepEqual(rest, ['Choose Member…']);
		assert.deepEqual(await askedPaths(), []);
	});

	test('says what went wrong when the tunebook can’t be had, and Retry mends it', async () => {
		await set('memberId', '23');
		await fault('/members/23/tunebook', { body: 'truncated' });
		assert.deepEqual(await below('Not in My Tunebook'), ['Retry']);
		await vscode.commands.executeCommand(
			'_theSession.loadMore',
			await at('Not in My Tunebook', 'Retry'),
		);
		assert.ok((await below('Not in My Tunebook')).length > 10);
	});

	test('leaves out what stands in the tunebook, all of which it asks for once', async () => {
		await set('memberId', '23');
		app.browse.refresh();
		const missing = await at('Not in My Tunebook');
		const first = await provider().getChildren(missing);
		const asked = await askedPaths();
		assert.ok(asked.every(path => path === '/members/23/tunebook') && asked.length > 0);
		const have = new Set<number>();
		for (let page = 1, pages = 1; page <= pages; page++) {
			const answer = await app.api.get('/members/ID/tunebook', { id: 23, page });
			for (const { id } of answer.items) have.add(id);
			pages = answer.pages;
		}
		assert.ok(have.size > 0);
		const more = first.find(node => node.type === 'more');
		assert.ok(more);
		await vscode.commands.executeCommand('_theSession.loadMore', more);
		const all = (await provider().getChildren(missing)).flatMap(node =>
			node.type === 'entry' ? node.entry : [],
		);
		assert.ok(all.length > first.length - 1);
		assert.ok(all.every(({ id }) => !have.has(id)));
		const kept = all.map(({ tunebooks = 0 }) => tunebooks);
		assert.deepEqual(
			kept,
			kept.toSorted((a, b) => b - a),
		);
		assert.deepEqual(await askedPaths(), asked);
	});

	test('tells what is played next to a tune, and which recordings have both', async () => {
		const tune = await kesh();
		const next = await child(provider(), 'Played Next to It', tune);
		const [first] = await provider().getChildren(next);
		assert.ok(first);
		assert.match(description(first), /^(?:after|before) it in \d+ sets?(?:, before it in \d+)? · /);
		const [both] = await provider().getChildren(first);
		assert.ok(both);
		assert.equal(provider().getTreeItem(both).label, 'Recordings of Both');
	});

	test('names the tracks that two tunes are played in', async () => {
		const tune = await kesh();
		const next = await provider().getChildren(await child(provider(), 'Played Next to It', tune));
		for (const neighbour of next) {
			if (neighbour.type !== 'entry') continue;
			const both = await child(provider(), 'Recordings of Both', neighbour);
			const [recording] = await provider().getChildren(both);
			if (!recording) continue;
			assert.match(description(recording), /^tracks? \d+(?:, \d+)* · /);
			return;
		}
		assert.fail('no neighbour of The Kesh is on a recording with it');
	});

	test('has the sets of a tune, each with its tunes', async () => {
		const sets = await child(provider(), 'Sets with This Tune', await kesh());
		const [first] = await provider().getChildren(sets);
		assert.ok(first);
		assert.ok((await labels(provider(), first)).includes('The Kesh'));
	});

	test('is one line again by itself when it is removed', async () => {
		let refreshed = 0;
		const watch = provider().onDidChangeTreeData(() => refreshed++);
		await (await app.library.load()).remove();
		watch.dispose();
		assert.equal(refreshed, 1);
		assert.deepEqual(await below(), ['Download Offline Library…']);
	});
});
