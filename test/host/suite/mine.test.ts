import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { asOnSite } from '../../../src/tree/arrangement.ts';
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
} from '../theSession.ts';

/** Names the member whose lists are shown; undefined names nobody. */
async function name(member: unknown): Promise<void> {
	const settings = vscode.workspace.getConfiguration('theSession');
	await settings.update('memberId', member, vscode.ConfigurationTarget.Global);
}

suite('Mine', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		app.mine.arrange(asOnSite, '');
		await name('https://thesession.org/members/23/tunebook');
		app.mine.refresh();
	});

	teardown(() => name(undefined));

	const tunebook = () => child(app.mine.provider, 'Tunebook');

	test('is empty while nobody is named, and says so when the name is none', async () => {
		await name(undefined);
		assert.deepEqual(await labels(app.mine.provider), []);
		await name('Nuala');
		assert.deepEqual(await labels(app.mine.provider), []);
		assert.match(app.mine.view.message ?? '', /“Nuala” .* no member’s number/);
		await name(23);
		assert.equal((await labels(app.mine.provider))[0], 'Profile');
	});

	test('a tunebook is sorted and filtered over all of its pages', async () => {
		const list = await tunebook();
		const { provider } = app.mine;
		assert.equal((await labels(provider, list)).length, 51);
		app.mine.arrange({ sort: 'name', filter: '' }, '');
		const sorted = await labels(provider, list);
		assert.equal(sorted.length, 266);
		app.mine.arrange({ sort: 'site', filter: 'kesh jig' }, '');
		assert.deepEqual(await labels(provider, list), ['The Kesh']);
		app.mine.arrange({ sort: 'site', filter: 'zzzzqq' }, '');
		assert.deepEqual(await labels(provider, list), ['Nothing fits “zzzzqq”']);
	});

	test('a filter hides nothing below what it finds', async () => {
		const { provider } = app.mine;
		app.mine.arrange({ sort: 'site', filter: 'kesh' }, '');
		const kesh = await child(provider, 'The Kesh', await tunebook());
		const recordings = await child(provider, 'Recordings', kesh);
		assert.ok((await labels(provider, recordings)).some(label => !/kesh/i.test(label)));
	});

	test('Retry mends a filtered list, too', async () => {
		const { provider } = app.mine;
		await fault('/members/23/tunebook', { status: 403 });
		app.mine.arrange({ sort: 'site', filter: 'kesh' }, '');
		const retry = await child(provider, 'Retry', await tunebook());
		await vscode.commands.executeCommand('_theSession.loadMore', retry);
		assert.deepEqual(await labels(provider, await tunebook()), ['The Kesh']);
	});

	test('a stream is not read to its end for a filter', async () => {
		const { provider } = app.mine;
		await forgetAsked();
		app.mine.arrange({ sort: 'name', filter: '' }, '');
		await provider.getChildren(await child(provider, 'Activity'));
		const asked = await eventually(async () => {
			const paths = await askedPaths();
			return paths.length > 0 && paths;
		});
		assert.equal(asked.filter(path => path === '/members/23/activity').length, 1);
	});

	test('a member who is gone says so', async () => {
		await name('131');
		const gone = await child(app.mine.provider, 'Nothing to show', await tunebook());
		assert.match(String(app.mine.provider.getTreeItem(gone).description), /removed/);
	});
});
