import * as vscode from 'vscode';
import type { Page } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { ContextKey } from '../host/contextKey.ts';
import type { Reporter } from '../host/report.ts';
import { inWords } from '../host/words.ts';
import { searchQuery } from '../kinds/kinds.ts';
import { searchTitle } from '../kinds/searchTitle.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import type { Entry } from '../query/query.ts';
import { searchId, type Search } from '../query/search.ts';
import type { History } from './history.ts';
import { apiModel } from './listNode.ts';
import type { FixedNode, ListModel, Node } from './model.ts';
import { loaded, TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

/** What the ids of the results begin with. */
const stem = 'results';

/** The current search, paged; the recent searches when there is none. */
export class ResultsTree extends SessionTree {
	readonly #history: History;
	readonly #hasResults = new ContextKey<boolean>('theSession.hasResults');
	/** Whether there is anything to be seen on a map. */
	readonly #hasPlaces = new ContextKey<boolean>('theSession.hasPlaces');
	readonly #api: SessionApi;
	#current: { readonly search: Search; readonly model: ListModel } | undefined;

	constructor(
		view: vscode.TreeView<Node>,
		api: SessionApi,
		library: LateLibrary,
		history: History,
		reporter: Reporter,
	) {
		super(view, new TreeProvider(() => this.#roots(), api, library, reporter));
		this.#api = api;
		this.#history = history;
	}

	/** Makes `search` the current one. `first` is its first page, where somebody has it already. */
	show(search: Search, first?: Page<Entry>): void {
		const query = searchQuery(this.#api, search);
		if (!query) return;
		const running = this.#current;
		if (!running || searchId(running.search) !== searchId(search) || isUnanswered(running.model)) {
			running?.model.dispose();
			const model = apiModel(this.#api, query, stem);
			if (first) model.begin(first);
			this.#current = { search, model };
		}
		this.#hasResults.set(true);
		this.#tell();
		this.provider.refresh();
	}

	/** Makes `search` the current one, keeps it among the recent ones, and goes there. */
	async focus(search: Search): Promise<void> {
		this.show(search);
		await this.#history.add(search);
		await vscode.commands.executeCommand('theSession.results.focus');
	}

	/** What is shown now: its name, and the list itself. */
	get current(): { readonly search: Search; readonly model: ListModel } | undefined {
		return this.#current;
	}

	override holds(node: Node): boolean {
		return node.id.startsWith(`${stem}/`);
	}

	/** Asks the current search again. */
	refresh(): void {
		this.#current?.model.reset();
		this.provider.refresh();
	}

	/** Back to the recent searches. */
	clear(): void {
		this.#current?.model.dispose();
		this.#current = undefined;
		this.#hasResults.set(false);
		this.#tell();
		this.provider.refresh();
	}

	async forget(node: FixedNode): Promise<void> {
		const search = this.#history.all().find(recent => recentId(recent) === node.id);
		if (search) await this.#history.remove(search);
		this.provider.refresh();
	}

	async forgetAll(): Promise<void> {
		await this.#history.clear();
		this.provider.refresh();
	}

	override dispose(): void {
		this.#current?.model.dispose();
		super.dispose();
	}

	async #roots(): Promise<readonly Node[]> {
		const asked = this.#current;
		if (!asked) return this.#history.all().map(recentNode);
		const nodes = await loaded(asked.model);
		// Another search may have taken its place meanwhile: then these nodes are nobody's.
		if (asked !== this.#current) return this.#roots();
		// VS Code lets the focus wait 200 ms for a message that changes meanwhile.
		if (!this.loadingMore) this.#tell();
		return nodes;
	}

	protected override loadedMore(): void {
		this.#tell();
	}

	#tell(): void {
		this.#hasPlaces.set(this.#current?.model.nodes.some(hasPlace) ?? false);
		if (!this.#current) {
			this.view.description = '';
			this.view.message = '';
			return;
		}
		const { search, model } = this.#current;
		this.view.description = searchTitle(search);
		if (!model.loaded || (model.failed && model.shown === 0)) this.view.message = '';
		else if (model.shown === 0) {
			this.view.message = model.isFromLibrary ? nothingOffline(search) : nothing(search);
		} else if (model.hasMore) {
			// A stream isn't counted: then nobody knows how many there are.
			this.view.message =
				model.total > model.shown
					? vscode.l10n.t('{0} found, {1} shown', inWords(model.total), inWords(model.shown))
					: vscode.l10n.t('{0} shown', inWords(model.shown));
		} else this.view.message = vscode.l10n.t('{0} found', inWords(model.shown));
	}
}

/** The site could not say anything: by now it may. */
function isUnanswered({ failed, shown, isFromLibrary }: ListModel): boolean {
	return failed || (isFromLibrary && shown === 0);
}

function nothingOffline(search: Search): string {
	return vscode.l10n.t(
		'Nothing in your offline library: {0}. The Session can’t be reached.',
		searchTitle(search),
	);
}

function nothing(search: Search): string {
	const title = searchTitle(search);
	if (search.kind === 'list') return vscode.l10n.t('There is nothing in “{0}” yet.', title);
	if (search.kind === 'nearby')
		return vscode.l10n.t('Nothing found: {0}. Look further around.', title);
	return vscode.l10n.t('Nothing found for {0}. Try fewer or other words.', title);
}

/** A trip has a place too; only its list doesn't say which. */
function hasPlace(node: Node): boolean {
	return node.type === 'entry' && (node.entry.position !== undefined || node.entry.kind === 'trip');
}

function recentNode(search: Search): FixedNode {
	return {
		type: 'fixed',
		id: recentId(search),
		label: searchTitle(search),
		icon: 'history',
		context: 'recent',
		command: { command: '_theSession.searchAgain', arguments: [search] },
	};
}

function recentId(search: Search): string {
	return `recent/${searchId(search)}`;
}
