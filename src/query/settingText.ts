import type { Setting, Tune } from '../api/model.ts';
import { abcTune, type TunebookOptions } from '../abc/tunebook.ts';

/** A setting as a complete ABC tune: the one text that is inserted, copied, dragged and opened. */
export function settingText(tune: Tune, setting: Setting, options?: TunebookOptions): string {
	const { url, key, abc, member } = setting;
	return abcTune(tune, { url, key, abc, author: member?.name ?? '' }, options);
}

/** Complete ABC tunes as a tunebook (ABC 2.1, section 2.2): an empty line parts them, a line end ends the last. */
export function tunebookText(tunes: readonly string[]): string {
	return `${tunes.join('\n\n')}\n`;
}

/** The setting with this id, or the site's default one; undefined when the tune hasn't got it. */
export function settingOf(tune: Tune, settingId: number | undefined): Setting | undefined {
	return settingId === undefined
		? tune.settings[0]
		: tune.settings.find(setting => setting.id === settingId);
}
