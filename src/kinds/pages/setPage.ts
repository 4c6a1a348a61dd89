import * as vscode from 'vscode';
import { spelledKey } from '../../abc/key.ts';
import { abcTune } from '../../abc/tunebook.ts';
import type { SetSetting, TuneSet } from '../../api/model.ts';
import { practiceTablature } from '../../host/tablature.ts';
import type { SetTuneView } from '../../panel/itemView.ts';
import { fromLibrary } from '../../query/fromLibrary.ts';
import { parseItemUrl, site, type ItemAddress } from '../../query/sessionUrl.ts';
import type { PageActions, PageContent, PageServices } from '../page.ts';
import { itemPage, type ItemParts } from './itemPage.ts';
import { addedLines, fact, link, text } from './pieces.ts';
import { isTakeAway } from './takeAway.ts';

export async function loadSet(
	{ api, actions }: PageServices,
	{ id: setId, memberId = 0, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const set = await api.get('/members/ID/sets/SETID', { id: memberId, setId }, signal);
	const tags = set.tags.flatMap((tag, index) => [
		...(index > 0 ? [text(', ')] : []),
		link(tag, `${site}/members/${memberId}/tags/${encodeURIComponent(tag)}/tunesets`),
	]);
	return setContent(path, actions, set, {
		name: set.name || vscode.l10n.t('Set {0}', setId),
		url: set.url,
		about: addedLines(set.member, set.date),
		facts: fact(vscode.l10n.t('Tags'), tags),
		library: fromLibrary(set),
	});
}

/** The page of a set, whoever made it. */
export function setContent(
	path: string,
	actions: PageActions,
	set: TuneSet,
	parts: Omit<ItemParts, 'kind' | 'actions' | 'tunes'>,
): PageContent {
	const noted = set.settings.some(({ abc }) => abc);
	const page = itemPage(
		path,
		{
			...parts,
			kind: vscode.l10n.t('Set'),
			actions: noted
				? [
						{ action: 'insertSet', label: vscode.l10n.t('Insert Set as ABC') },
						{ action: 'copySet', label: vscode.l10n.t('Copy Set as ABC') },
					]
				: [],
			tunes: set.settings.map(setTuneView),
		},
		{
			handle: async message => {
				if (isTakeAway(message)) return actions.takeAway({ set }, message);
				if (message.type !== 'act') return undefined;
				if (message.action === 'insertSet') return actions.insertSet(set);
				return message.action === 'copySet' ? actions.copySet(set) : undefined;
			},
		},
	);
	return {
		...page,
		// Read anew each time: it may have been chosen on a tune's page since.
		get shown() {
			const { shown } = page;
			if (!('item' in shown)) return shown;
			return { item: { ...shown.item, tablature: practiceTablature() } };
		},
	};
}

function setTuneView(
	{ id, name, url, type, meter, key, abc }: SetSetting,
	index: number,
): SetTuneView {
	const header = { name, type, ...(meter && { meter }), composer: '', aliases: [] };
	return {
		settingId: id,
		tuneId: parseItemUrl(url)?.id ?? 0,
		ordinal: index + 1,
		...{ name, url, type },
		key: spelledKey(key),
		abc: abc ? abcTune(header, { url, key, abc, author: '' }) : '',
	};
}
