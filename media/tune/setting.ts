import * as l10n from '@vscode/l10n';
import type { SettingView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { musicLength, musicOf } from './music.ts';
import type { Drawn } from './staff.ts';
import type { Staves } from './staves.ts';

/** Characters of music that are drawn unasked: some 1,200 notes, which take a tenth of a second. */
const longest = 2500;
/** Characters of an undrawn setting that are shown; as a document it opens whole. */
const mostText = 20_000;
/** Complaints of the engraver that are worth reading. */
const mostComplaints = 12;

/** The name that tests, screen readers and the contents list know a setting by. */
export const settingName = (setting: SettingView): string =>
	l10n.t('Setting {0}, {1}', setting.ordinal, setting.key);

const complaints = (warnings: readonly string[]): HTMLElement =>
	el(
		'details',
		{ class: 'complaints' },
		el('summary', {}, l10n.t('Notes on this ABC')),
		el('ul', {}, ...warnings.slice(0, mostComplaints).map(warning => el('li', {}, warning))),
	);

/** The setting in letters, for when it cannot be shown in notes. */
const asText = (reason: string, abc: string): readonly HTMLElement[] => [
	el('p', { class: 'undrawn' }, reason),
	el(
		'pre',
		{ class: 'abc', tabindex: '0' },
		abc.length > mostText ? `${abc.slice(0, mostText)}…` : abc,
	),
];

/** Below the staff after it has been tried: mostly nothing. */
const remarks = (outcome: Drawn | Error, abc: string): readonly HTMLElement[] => {
	if (outcome instanceof Error) {
		return asText(l10n.t('This setting cannot be drawn: its ABC could not be read.'), abc);
	}
	const { drawn, notes, warnings } = outcome;
	const notesOnAbc = warnings.length > 0 ? [complaints(warnings)] : [];
	if (!drawn) {
		const reason =
			notes === 0
				? l10n.t('This setting cannot be drawn: there are no notes in its ABC.')
				: l10n.t('This setting cannot be drawn: most of it is not ABC.');
		return [...asText(reason, abc), ...notesOnAbc];
	}
	// A letter here and there that means nothing is common and harmless.
	return warnings.length >= Math.max(3, notes / 8) ? notesOnAbc : [];
};

export const settingArticle = (
	setting: SettingView,
	staves: Staves,
	words: Words,
	host: Host,
): HTMLElement => {
	const { id: settingId } = setting;
	const staff = el('div', { class: 'staff' });
	const below = el('div', { class: 'remarks' });
	const music = musicOf(setting.abc);

	const draw = (): void => {
		staves.add({
			element: staff,
			music,
			done: outcome => {
				below.replaceChildren(...remarks(outcome, setting.abc));
				if (!(outcome instanceof Error)) return;
				host.post({
					type: 'log',
					message: `Setting ${settingId} cannot be drawn: ${outcome.stack ?? outcome.message}`,
				});
			},
		});
	};
	if (musicLength(music) <= longest) draw();
	else {
		const anyway = button(l10n.t('Draw It Anyway'), () => {
			below.replaceChildren();
			draw();
		});
		below.append(
			...asText(l10n.t('This setting is so long that drawing it takes a while.'), setting.abc),
			el('p', { class: 'actions' }, anyway),
		);
	}

	const day = words.date(setting.date);
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
			setting.author !== '' && day !== '' ? ' · ' : undefined,
			day !== '' ? el('time', { datetime: setting.date.slice(0, 10) }, day) : undefined,
		),
		staff,
		below,
		el(
			'p',
			{ class: 'actions' },
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
