import * as l10n from '@vscode/l10n';
import type { PlayerSetup } from '../../src/panel/protocol.ts';
import type { ItemView, SetTuneView } from '../../src/panel/itemView.ts';
import { itemContent } from '../item/item.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Content } from '../page/page.ts';
import { webLink } from '../page/webLink.ts';
import type { Words } from '../page/words.ts';
import { describe } from './describe.ts';
import { drawing } from './drawing.ts';
import { Player } from './player.ts';
import { keyName } from './settingNames.ts';
import { Staves } from './staves.ts';
import { writeTablature } from './tablature.ts';
import { takeSet } from './takeSet.ts';

const tuneName = ({ ordinal, name, key }: SetTuneView): string =>
	key === ''
		? l10n.t('Tune {0}, {1}', ordinal, name)
		: l10n.t('Tune {0}, {1}, {2}', ordinal, name, keyName(key));

const tuneArticle = (
	tune: SetTuneView,
	staves: Staves,
	player: Player | undefined,
	host: Host,
): HTMLElement => {
	const { settingId, tuneId, name, type, abc } = tune;
	const part = abc === '' ? undefined : player?.add({ settingId, tuneId, abc, type, label: name });
	const heading = `tune-heading-${tune.ordinal}`;
	const article = el(
		'article',
		{ class: 'setting', 'aria-label': tuneName(tune), 'data-setting': String(settingId) },
		el('h3', { id: heading }, webLink(tune.url, name, host)),
		el(
			'p',
			{ class: 'byline' },
			[tune.type, keyName(tune.key)].filter(word => word !== '').join(' · '),
		),
		...(abc === ''
			? [el('p', { class: 'undrawn' }, l10n.t('The Session has no notes of this tune.'))]
			: drawing({ settingId, abc, label: name, stage: part?.stage }, staves, host)),
		part && el('p', { class: 'actions' }, part.button),
	);
	describe(article, heading);
	return article;
};

/** The page of an item whose tunes are to be read and played: a set. */
export const setContent = (
	item: ItemView,
	words: Words,
	host: Host,
	setup: PlayerSetup | undefined,
): Content => {
	const staves = new Staves();
	const player = setup && new Player(setup, host, true);
	writeTablature(staves, item.tablature ?? '');
	const column = el(
		'section',
		{ class: 'settings', 'aria-label': l10n.t('Tunes of this set') },
		el(
			'h2',
			{},
			item.tunes.length === 0 ? l10n.t('No tunes yet.') : words.tunes(item.tunes.length),
		),
		item.tunes.some(({ abc }) => abc !== '')
			? takeSet(item.name, item.tunes, { host, player, staves })
			: undefined,
		...item.tunes.map(tune => tuneArticle(tune, staves, player, host)),
	);
	const content = itemContent(item, words, host, column);
	return {
		...content,
		main: [...content.main, ...(player ? [player.element] : [])],
		attached: () => staves.start(column),
		hush: () => player?.hush(),
		dispose: () => {
			staves.dispose();
			player?.dispose();
		},
	};
};
