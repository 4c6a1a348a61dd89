import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { settings } from '../host/settings.ts';
import { childrenOf } from '../kinds/kinds.ts';
import { tuneEntry } from '../query/entries/tunes.ts';
import type { Query } from '../query/query.ts';
import { parseMemberId } from '../query/sessionUrl.ts';
import { fixed, libraryQuery, type Sources } from './libraryLists.ts';
import { actionNode } from './listNode.ts';
import { ListModel, type FixedNode, type Node } from './model.ts';

/** The tunes that most people keep and the member named in the settings doesn't. */
export function notInTunebook(sources: Sources, parent: FixedNode): FixedNode {
	const look = {
		...{ name: 'missing', icon: 'diff-added' },
		label: vscode.l10n.t('Not in My Tunebook'),
	};
	let shown: number | undefined;
	const node: FixedNode = {
		...fixed(parent, look),
		load: async () => {
			const memberId = parseMemberId(settings.memberId());
			if (memberId === undefined) return nobody(node);
			if (!node.model || shown !== memberId) {
				const id = `${node.id}/${memberId}`;
				const opens = (entry: Parameters<typeof childrenOf>[1]) => childrenOf(sources.api, entry);
				node.model?.dispose();
				node.model = new ListModel(missingOf(sources, memberId), id, opens, node);
				shown = memberId;
			}
			await node.model.load();
			return node.model.nodes;
		},
	};
	return node;
}

function nobody(node: FixedNode): readonly Node[] {
	const sentence = vscode.l10n.t(
		'Say who you are: your tunebook on The Session is looked through.',
	);
	return [
		fixed(node, { name: 'nobody', label: sentence, tooltip: sentence, icon: 'info' }),
		actionNode(
			node,
			{ label: vscode.l10n.t('Choose Member…'), icon: 'person' },
			'theSession.chooseMember',
		),
	];
}

/** The site is asked for all of the tunebook when the first page is wanted. */
function missingOf({ api, library }: Sources, memberId: number): Query {
	let have: readonly number[] = [];
	return libraryQuery(
		library,
		`library/missing/${memberId}`,
		async (client, page, signal) => {
			if (page === 1) have = await tunebook(api, memberId, signal);
			return client.ask('missing', { have, page }, signal);
		},
		tuneEntry,
	);
}

/** Page after page: all at once would be more than one asks of a small site. */
async function tunebook(
	api: SessionApi,
	id: number,
	signal: AbortSignal,
): Promise<readonly number[]> {
	const ids: number[] = [];
	for (let page = 1, pages = 1; page <= pages; page++) {
		const answer = await api.get('/members/ID/tunebook', { id, page }, signal);
		ids.push(...answer.items.map(tune => tune.id));
		// A list that ends early ends quietly, whatever it promised.
		pages = answer.items.length === 0 ? page : answer.pages;
	}
	return ids;
}
