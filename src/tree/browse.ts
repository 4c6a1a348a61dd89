import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { lists } from '../query/lists.ts';
import type { Query } from '../query/query.ts';
import { ListModel, type FixedNode, type Node } from './model.ts';
import { TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

/** Everything the API lists without being asked for a name. */
export class BrowseTree extends SessionTree {
	readonly #groups: readonly FixedNode[];

	constructor(api: SessionApi, reporter: Reporter, drag: vscode.TreeDragAndDropController<Node>) {
		const groups = browseGroups(api);
		super('theSession.browse', new TreeProvider(() => Promise.resolve(groups), reporter), drag);
		this.#groups = groups;
	}

	override holds(node: Node): boolean {
		return this.#lists().some(list => node.id.startsWith(`${list.id}/`));
	}

	/** Forgets what the lists hold; those that are open are asked again. */
	refresh(): void {
		for (const list of this.#lists()) list.model?.reset();
		this.provider.refresh();
	}

	override dispose(): void {
		for (const list of this.#lists()) list.model?.dispose();
		super.dispose();
	}

	#lists(): readonly FixedNode[] {
		return this.#groups
			.flatMap(group => group.children ?? [])
			.filter(node => node.type === 'fixed');
	}
}

/** The groups and their lists, in the order they are shown. */
function browseGroups(api: SessionApi): FixedNode[] {
	const all = lists(api);
	return [
		group('tunes', vscode.l10n.t('Tunes'), 'music', [
			[vscode.l10n.t('Popular'), 'star-empty', all.popularTunes],
			[vscode.l10n.t('New Settings'), 'sparkle', all.newSettings],
			[vscode.l10n.t('Most Recorded'), 'record', all.recordedTunes],
			[vscode.l10n.t('New Sets'), 'layers', all.newSets],
			[vscode.l10n.t('Latest Comments'), 'comment-discussion', all.tuneComments],
		]),
		group('sessions', vscode.l10n.t('Sessions'), 'calendar', [
			[vscode.l10n.t('New Sessions'), 'sparkle', all.newSessions],
			[vscode.l10n.t('Latest Comments'), 'comment-discussion', all.sessionComments],
		]),
	];
}

function group(
	id: string,
	label: string,
	icon: string,
	named: readonly (readonly [label: string, icon: string, query: Query])[],
): FixedNode {
	const parent: FixedNode = { type: 'fixed', id, label, icon, context: 'group' };
	parent.children = named.map(([listLabel, listIcon, query]) => {
		const node: FixedNode = {
			type: 'fixed',
			id: query.id,
			label: listLabel,
			icon: listIcon,
			context: 'list',
			parent,
		};
		node.model = new ListModel(query, query.id, node);
		return node;
	});
	return parent;
}
