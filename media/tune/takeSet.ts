import * as l10n from '@vscode/l10n';
import type { SetTuneView } from '../../src/panel/itemView.ts';
import { el } from '../page/dom.ts';
import type { Away, Shown } from './takeAway.ts';
import { disclosure, midiOf, midiRemark, print, Saying, working } from './takeAway.ts';

const shownOf = ({ settingId, tuneId, abc, type, name }: SetTuneView): Shown => ({
	title: name,
	called: name,
	taken: { settingId },
	tune: { settingId, tuneId, abc, type, label: name },
});

/** What can be taken away of a set: all of it, its tunes one after the other. */
export const takeSet = (name: string, tunes: readonly SetTuneView[], away: Away): HTMLElement =>
	disclosure(l10n.t('Take away this set'), () => {
		const { host, player } = away;
		const saying = new Saying();
		const noted = tunes.filter(({ abc }) => abc !== '').map(shownOf);
		return [
			el(
				'p',
				{ class: 'actions' },
				working(l10n.t('Save as ABC…'), saying, host, () =>
					host.post({ type: 'saveAbc', settings: [] }),
				),
				player &&
					working(l10n.t('Save as MIDI…'), saying, host, () => {
						const data = midiOf(name, noted, player, saying);
						if (data !== undefined) host.post({ type: 'saveFile', format: 'midi', data });
					}),
				working(l10n.t('Print…'), saying, host, () => print(noted, saying, away)),
			),
			el('p', { class: 'remark' }, midiRemark()),
			saying.element,
		];
	});
