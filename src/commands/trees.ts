import type { FixedNode, MoreNode, Node, RetryNode } from '../tree/model.ts';
import type { App, Command } from './app.ts';

/** Runs for “Load more…” and for Retry; the node itself says which tree it stands in. */
export const loadMore: Command = async (app, argument) => {
	const node = nodeOf<MoreNode | RetryNode>(argument, 'more', 'retry');
	if (node) await (await treeOf(app, node)).loadMore(node);
};

export const refreshResults: Command = async app => {
	app.api.clear();
	(await app.results.tree()).refresh();
};

export const refreshBrowse: Command = async app => {
	app.api.clear();
	(await app.browse.tree()).refresh();
};

export const refreshMine: Command = async app => {
	app.api.clear();
	(await app.mine.tree()).refresh();
};

export const clearResults: Command = async app => (await app.results.tree()).clear();

export const removeRecent: Command = async (app, argument) => {
	const node = nodeOf<FixedNode>(argument, 'fixed');
	if (node) await (await app.results.tree()).forget(node);
};

export const clearRecent: Command = async app => (await app.results.tree()).forgetAll();

/** A node stands in a tree that has been looked at. */
async function treeOf({ results, browse, mine, sets }: App, node: Node) {
	const trees = await Promise.all([results.made, mine.made, sets.made]);
	return trees.find(tree => tree?.holds(node)) ?? browse.tree();
}

function nodeOf<Wanted extends Node>(
	argument: unknown,
	...types: readonly Wanted['type'][]
): Wanted | undefined {
	const node = argument as Partial<Node> | undefined;
	const known = typeof node?.id === 'string' && types.some(type => type === node.type);
	return known ? (argument as Wanted) : undefined;
}
