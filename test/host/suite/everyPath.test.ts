import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Node } from '../../../src/tree/model.ts';
import type { TreeProvider } from '../../../src/tree/provider.ts';
import { documented, undocumented } from '../../unit/api/section14.ts';
import {
	activated,
	type Activated,
	allWell,
	askedPaths,
	eventually,
	forgetAsked,
	openTabs,
} from '../theSession.ts';

/** Members are found by name only; of tags only a set's own page knows. */
const elsewhere = [
	'/members/nearby',
	'/members/ID/tags/TAG/tunes',
	'/members/ID/tags/TAG/tunesets',
];

/** Opens everything below a node; of the lines of one list only the first of each kind. */
async function walk(provider: TreeProvider, node: Node | undefined, depth: number): Promise<void> {
	if (depth === 0) return;
	const seen = new Set<string>();
	for (const child of await provider.getChildren(node)) {
		if (child.type === 'entry') {
			if (seen.has(child.entry.kind)) continue;
			seen.add(child.entry.kind);
		}
		if (child.type === 'fixed' && child.command) continue;
		const { collapsibleState } = provider.getTreeItem(child);
		if (collapsibleState !== vscode.TreeItemCollapsibleState.None) {
			await walk(provider, child, depth - 1);
		}
	}
}

function asTemplate(path: string): string {
	return path
		.replace(/^\/members\/\d+\/sets\/\d+$/, '/members/ID/sets/SETID')
		.replace(/\/\d+(?=\/|$)/, '/ID');
}

async function reached(): Promise<Set<string>> {
	return new Set((await askedPaths()).map(asTemplate));
}

suite('Everything the API has', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		app.browse.refresh();
		await forgetAsked();
	});

	teardown(async () => {
		await vscode.workspace
			.getConfiguration('theSession')
			.update('memberId', undefined, vscode.ConfigurationTarget.Global);
	});

	test('is reached in the side bar, or by a search', async function () {
		// The site is asked fifty things in ten seconds at most, and here are more.
		this.timeout(120_000);
		await vscode.workspace
			.getConfiguration('theSession')
			.update('memberId', '23', vscode.ConfigurationTarget.Global);
		await walk(app.browse.provider, undefined, 5);
		await walk(app.mine.provider, undefined, 4);
		for (const kind of [
			'Tunes',
			'Recordings',
			'Sessions',
			'Events',
			'Trips',
			'Discussions',
			'Members',
		]) {
			await vscode.commands.executeCommand(`theSession.search${kind}`, { query: 'a', show: false });
		}
		for (const kind of ['sessions', 'events', 'trips']) {
			const near = { near: '53.271,-9.057', show: false };
			await vscode.commands.executeCommand(`theSession.${kind}Nearby`, near);
		}
		// A member and a set have pages; their lists come without them.
		for (const path of ['/members/23', '/members/23/sets/410']) {
			await vscode.commands.executeCommand('theSession.openItem', path);
			await eventually(async () => (await askedPaths()).includes(path));
		}
		const paths = await reached();
		const wanted = [...Object.values(documented).flat(), ...undocumented];
		const missing = wanted.filter(path => !paths.has(path) && !elsewhere.includes(path));
		assert.deepEqual(missing, []);
	});

	test('is reached by address: a list in the results, a thing on its page', async function () {
		this.timeout(120_000);
		const lists = [...Object.values(documented).flat()].filter(
			path => !/\/(?:ID|search|nearby)$/.test(path),
		);
		for (const path of lists) {
			const kind = path.split('/')[1] ?? '';
			const ids: Readonly<Record<string, number>> = { tunes: 27, recordings: 17, members: 23 };
			const id = { ...ids, trips: 211, sessions: 36, events: 702, discussions: 71 }[kind] ?? 0;
			const address = `https://thesession.org${path.replace('ID', String(id))}`;
			await vscode.commands.executeCommand('theSession.openItem', address);
			if (path.includes('activity') || path.includes('notifications')) continue;
			assert.notEqual(app.results.current, undefined, path);
			assert.ok((await app.results.provider.getChildren()).length > 0, path);
		}
		const paths = await reached();
		await eventually(() => openTabs().length >= 20);
		assert.deepEqual(
			lists.filter(path => !/activity|notifications/.test(path) && !paths.has(path)),
			[],
		);
	});
});
