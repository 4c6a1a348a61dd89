import * as vscode from 'vscode';
import { Late } from '../host/late.ts';
import type { Node } from './model.ts';
import type { SessionTree } from './views.ts';

export interface LateTreeOptions {
	readonly drag: vscode.TreeDragAndDropController<Node>;
	/** Several lines at once, as to drag them. */
	readonly canSelectMany?: boolean;
}

/** A view of ours, whose tree is loaded when it is first looked at, or something is to be shown in it. */
export class LateTree<Tree extends SessionTree> implements vscode.Disposable {
	readonly #view: vscode.TreeView<Node>;
	readonly #changed = new vscode.EventEmitter<Node | undefined>();
	readonly #tree: Late<Tree>;

	constructor(
		id: `theSession.${string}`,
		{ drag, canSelectMany = true }: LateTreeOptions,
		load: (view: vscode.TreeView<Node>) => Promise<Tree>,
	) {
		const provider = async () => (await this.tree()).provider;
		this.#view = vscode.window.createTreeView<Node>(id, {
			treeDataProvider: {
				onDidChangeTreeData: this.#changed.event,
				getChildren: async node => (await provider()).getChildren(node),
				getParent: node => node.parent,
				getTreeItem: async node => (await provider()).getTreeItem(node),
				resolveTreeItem: async (item, node) => (await provider()).resolveTreeItem(item, node),
			},
			dragAndDropController: drag,
			canSelectMany,
			showCollapseAll: true,
		});
		this.#tree = new Late(async () => {
			const tree = await load(this.#view);
			tree.provider.onDidChangeTreeData(node => this.#changed.fire(node));
			return tree;
		});
	}

	tree(): Promise<Tree> {
		return this.#tree.get();
	}

	/** The same, if it has been asked for before. */
	get made(): Promise<Tree> | undefined {
		return this.#tree.made;
	}

	dispose(): void {
		this.#view.dispose();
		this.#changed.dispose();
		void this.#tree.made?.then(tree => tree.dispose());
	}
}
