import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { ContextKey } from '../host/contextKey.ts';
import type { Reporter } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { contributions, kept, notifications } from '../kinds/member.ts';
import { activityOf } from '../kinds/lists.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { itemAddress, parseMemberId } from '../query/sessionUrl.ts';
import { asOnSite, isArranged, type Arrangement } from './arrangement.ts';
import { actionNode, group, listNode, listsBelow } from './listNode.ts';
import type { FixedNode, ListModel, Node } from './model.ts';
import { loaded, TreeProvider } from './provider.ts';
import { SessionTree } from './views.ts';

const stem = 'mine';

/** A list is sorted by fetching all of it: so many pages of 50 at most. */
const mostPages = 40;

/** What the member named in the settings keeps and has done. */
export class MineTree extends SessionTree {
	readonly #api: SessionApi;
	readonly #isArranged = new ContextKey<boolean>('theSession.mine.arranged');
	#shown: { readonly memberId: number; readonly nodes: readonly FixedNode[] } | undefined;
	#arrangement = asOnSite;

	constructor(
		view: vscode.TreeView<Node>,
		api: SessionApi,
		library: LateLibrary,
		reporter: Reporter,
	) {
		const roots = () => Promise.resolve(this.#roots());
		const provider = new TreeProvider(roots, api, library, reporter, (model, list) =>
			this.#fill(model, list),
		);
		super(view, provider);
		this.#api = api;
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
		super.dispose();
	}

	/** Nothing while no member is named: the view then says how to. */
	#roots(): readonly FixedNode[] {
		const named = settings.memberId();
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

	async #fill(model: ListModel, list: FixedNode): Promise<readonly Node[]> {
		const arrangement = this.#arrangement;
		if (!isArranged(arrangement)) return loaded(model);
		// A stream has no end that is known, and stands in the order of time already.
		const endless = list.context.includes('stream');
		await (endless ? model.load() : model.loadAll(mostPages));
		const { arranged } = await import('./arranged.ts');
		const nodes = arranged(model.nodes, endless ? { ...arrangement, sort: 'site' } : arrangement);
		return nodes.length > 0 || model.shown === 0 ? nodes : [nothingFits(list, arrangement)];
	}

	#forget(): void {
		for (const list of listsBelow(this.#shown?.nodes ?? [])) list.model?.dispose();
		this.#shown = undefined;
	}
}

function nothingFits(parent: FixedNode, { filter }: Arrangement): FixedNode {
	return {
		...{ type: 'fixed', id: `${parent.id}/nothing`, icon: 'filter', context: 'nothing', parent },
		label: vscode.l10n.t('Nothing fits “{0}”', filter),
	};
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
