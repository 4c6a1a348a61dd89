import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { homes } from '../kinds/kinds.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { actionNode, group, listNode, listsBelow } from './listNode.ts';
import type { FixedNode, Node } from './model.ts';
import { TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

const stem = 'browse';

/** Everything the site lists, searches and counts, kind by kind. */
export class BrowseTree extends SessionTree {
	readonly #api: SessionApi;
	readonly #library: LateLibrary;
	#groups: readonly FixedNode[] | undefined;

	constructor(
		view: vscode.TreeView<Node>,
		api: SessionApi,
		library: LateLibrary,
		reporter: Reporter,
	) {
		super(view, new TreeProvider(() => Promise.resolve(this.groups), api, library, reporter));
		this.#api = api;
		this.#library = library;
	}

	/** Made when the view is first looked at. */
	get groups(): readonly FixedNode[] {
		return (this.#groups ??= [...browseGroups(this.#api), libraryGroup(this.#api, this.#library)]);
	}

	override holds(node: Node): boolean {
		return node.id.startsWith(`${stem}/`);
	}

	/** Forgets what the lists hold; those that are open are asked again. */
	refresh(): void {
		for (const list of listsBelow(this.#groups ?? [])) list.model?.reset();
		this.#library.forget();
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

/** What the offline library knows beyond that; its code is loaded when it is opened. */
function libraryGroup(api: SessionApi, library: LateLibrary): FixedNode {
	const node: FixedNode = {
		...{ type: 'fixed', id: `${stem}/library`, icon: 'archive', context: 'group' },
		label: vscode.l10n.t('Offline Library'),
		load: async () => (await import('./libraryGroup.ts')).libraryLines({ api, library }, node),
	};
	return node;
}
