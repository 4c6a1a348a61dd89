import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { homes } from '../kinds/kinds.ts';
import { actionNode, group, listNode, listsBelow } from './listNode.ts';
import type { FixedNode, Node } from './model.ts';
import { TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

const stem = 'browse';

/** Everything the site lists, searches and counts, kind by kind. */
export class BrowseTree extends SessionTree {
	readonly #api: SessionApi;
	#groups: readonly FixedNode[] | undefined;

	constructor(api: SessionApi, reporter: Reporter, drag: vscode.TreeDragAndDropController<Node>) {
		super(
			'theSession.browse',
			new TreeProvider(() => Promise.resolve(this.groups), api, reporter),
			drag,
		);
		this.#api = api;
	}

	/** Made when the view is first looked at. */
	get groups(): readonly FixedNode[] {
		return (this.#groups ??= browseGroups(this.#api));
	}

	override holds(node: Node): boolean {
		return node.id.startsWith(`${stem}/`);
	}

	/** Forgets what the lists hold; those that are open are asked again. */
	refresh(): void {
		for (const list of listsBelow(this.#groups ?? [])) list.model?.reset();
		this.provider.refresh();
	}

	override dispose(): void {
		for (const list of listsBelow(this.#groups ?? [])) list.model?.dispose();
		super.dispose();
	}
}

/** The groups, each with its searches and its lists, in the order of the kinds. */
function browseGroups(api: SessionApi): FixedNode[] {
	return homes.map(({ folder, label, icon, search, nearby, lists }) =>
		group(stem, folder, label(), icon, parent => [
			...(search
				? [actionNode(parent, { label: `${search.title()}…`, icon: 'search' }, search.command)]
				: []),
			...(nearby
				? [actionNode(parent, { label: `${nearby.title()}…`, icon: 'location' }, nearby.command)]
				: []),
			...lists().map(list => listNode(api, list, parent)),
		]),
	);
}
