import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { ContextKey } from '../host/contextKey.ts';
import type { Reporter } from '../host/report.ts';
import { onSettingsChange, settings } from '../host/settings.ts';
import { contributions, kept, notifications } from '../kinds/member.ts';
import { activityOf } from '../kinds/lists.ts';
import { itemAddress, parseMemberId } from '../query/sessionUrl.ts';
import { arranged, asOnSite, isArranged, type Arrangement } from './arrangement.ts';
import { actionNode, group, listNode, listsBelow } from './listNode.ts';
import type { FixedNode, ListModel, Node } from './model.ts';
import { TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

const stem = 'mine';

/** A list is sorted by fetching all of it: so many pages of 50 at most. */
const mostPages = 40;

/** What the member named in the settings keeps and has done. */
export class MineTree extends SessionTree {
	readonly #api: SessionApi;
	readonly #isArranged = new ContextKey<boolean>('theSession.mine.arranged');
	readonly #settings: vscode.Disposable;
	#shown: { readonly memberId: number; readonly nodes: readonly FixedNode[] } | undefined;
	/** What the settings said when the view was last looked at. */
	#named = '';
	#arrangement = asOnSite;

	constructor(api: SessionApi, reporter: Reporter, drag: vscode.TreeDragAndDropController<Node>) {
		const roots = () => Promise.resolve(this.#roots());
		const provider = new TreeProvider(roots, api, reporter, model => this.#fill(model));
		super('theSession.mine', provider, drag);
		this.#api = api;
		this.#settings = onSettingsChange(() => {
			if (settings.memberId() !== this.#named) this.provider.refresh();
		});
	}

	override holds(node: Node): boolean {
		return node.id.startsWith(`${stem}/`);
	}

	get arrangement(): Arrangement {
		return this.#arrangement;
	}

	/** Shows the lists sorted and filtered like this from now on; all of a list is fetched for it. */
	arrange(arrangement: Arrangement, words: string): void {
		this.#arrangement = arrangement;
		this.#isArranged.set(isArranged(arrangement));
		this.view.description = words;
		this.provider.refresh();
	}

	refresh(): void {
		for (const list of listsBelow(this.#shown?.nodes ?? [])) list.model?.reset();
		this.provider.refresh();
	}

	override dispose(): void {
		this.#forget();
		this.#settings.dispose();
		super.dispose();
	}

	/** Nothing while no member is named: the view then says how to. */
	#roots(): readonly FixedNode[] {
		const named = (this.#named = settings.memberId());
		const id = parseMemberId(named);
		if (this.#shown?.memberId !== id) {
			this.#forget();
			if (id !== undefined) this.#shown = { memberId: id, nodes: memberNodes(this.#api, id) };
		}
		this.view.message =
			id === undefined && named !== ''
				? vscode.l10n.t('“{0}” in the settings is no member’s number or address.', named)
				: '';
		return this.#shown?.nodes ?? [];
	}

	async #fill(model: ListModel): Promise<readonly Node[]> {
		await (isArranged(this.#arrangement) ? model.loadAll(mostPages) : model.load());
		return arranged(model.nodes, this.#arrangement);
	}

	#forget(): void {
		for (const list of listsBelow(this.#shown?.nodes ?? [])) list.model?.dispose();
		this.#shown = undefined;
	}
}

function memberNodes(api: SessionApi, id: number): readonly FixedNode[] {
	// Another member's lists are other lines, even where they go by the same names.
	const top = `${stem}/${id}`;
	const profile = { label: vscode.l10n.t('Profile'), icon: 'person' };
	return [
		actionNode(top, profile, 'theSession.openItem', itemAddress('member', id).path),
		...kept(id).map(list => listNode(api, list, top)),
		group(top, 'contributions', vscode.l10n.t('Contributions'), 'gift', parent =>
			contributions(id).map(list => listNode(api, list, parent)),
		),
		group(top, 'notifications', vscode.l10n.t('Notifications'), 'bell', parent =>
			notifications(id).map(list => listNode(api, list, parent)),
		),
		listNode(api, activityOf('/members/ID/activity', id), top),
	];
}
