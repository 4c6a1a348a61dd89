import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { hasParts, partsOf } from '../kinds/kinds.ts';
import { entryDescription, entryIcon, entryLabel } from './items.ts';
import { inWords } from '../host/words.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { entryUrl } from '../query/entryAddress.ts';
import type { Entry } from '../query/query.ts';
import { listNode } from './listNode.ts';
import type { EntryNode, FixedNode, ListModel, MoreNode, Node, RetryNode } from './model.ts';

/** How a list is filled: as much of it as its owner wants to show, in the order it wants. */
export type Fill = (model: ListModel, list: FixedNode) => Promise<readonly Node[]>;

/** Shows models as a tree. What its roots are, and how its lists are filled, is its owner's business. */
export class TreeProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
	readonly #roots: () => Promise<readonly Node[]>;
	readonly #api: SessionApi;
	readonly #library: LateLibrary;
	readonly #reporter: Reporter;
	readonly #fill: Fill;
	readonly #newLibrary: vscode.Disposable;
	readonly #changed = new vscode.EventEmitter<Node | undefined>();
	readonly onDidChangeTreeData = this.#changed.event;

	constructor(
		roots: () => Promise<readonly Node[]>,
		api: SessionApi,
		library: LateLibrary,
		reporter: Reporter,
		fill: Fill = loaded,
	) {
		this.#roots = roots;
		this.#api = api;
		this.#library = library;
		this.#reporter = reporter;
		this.#fill = fill;
		this.#newLibrary = library.onDidChange(() => this.refresh());
	}

	/** Asks VS Code to read the children of `node` anew, or the roots. */
	refresh(node?: Node): void {
		this.#changed.fire(node);
	}

	async getChildren(node?: Node): Promise<Node[]> {
		if (!node) return [...(await this.#roots())];
		if (node.type === 'fixed') {
			if (node.load) return lateChildren(node, node.load);
			if (!node.model) return [...(node.children ?? [])];
			// What hangs from a line is shown as it is: only the owner's own lists are its to arrange.
			const own = node.parent?.type !== 'entry';
			return [...(await (own ? this.#fill(node.model, node) : loaded(node.model)))];
		}
		if (node.type !== 'entry') return [];
		const [own, parts] = await Promise.all([
			node.model ? loaded(node.model) : [],
			this.#partsOf(node),
		]);
		// What two tunes have in common is why one of them is opened beside the other: that comes first.
		const ahead = node.entry.besideId ? 1 : 0;
		return [...parts.slice(0, ahead), ...own, ...parts.slice(ahead)];
	}

	/** The lists that hang from a line, made when it is opened and the same ones until there is another library. */
	async #partsOf(node: EntryNode): Promise<readonly FixedNode[]> {
		const { entry } = node;
		const isThere = entry.kind === 'tune' ? this.#library.isThere : undefined;
		if (node.parts && node.partsWith === isThere) return node.parts;
		const sources = { api: this.#api, library: this.#library };
		const ours = (await isThere) ? await import('./libraryParts.ts') : undefined;
		node.partsWith = isThere;
		return (node.parts = [
			...(ours?.tuneParts(sources, node) ?? []),
			...partsOf(entry).map(list => listNode(this.#api, list, node)),
		]);
	}

	getParent(node: Node): Node | undefined {
		return node.parent;
	}

	getTreeItem(node: Node): vscode.TreeItem {
		switch (node.type) {
			case 'fixed':
				return fixedItem(node);
			case 'entry':
				return entryItem(node);
			case 'more':
				return moreItem(node);
			case 'retry':
				return this.#retryItem(node);
		}
	}

	async resolveTreeItem(item: vscode.TreeItem, node: Node): Promise<vscode.TreeItem> {
		if (node.type !== 'entry') return item;
		const { entryTooltip } = await import('./tooltip.ts');
		item.tooltip = entryTooltip(node.entry);
		return item;
	}

	dispose(): void {
		this.#newLibrary.dispose();
		this.#changed.dispose();
	}

	#retryItem(node: RetryNode): vscode.TreeItem {
		const report = this.#reporter.describe(node.error);
		const helps = report?.remedies.includes('retry') ?? false;
		const item = new vscode.TreeItem(
			helps ? vscode.l10n.t('Retry') : vscode.l10n.t('Nothing to show'),
		);
		item.id = node.id;
		item.description = report?.message ?? '';
		item.tooltip = report?.message;
		item.iconPath = new vscode.ThemeIcon('refresh', new vscode.ThemeColor('list.errorForeground'));
		item.contextValue = 'retry';
		item.command = { command: '_theSession.loadMore', title: '', arguments: [node] };
		item.accessibilityInformation = {
			label:
				`${report?.message ?? ''} ${helps ? vscode.l10n.t('Press Enter to retry.') : ''}`.trim(),
		};
		return item;
	}
}

/** What is known only once it is opened; what failed is one line, and Retry asks again. */
async function lateChildren(
	parent: FixedNode,
	load: () => Promise<readonly Node[]>,
): Promise<Node[]> {
	try {
		parent.children = await load();
	} catch (error) {
		const owner = { nodes: [], more: () => Promise.resolve() };
		parent.children = [{ type: 'retry', id: `${parent.id}/retry`, error, owner, parent }];
	}
	return [...parent.children];
}

/** The nodes of a list once what is under way has come in: VS Code shows its progress bar meanwhile. */
export async function loaded(model: ListModel): Promise<readonly Node[]> {
	await model.load();
	return model.nodes;
}

function fixedItem(node: Extract<Node, { type: 'fixed' }>): vscode.TreeItem {
	const opens = node.children ?? node.model ?? node.load;
	const item = new vscode.TreeItem(
		node.label,
		!opens
			? vscode.TreeItemCollapsibleState.None
			: node.isOpen
				? vscode.TreeItemCollapsibleState.Expanded
				: vscode.TreeItemCollapsibleState.Collapsed,
	);
	item.id = node.id;
	item.description = node.description ?? '';
	item.tooltip = node.tooltip;
	item.iconPath = new vscode.ThemeIcon(node.icon);
	item.contextValue = node.context;
	item.accessibilityInformation = spoken(node.label, node.description);
	if (node.command) {
		const { command } = node.command;
		item.command = { command, title: '', arguments: [...node.command.arguments] };
	}
	return item;
}

function entryItem(node: EntryNode): vscode.TreeItem {
	const { entry } = node;
	const label = entryLabel(entry);
	const description = entryDescription(entry);
	const item = new vscode.TreeItem(
		label,
		node.model || hasParts(entry)
			? vscode.TreeItemCollapsibleState.Collapsed
			: vscode.TreeItemCollapsibleState.None,
	);
	item.id = node.id;
	item.description = description;
	item.iconPath = entryIcon(entry);
	item.contextValue = contextOf(entry);
	if (entryUrl(entry) !== '') {
		item.command = {
			command: '_theSession.openEntry',
			title: vscode.l10n.t('Open'),
			arguments: [node],
		};
	}
	item.accessibilityInformation = spoken(label, description);
	return item;
}

function spoken(label: string, description: string | undefined): { readonly label: string } {
	return { label: [label, description].filter(Boolean).join(', ') };
}

/** What its menus go by: its kind, and what can be done with it. */
function contextOf(entry: Entry): string {
	return [entry.kind, entryUrl(entry) !== '' && 'link', entry.tuneId !== undefined && 'abc']
		.filter(Boolean)
		.join(' ');
}

function moreItem(node: MoreNode): vscode.TreeItem {
	const { owner } = node;
	const item = new vscode.TreeItem(vscode.l10n.t('Load more…'));
	item.id = node.id;
	// A stream isn't counted by the site: then what has come in is all that is known.
	if (owner.total > owner.shown) {
		item.description = vscode.l10n.t('{0} of {1}', inWords(owner.shown), inWords(owner.total));
	}
	item.iconPath = new vscode.ThemeIcon('ellipsis');
	item.contextValue = 'more';
	item.command = { command: '_theSession.loadMore', title: '', arguments: [node] };
	return item;
}
