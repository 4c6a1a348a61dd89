import type { SessionApi } from '../api/sessionApi.ts';
import { childrenOf } from '../kinds/kinds.ts';
import type { List } from '../kinds/list.ts';
import type { Entry, Query } from '../query/query.ts';
import { ListModel, type FixedNode, type Node } from './model.ts';

/** A model of the lists of the API, whose lines open to what their kinds say. */
export function apiModel(api: SessionApi, query: Query, id: string, parent?: Node): ListModel {
	return new ListModel(query, id, (entry: Entry) => childrenOf(api, entry), parent);
}

/** What a line stands under: another one, or, at the top of a tree, only the stem of all ids there. */
type Parent = Node | string;

function idOf(parent: Parent): string {
	return typeof parent === 'string' ? parent : parent.id;
}

function under(parent: Parent): Pick<FixedNode, 'parent'> {
	return typeof parent === 'string' ? {} : { parent };
}

/** A named list below a group or a line. */
export function listNode(api: SessionApi, list: List, parent: Parent): FixedNode {
	const id = `${idOf(parent)}${list.path}`;
	const node: FixedNode = {
		type: 'fixed',
		id,
		label: list.label,
		icon: list.icon,
		// What its menus offer: a page to read, a map, files.
		context: ['list', list.stream && 'stream', list.places && 'places', list.pulls && 'pulls']
			.filter(Boolean)
			.join(' '),
		list: list.path,
		...under(parent),
	};
	node.model = apiModel(api, list.query(api), id, node);
	return node;
}

/** A line that holds others which are known from the start. */
export function group(
	parent: Parent,
	name: string,
	label: string,
	icon: string,
	children: (group: FixedNode) => readonly Node[],
): FixedNode {
	const id = `${idOf(parent)}/${name}`;
	const node: FixedNode = { type: 'fixed', id, label, icon, context: 'group', ...under(parent) };
	node.children = children(node);
	return node;
}

/** A line that runs a command. */
export function actionNode(
	parent: Parent,
	{ label, icon }: Pick<FixedNode, 'label' | 'icon'>,
	command: string,
	...args: readonly unknown[]
): FixedNode {
	return {
		type: 'fixed',
		id: `${idOf(parent)}/${command}`,
		...{ label, icon },
		context: 'action',
		command: { command, arguments: args },
		...under(parent),
	};
}

/** Every named list at or below these nodes that has been looked at. */
export function* listsBelow(nodes: readonly Node[]): Generator<FixedNode> {
	for (const node of nodes) {
		if (node.type !== 'fixed') continue;
		if (node.model) yield node;
		yield* listsBelow(node.children ?? []);
	}
}
