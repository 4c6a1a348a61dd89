import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, type Activated, allWell, child, fault, labels } from '../theSession.ts';

suite('Browse', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		app.browse.refresh();
	});

	test('shows what there is without asking anything', async () => {
		await fault('/*', { status: 500, times: 'always' });
		const { provider } = app.browse;
		assert.deepEqual(await labels(provider), [
			'Tunes',
			'Discography',
			'Trips',
			'Sessions',
			'Events',
			'Discussions',
			'Members',
			'Activity',
			'Offline Library',
		]);
		assert.deepEqual(await labels(provider, await child(provider, 'Tunes')), [
			'Search Tunes…',
			'Popular',
			'New Settings',
			'Most Recorded',
			'New Sets',
			'Latest Comments',
		]);
	});

	test('opens a list, a tune in it and the tune’s settings', async () => {
		const { provider } = app.browse;
		const popular = await child(provider, 'Popular', await child(provider, 'Tunes'));
		const tune = await child(provider, 'The Kesh', popular);
		const settings = await labels(provider, tune);
		assert.equal(settings[0], 'Setting 1, G major');
		assert.ok(settings.length > 1);
	});

	test('goes on to the next page, and to the last', async () => {
		const { provider } = app.browse;
		const popular = await child(provider, 'Popular', await child(provider, 'Tunes'));
		const tunes = async () =>
			(await labels(provider, popular)).filter(label => label !== 'Load more…').length;
		assert.equal(await tunes(), 50);
		for (;;) {
			const shown = await tunes();
			const more = (await provider.getChildren(popular)).find(node => node.type === 'more');
			if (!more) break;
			await vscode.commands.executeCommand('_theSession.loadMore', more);
			assert.ok((await tunes()) > shown);
		}
		assert.ok((await tunes()) > 300);
		const all = await provider.getChildren(popular);
		assert.equal(new Set(all.map(node => node.id)).size, all.length, 'no two nodes share an id');
	});

	test('a failure is one line, and Retry mends it', async () => {
		const { provider } = app.browse;
		const sessions = await child(provider, 'New Sessions', await child(provider, 'Sessions'));
		await fault('/sessions/new', { body: 'truncated' });
		assert.deepEqual(await labels(provider, sessions), ['Retry']);
		const retry = await child(provider, 'Retry', sessions);
		assert.match(String(provider.getTreeItem(retry).description), /can’t be read/);
		await vscode.commands.executeCommand('_theSession.loadMore', retry);
		assert.ok((await labels(provider, sessions)).length > 20);
	});

	test('every list answers', async () => {
		const { provider } = app.browse;
		for (const group of await provider.getChildren()) {
			for (const list of await provider.getChildren(group)) {
				if (list.type !== 'fixed' || !list.model) continue;
				assert.ok((await labels(provider, list)).length > 5, list.id);
			}
		}
	});

	test('a tune’s tooltip shows what the site sent as text', async () => {
		const { provider } = app.browse;
		const popular = await child(provider, 'Popular', await child(provider, 'Tunes'));
		const tune = await child(provider, 'The Kesh', popular);
		const item = await provider.resolveTreeItem(provider.getTreeItem(tune), tune);
		assert.ok(item.tooltip instanceof vscode.MarkdownString);
		assert.match(item.tooltip.value, /The.*Kesh/s);
		assert.ok(!item.tooltip.isTrusted && !item.tooltip.supportHtml);
	});
});

suite('Results', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		app.results.clear();
		await app.history.clear();
	});

	test('show a search with its count, then the recent searches', async () => {
		const { provider, view } = app.results;
		await vscode.commands.executeCommand('_theSession.searchAgain', {
			kind: 'tunes',
			text: 'kesh',
		});
		assert.deepEqual(await labels(provider), ['The Kesh']);
		assert.equal(view.description, '“kesh”');
		assert.equal(view.message, '1 found');
		app.results.clear();
		assert.deepEqual(await labels(provider), ['“kesh”']);
	});

	test('say so when nothing was found', async () => {
		app.results.show({ kind: 'tunes', text: 'zzzzqq' });
		assert.deepEqual(await labels(app.results.provider), []);
		assert.match(app.results.view.message ?? '', /Nothing found for “zzzzqq”/);
	});

	test('keep each recent search once, the newest first, and forget one when asked', async () => {
		for (const text of ['kesh', 'banshee', 'KESH ']) await app.history.add({ kind: 'tunes', text });
		assert.deepEqual(await labels(app.results.provider), ['“KESH”', '“banshee”']);
		const old = await child(app.results.provider, '“banshee”');
		await vscode.commands.executeCommand('_theSession.removeRecent', old);
		assert.deepEqual(await labels(app.results.provider), ['“KESH”']);
	});

	test('a search that fails keeps its Retry, a newer one takes its place', async () => {
		await fault('/tunes/search', { drop: true, times: 'always' });
		app.results.show({ kind: 'tunes', text: 'kesh' });
		assert.deepEqual(await labels(app.results.provider), ['Retry']);
		app.results.show({ kind: 'sessions', text: 'galway' });
		assert.ok((await labels(app.results.provider)).length > 0);
		assert.equal(app.results.view.description, 'Sessions “galway”');
	});
});
