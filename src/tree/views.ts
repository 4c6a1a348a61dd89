import * as vscode from 'vscode';
import { onSettingsChange } from '../host/settings.ts';
import type { Node } from './model.ts';
import type { TreeProvider } from './provider.ts';

/** A tree of ours on the screen, and what both of them can do. */
export abstract class SessionTree implements vscode.Disposable {
	readonly provider: TreeProvider;
	/** Its owner's: what is said above the tree, and what is brought into sight there. */
	readonly view: vscode.TreeView<Node>;
	readonly #settings: vscode.Disposable;

	protected constructor(view: vscode.TreeView<Node>, provider: TreeProvider) {
		this.view = view;
		this.provider = provider;
		// Distances are written in another unit, say.
		this.#settings = onSettingsChange(() => provider.refresh());
	}

	/** A page is on its way into the tree, and the focus with it. */
	protected loadingMore = false;

	/** The page is there, and the focus with it: the place to say how many there are now. */
	protected loadedMore(): void {
		// Most trees have nothing to say.
	}

	/** Whether the node stands in this tree. */
	abstract holds(node: Node): boolean;

	/** The next page, or the one that failed; the first new line gets the focus. */
	async loadMore(node: Extract<Node, { type: 'more' | 'retry' }>): Promise<void> {
		const { owner, parent } = node;
		const before = new Set(owner.nodes.map(({ id }) => id));
		const reader = { elsewhere: false };
		const left = () => (reader.elsewhere = true);
		const watch = vscode.Disposable.from(
			vscode.window.onDidChangeTextEditorSelection(left),
			vscode.window.onDidChangeActiveTextEditor(left),
			vscode.window.tabGroups.onDidChangeTabs(left),
		);
		this.loadingMore = true;
		try {
			const loading = owner.more();
			this.provider.refresh(parent);
			await loading;
			// As the tree shows them: sorted or filtered, the first new line may be anywhere, or nowhere.
			const shown = await this.provider.getChildren(parent);
			const next = shown.find(({ id, type }) => type === 'entry' && !before.has(id));
			// Whoever has gone on writing meanwhile must not find themselves typing into a tree.
			if (next && this.view.visible && !reader.elsewhere) {
				await this.view.reveal(next, { focus: true, select: true });
			}
		} finally {
			watch.dispose();
			this.loadingMore = false;
			this.loadedMore();
		}
	}

	dispose(): void {
		this.#settings.dispose();
		this.provider.dispose();
	}
}
