import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../src/commands/app.ts';
import type { Exports } from '../../src/extension.ts';
import type { BrowseTree } from '../../src/tree/browse.ts';
import type { MineTree } from '../../src/tree/mine.ts';
import type { Node } from '../../src/tree/model.ts';
import type { TreeProvider } from '../../src/tree/provider.ts';
import type { ResultsTree } from '../../src/tree/results.ts';
import type { SetsTree } from '../../src/tree/sets.ts';

export function extension(): vscode.Extension<Exports> {
	const found = vscode.extensions.getExtension<Exports>('ceol.the-session');
	assert.ok(found, 'the extension is installed');
	return found;
}

/** The extension's long-lived parts, with the trees as they are once somebody looks at them. */
export interface Activated extends Omit<App, 'results' | 'browse' | 'mine' | 'sets'> {
	readonly results: ResultsTree;
	readonly browse: BrowseTree;
	readonly mine: MineTree;
	readonly sets: SetsTree;
}

/** What the extension hands out in tests only. */
export async function activated(): Promise<Activated> {
	const { app } = await extension().activate();
	assert.ok(app, 'the extension runs in a test');
	const [results, browse, mine, sets] = await Promise.all([
		app.results.tree(),
		app.browse.tree(),
		app.mine.tree(),
		app.sets.tree(),
	]);
	return { ...app, results, browse, mine, sets };
}

/** Tells the replica, which runs in another process, what is to go wrong next. */
export async function fault(path: string, what: Readonly<Record<string, unknown>>): Promise<void> {
	const response = await fetch(`${replica()}/_faults`, {
		method: 'POST',
		body: JSON.stringify({ path, ...what }),
	});
	assert.equal(response.status, 201);
}

/** The paths that the replica has been asked for since `forgetAsked`, without their queries. */
export async function askedPaths(): Promise<string[]> {
	const response = await fetch(`${replica()}/_requests`);
	const { requests } = (await response.json()) as { requests: readonly { url: string }[] };
	return requests.map(({ url }) => url.replace(/\?.*$/, ''));
}

export async function forgetAsked(): Promise<void> {
	await fetch(`${replica()}/_requests`, { method: 'DELETE' });
}

/** Everything is well again, and nothing is remembered. */
export async function allWell(): Promise<void> {
	await fetch(`${replica()}/_faults`, { method: 'DELETE' });
	await vscode.commands.executeCommand('theSession.clearCache');
	await closeEverything();
}

/** Closes all tabs without keeping what was written in them: nobody is there to be asked. */
async function closeEverything(): Promise<void> {
	while (openTabs().length > 0) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await eventually(() => vscode.window.activeTextEditor === undefined);
}

/** The labels of a node's children, as a reader of the tree meets them. */
export async function labels(provider: TreeProvider, node?: Node): Promise<string[]> {
	const nodes = await provider.getChildren(node);
	return nodes.map(child => text(provider.getTreeItem(child).label));
}

export async function child(provider: TreeProvider, label: string, parent?: Node): Promise<Node> {
	const nodes = await provider.getChildren(parent);
	const found = nodes.find(node => text(provider.getTreeItem(node).label) === label);
	assert.ok(found, `“${label}” stands in the tree`);
	return found;
}

function text(label: vscode.TreeItem['label']): string {
	return typeof label === 'string' ? label : (label?.label ?? '');
}

function replica(): string {
	const url = process.env['THE_SESSION_REPLICA'];
	assert.ok(url, 'the replica is running');
	return url;
}

/** Waits for what happens by itself: a tab that opens, a text that changes. */
export async function eventually<T>(
	look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
	for (;;) {
		const seen = await look();
		if (seen) return seen;
		await new Promise(resolve => setTimeout(resolve, 20));
	}
}

export function openTabs(): string[] {
	return vscode.window.tabGroups.all.flatMap(group => group.tabs.map(tab => tab.label));
}

/** An untitled document with this text in an editor. */
export async function written(content: string, language: string): Promise<vscode.TextEditor> {
	let document = await vscode.workspace.openTextDocument({ content, language });
	// VS Code gives the name of an untitled document away again, sometimes with what the last one of that name held.
	while (document.getText() !== content)
		document = await vscode.workspace.openTextDocument({ content, language });
	return vscode.window.showTextDocument(document);
}

/** VS Code in a browser saves after a while what an editor holds: `off` where a test is about that; undefined after it. */
export function autoSave(value: 'off' | undefined): Thenable<void> {
	const files = vscode.workspace.getConfiguration('files');
	return files.update('autoSave', value, vscode.ConfigurationTarget.Global);
}
