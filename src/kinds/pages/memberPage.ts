import * as vscode from 'vscode';
import type { Member } from '../../api/model/members.ts';
import { inWords } from '../../host/words.ts';
import type { Line } from '../../panel/itemView.ts';
import { memberEntry } from '../../query/entries/talk.ts';
import { site, type ItemAddress } from '../../query/sessionUrl.ts';
import { activityOf } from '../lists.ts';
import type { List } from '../list.ts';
import { contributions, kept } from '../member.ts';
import type { PageContent, PageServices } from '../page.ts';
import { mapAction } from './gathering.ts';
import { itemPage } from './itemPage.ts';
import { fact, link, text } from './pieces.ts';
import { positionLines } from './whereabouts.ts';

export async function loadMember(
	{ api, actions }: PageServices,
	{ id, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const member = await api.get('/members/ID', { id }, signal);
	const counts = countsOf(member);
	const line = (list: List): Line => {
		const count = counts[list.path.split('/').at(-1) ?? ''];
		return [
			link(list.label, site + list.path),
			...(count === undefined ? [] : [text(` (${inWords(count)})`)]),
		];
	};
	const section = (heading: string, lists: readonly List[]) => ({
		...{ heading, prose: '', numbered: false, empty: '' },
		lines: lists.map(line),
	});
	return itemPage(
		path,
		{
			kind: vscode.l10n.t('Member'),
			name: member.name,
			url: member.url,
			actions: mapAction(member),
			facts: fact(vscode.l10n.t('Where'), ...positionLines(member)),
			sections: [
				...(member.bio
					? [
							{
								heading: vscode.l10n.t('About {0}', member.name),
								prose: member.bio,
								...{ lines: [], numbered: false, empty: '' },
							},
						]
					: []),
				section(vscode.l10n.t('Keeps'), kept(id)),
				section(vscode.l10n.t('Has contributed'), [
					...contributions(id),
					activityOf('/members/ID/activity', id),
				]),
			],
		},
		{
			handle: async message =>
				message.type === 'act' && message.action === 'showOnMap'
					? actions.showOnMap(member.name, [memberEntry(member)])
					: undefined,
		},
	);
}

/** How many there are of what, by the last word of the list's address. */
function countsOf({ tunebook, sets, settings }: Member): Readonly<Record<string, number>> {
	return { tunebook, sets, tunes: settings };
}
