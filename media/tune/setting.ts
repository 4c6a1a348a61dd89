import * as l10n from '@vscode/l10n';
import { hasChords } from '../../src/abc/chordSymbol.ts';
import type { SettingView, TuneView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { dayTime } from '../page/time.ts';
import type { Words } from '../page/words.ts';
import { describe } from './describe.ts';
import { drawing } from './drawing.ts';
import { PlainWords } from './plainWords.ts';
import type { Player } from './player.ts';
import type { Practice } from './practice.ts';
import { called, keyName, settingName } from './settingNames.ts';
import type { Staves } from './staves.ts';
import type { InKey } from './transposition.ts';
import type { Shown } from './takeAway.ts';
import { takeAway } from './takeAway.ts';

/** The same in the key that it is shown in. */
const shownName = (setting: SettingView, { key = setting.key }: InKey): string =>
	settingName({ ...setting, key });

/** What an article is put into. */
export interface Around {
	readonly staves: Staves;
	readonly player: Player | undefined;
	readonly practice: Practice;
	readonly words: Words;
	readonly host: Host;
}

/** A setting as it stands on the page now, in the key that was chosen. */
export const shownSetting = (setting: SettingView, tune: TuneView, practice: Practice): Shown => {
	const shown = practice.inKey(setting);
	const label = shownName(setting, shown);
	return {
		title: `${tune.name}, ${label}`,
		called: called(setting),
		taken: { settingId: setting.id, ...practice.written(setting) },
		tune: { settingId: setting.id, tuneId: tune.id, abc: shown.abc, type: tune.type, label },
	};
};

export const settingArticle = (
	setting: SettingView,
	tune: TuneView,
	{ staves, player, practice, words, host }: Around,
): HTMLElement => {
	const { id: settingId, abc } = setting;
	const part = player?.add({
		settingId,
		tuneId: tune.id,
		abc,
		type: tune.type,
		label: settingName(setting),
	});
	const heading = `setting-heading-${settingId}`;
	const day = dayTime(setting.date, words);
	const drawn = (abc: string): readonly HTMLElement[] =>
		drawing(
			{ settingId, abc, label: `${tune.name}, ${called(setting)}`, stage: part?.stage },
			staves,
			host,
		);
	const music = el('div', { class: 'music' }, ...drawn(setting.abc));
	const plain = new PlainWords(setting.abc, words);
	const line = el('div', { class: 'practised' });
	const write =
		(type: 'insert' | 'copy' | 'openDocument' | 'openWords' | 'tunesLike') => (): void => {
			host.post({ type, settingId, ...practice.written(setting) });
		};
	const article = el(
		'article',
		{
			class: 'setting',
			'aria-label': settingName(setting),
			'data-setting': String(settingId),
		},
		el(
			'h3',
			{ id: heading },
			called(setting),
			' ',
			el('span', { class: 'key' }, keyName(setting.key)),
			...(hasChords(setting.abc)
				? [' ', el('span', { class: 'badge' }, l10n.t('with chords'))]
				: []),
		),
		el(
			'p',
			{ class: 'byline' },
			setting.author,
			setting.author !== '' && day !== undefined ? ' · ' : undefined,
			day,
		),
		line,
		music,
		el(
			'div',
			{ class: 'in-words' },
			plain.element,
			button(l10n.t('Open in Words'), write('openWords'), { class: 'quiet' }),
		),
		el(
			'p',
			{ class: 'actions' },
			part?.button,
			button(l10n.t('Insert ABC'), write('insert')),
			button(l10n.t('Copy ABC'), write('copy'), {
				class: 'secondary',
			}),
			button(l10n.t('Open as Document'), write('openDocument'), {
				class: 'secondary',
			}),
			button(l10n.t('Tunes like This'), write('tunesLike'), { class: 'secondary' }),
			button(l10n.t('Copy Link'), () => host.post({ type: 'copySettingLink', settingId }), {
				class: 'secondary',
			}),
		),
		takeAway(() => shownSetting(setting, tune, practice), { host, player, staves }),
	);
	describe(article, heading);
	practice.add({
		setting,
		article,
		line,
		redraw: shown => {
			const { abc } = shown;
			for (const staff of music.querySelectorAll('.staff')) staves.remove(staff);
			music.replaceChildren(...drawn(abc));
			plain.show(abc);
			part?.change(abc, shownName(setting, shown));
		},
	});
	return article;
};
