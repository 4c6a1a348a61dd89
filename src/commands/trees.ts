import type { FixedNode, MoreNode, Node, RetryNode } from '../tree/model.ts';
import type { App, Command } from './app.ts';

/** Runs for “Load more…” and for Retry; the node itself says which tree it stands in. */
export const loadMore: Command = async (app, argument) => {
	const node = nodeOf<MoreNode | RetryNode>(argument, 'more', 'retry');
	if (node) await treeOf(app, node).loadMore(node);
};

export const refreshResults: Command = app => {
	app.api.clear();
	app.results.refresh();
};

export const refreshBrowse: Command = app => {
	app.api.clear();
	app.browse.refresh();
};

export const refreshMine: Command = app => {
	app.api.clear();
	app.mine.refresh();
};

export const clearResults: Command = app => app.results.clear();

export const removeRecent: Command = async (app, argument) => {
	const node = nodeOf<FixedNode>(argument, 'fixed');
	if (node) await app.results.forget(node);
};

export const clearRecent: Command = app => app.results.forgetAll();

function treeOf(app: App, node: Node) {
	return [app.results, app.mine, app.sets].find(tree => tree.holds(node)) ?? app.browse;
}

function nodeOf<Wanted extends Node>(
	argument: unknown,
	...types: readonly Wanted['type'][]
): Wanted | undefined {
	const node = argument as Partial<Node> | undefined;
	const known = typeof node?.id === 'string' && types.some(type => type === node.type);
	return known ? (argument as Wanted) : undefined;
}
