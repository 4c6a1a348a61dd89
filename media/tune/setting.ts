import * as l10n from '@vscode/l10n';
import type { SettingView, TuneView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { dayTime } from '../page/time.ts';
import type { Words } from '../page/words.ts';
import { drawing } from './drawing.ts';
import type { Player } from './player.ts';
import type { Staves } from './staves.ts';

/** The name that tests, screen readers and the contents list know a setting by. */
export const settingName = (setting: SettingView): string =>
	l10n.t('Setting {0}, {1}', setting.ordinal, setting.key);

/** What an article is put into. */
export interface Around {
	readonly staves: Staves;
	readonly player: Player | undefined;
	readonly words: Words;
	readonly host: Host;
}

export const settingArticle = (
	setting: SettingView,
	tune: TuneView,
	{ staves, player, words, host }: Around,
): HTMLElement => {
	const { id: settingId, abc } = setting;
	const part = player?.add({
		settingId,
		tuneId: tune.id,
		abc,
		type: tune.type,
		label: settingName(setting),
	});
	const day = dayTime(setting.date, words);
	return el(
		'article',
		{
			class: 'setting',
			'aria-label': settingName(setting),
			'data-setting': String(settingId),
		},
		el(
			'h3',
			{},
			l10n.t('Setting {0}', setting.ordinal),
			' ',
			el('span', { class: 'key' }, setting.key),
		),
		el(
			'p',
			{ class: 'byline' },
			setting.author,
			setting.author !== '' && day !== undefined ? ' · ' : undefined,
			day,
		),
		...drawing({ settingId, abc, label: tune.name, stage: part?.stage }, staves, host),
		el(
			'p',
			{ class: 'actions' },
			part?.button,
			button(l10n.t('Insert ABC'), () => host.post({ type: 'insert', settingId })),
			button(l10n.t('Copy ABC'), () => host.post({ type: 'copy', settingId }), {
				class: 'secondary',
			}),
			button(l10n.t('Open as Document'), () => host.post({ type: 'openDocument', settingId }), {
				class: 'secondary',
			}),
			button(l10n.t('Copy Link'), () => host.post({ type: 'copySettingLink', settingId }), {
				class: 'secondary',
			}),
		),
	);
};
