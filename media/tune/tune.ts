import * as l10n from '@vscode/l10n';
import type { PlayerSetup, SettingView, TuneView } from '../../src/panel/protocol.ts';
import { commentsRegion } from '../page/comments.ts';
import { el, link } from '../page/dom.ts';
import { commentsElsewhere, libraryNote } from '../page/fromLibrary.ts';
import type { Host } from '../page/host.ts';
import type { Content } from '../page/page.ts';
import { findTarget, goTo } from '../page/place.ts';
import type { Words } from '../page/words.ts';
import { CommentMusic } from './commentMusic.ts';
import { Comparison } from './comparison.ts';
import { tuneFacts } from './facts.ts';
import { Player } from './player.ts';
import { Practice } from './practice.ts';
import { settingArticle, shownSetting } from './setting.ts';
import { keyName, settingName } from './settingNames.ts';
import { Staves } from './staves.ts';
import { tablatureSelect, writeTablature } from './tablature.ts';
import { TakeSeveral } from './takeSeveral.ts';

/** One short link for each setting; the one that is being read is the current one. */
const contents = (settings: readonly SettingView[]): HTMLElement =>
	el(
		'nav',
		{ class: 'contents', 'aria-label': l10n.t('Settings') },
		el(
			'ul',
			{},
			...settings.map(setting =>
				el(
					'li',
					{},
					link(
						`#setting${setting.id}`,
						`${setting.ordinal} ${keyName(setting.key)}`,
						() => {
							const article = findTarget({ settingId: setting.id });
							if (article !== undefined) goTo(article);
						},
						{ 'data-to': String(setting.id), 'aria-label': settingName(setting) },
					),
				),
			),
		),
	);

const markCurrent = (list: HTMLElement, settingId: number): void => {
	for (const anchor of list.querySelectorAll('a')) {
		if (anchor.dataset['to'] === String(settingId)) anchor.setAttribute('aria-current', 'true');
		else anchor.removeAttribute('aria-current');
	}
};

/** The links in the order of the settings, without those that are not shown. */
const arrange = (list: HTMLElement, shown: readonly SettingView[]): void => {
	const places = new Map(shown.map(({ id }, place) => [String(id), place]));
	const items = [...list.querySelectorAll('li')].map(item => ({
		item,
		place: places.get(item.querySelector('a')?.dataset['to'] ?? ''),
	}));
	for (const { item, place } of items) item.hidden = place === undefined;
	items.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
	list.firstElementChild?.append(...items.map(({ item }) => item));
};

/** The page of one tune: facts, every setting, and the comments beside them. */
export const tuneContent = (
	tune: TuneView,
	words: Words,
	host: Host,
	setup: PlayerSetup | undefined,
): Content => {
	const staves = new Staves();
	const player = setup && new Player(setup, host);
	writeTablature(staves, tune.tablature);
	const tablature = tablatureSelect(tune.tablature, staves, host);
	const practice = new Practice(tune, words, host, tablature);
	const list = tune.settings.length > 1 ? contents(tune.settings) : undefined;
	const comparison =
		tune.settings.length > 1
			? new Comparison(tune, setting => practice.inKey(setting), words, host)
			: undefined;
	const several =
		tune.settings.length > 1
			? new TakeSeveral(tune.settings, setting => shownSetting(setting, tune, practice), {
					host,
					player,
					staves,
				})
			: undefined;
	const column = el(
		'section',
		{ class: 'settings', 'aria-label': l10n.t('Settings of this tune') },
		el(
			'h2',
			{},
			tune.settings.length === 0
				? l10n.t('No settings yet.')
				: words.settings(tune.settings.length),
		),
		tune.settings.length > 0 ? practice.element : undefined,
		comparison && several && el('div', { class: 'more' }, comparison.element, several.element),
		list,
		...tune.settings.map(setting =>
			settingArticle(setting, tune, { staves, player, practice, words, host }),
		),
	);
	const key = tune.settings[0]?.key ?? '';
	const talked = new CommentMusic({ ...tune, key }, player, host);
	const { library } = tune;
	const comments =
		library === undefined
			? commentsRegion(tune.comments, words, host, 'aside', talked.draw)
			: commentsElsewhere(host);
	if (player !== undefined) {
		if (practice.manner !== undefined) player.recall(tune.id, practice.manner);
		player.practised = manner => practice.remember({ manner });
	}
	let here = tune.settings[0];
	// A command has no other way to know which setting is read, and how it is shown.
	const tell = (): void => {
		if (here) host.post({ type: 'at', settingId: here.id, ...practice.written(here) });
	};
	practice.moved = () => {
		comparison?.refresh();
		talked.transposed(practice.transposes);
		tell();
	};
	practice.arrangement.arranged = shown => {
		if (list !== undefined) arrange(list, shown);
		several?.arrange(shown);
	};
	return {
		path: tune.path,
		name: tune.name,
		main: [
			...(library === undefined ? [] : [libraryNote(library, true, host)]),
			tuneFacts(tune, words, host),
			column,
			...(player ? [player.element] : []),
		],
		comments,
		attached: () => {
			staves.start(column);
			talked.start(comments);
			practice.start();
			talked.transposed(practice.transposes);
			comparison?.start();
			tell();
		},
		compare: ({ settingId, otherId }) => comparison?.show(settingId, otherId) ?? false,
		hush: () => player?.hush(),
		popular: settingIds => practice.arrangement.popular(settingIds),
		arrived: settingId => {
			if (list !== undefined) markCurrent(list, settingId);
			here = tune.settings.find(({ id }) => id === settingId) ?? here;
			tell();
		},
		dispose: () => {
			staves.dispose();
			talked.dispose();
			practice.dispose();
			comparison?.dispose();
			player?.dispose();
		},
	};
};
