import * as l10n from '@vscode/l10n';
import { bestWay } from '../../src/abc/bestWay.ts';
import { soundingBars } from '../../src/abc/sounding.ts';
import type { SettingView } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';
import { markBars } from './barMarks.ts';
import { musicOf } from './music.ts';
import { settingName } from './settingNames.ts';
import type { Staves } from './staves.ts';
import type { InKey } from './transposition.ts';
import { inKey } from './transposition.ts';

/** A list of the settings to choose from. */
export const choices = (settings: readonly SettingView[], label: string): HTMLSelectElement =>
	el(
		'select',
		{ 'aria-label': label },
		...settings.map(setting =>
			el(
				'option',
				{ value: String(setting.id) },
				[settingName(setting), setting.author].filter(part => part !== '').join(' · '),
			),
		),
	);

/** The second, moved to where most of its notes are those of the first as it is shown: else every bar would differ. */
export const inKeyOf = (second: SettingView, shown: InKey): InKey => {
	try {
		return inKey(second.abc, bestWay(soundingBars(shown.abc), soundingBars(second.abc)));
	} catch {
		return inKey(second.abc, 0);
	}
};

/** The places where two differ; of several pairs they would push the staves apart. */
export const inWords = (places: readonly string[], open: boolean): HTMLElement =>
	el(
		'details',
		open ? { open: '' } : {},
		el('summary', {}, l10n.t('What differs')),
		el('ul', {}, ...places.map(place => el('li', {}, place))),
	);

/** A setting that is compared, as it is read here. */
export interface Compared {
	readonly setting: SettingView;
	readonly name: string;
	readonly abc: string;
	readonly said: string;
}

/** Its staff, with the bars that differ framed. */
export const figure = (
	staves: Staves,
	{ name, abc, said }: Compared,
	marked: ReadonlySet<number>,
): HTMLElement => {
	const staff = el('div', { class: 'staff' });
	staves.add({
		element: staff,
		music: musicOf(abc),
		label: name,
		done: outcome => {
			const svg = staff.querySelector('svg');
			if (svg === null || outcome instanceof Error || outcome.tune === undefined) return;
			markBars(svg, outcome.tune, marked);
		},
	});
	return el(
		'figure',
		{ 'aria-label': name },
		el('figcaption', {}, name, said === '' ? undefined : ` · ${said}`),
		staff,
	);
};
