import type { Page } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { childrenOf } from '../kinds/kinds.ts';
import type { LibraryClient } from '../library/client.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { refused } from '../offline/refused.ts';
import { query, type Entry, type Query } from '../query/query.ts';
import { ListModel, type ChildrenOf, type FixedNode, type Node } from './model.ts';

/** What answers in the side bar: the site, and the library that is known to be there. */
export interface Sources {
	readonly api: SessionApi;
	readonly library: LateLibrary;
}

/** How a line of ours looks, and by which name it goes below its parent. */
export interface Look extends Pick<FixedNode, 'label' | 'icon' | 'description' | 'tooltip'> {
	readonly name: string;
}

/** Asks the library; what goes wrong rejects with a sentence. */
export async function ask<Result>(
	library: LateLibrary,
	question: (client: LibraryClient) => Promise<Result>,
): Promise<Result> {
	const { client } = await library.load();
	try {
		return await question(client);
	} catch (error) {
		throw refused(error);
	}
}

/** A question to the library whose answers become lines; one that it has no answer to is an empty list. */
export function libraryQuery<Item>(
	library: LateLibrary,
	id: string,
	fetch: (
		client: LibraryClient,
		page: number,
		signal: AbortSignal,
	) => Promise<Page<Item> | undefined>,
	toEntry: (item: Item) => Entry,
): Query {
	return query(
		id,
		async (page, signal) => {
			const answer = await ask(library, client => fetch(client, page, signal));
			return answer ?? { items: [], page, pages: 0, total: 0 };
		},
		toEntry,
	);
}

/** A line that says something, and opens to nothing. */
export function fixed(parent: Node, { name, ...look }: Look): FixedNode {
	return { type: 'fixed', id: `${parent.id}/${name}`, context: 'library', ...look, parent };
}

/** A list below another line. The site has no page for it: its menus offer nothing. */
export function listBelow(
	parent: Node,
	look: Look,
	{ api }: Sources,
	asked: Query,
	opens: ChildrenOf = entry => childrenOf(api, entry),
): FixedNode {
	const node = fixed(parent, look);
	node.model = new ListModel(asked, node.id, opens, node);
	return node;
}

/** A line whose own lines are made once it is opened. */
export function lateBelow(
	parent: Node,
	look: Look,
	make: (node: FixedNode) => Promise<readonly Node[]>,
): FixedNode {
	const node: FixedNode = { ...fixed(parent, look), load: async () => (made ??= await make(node)) };
	let made: readonly Node[] | undefined;
	return node;
}
