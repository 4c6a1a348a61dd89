import type { Setting, Tune } from '../api/model.ts';
import type { Lender } from '../abc/borrowedChords.ts';
import { abcTune, type TunebookOptions } from '../abc/tunebook.ts';

/** How a page shows a setting, where it is not as it is written. */
export interface AsShown {
	/** So many semitones higher. */
	readonly transpose?: number | undefined;
	/** With the chords of this one, of the same tune. */
	readonly chordsOf?: Setting | undefined;
}

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

/** A setting whose chords another one borrows; who wrote them is named by name and address. */
export function chordLender(tune: Tune, setting: Setting): Lender {
	const owner = [setting.member?.name ?? '', setting.url].filter(word => word !== '').join(', ');
	return { abc: settingText(tune, setting), key: setting.key, owner };
}

/** What a page means by the ids it names. */
export function asShown(
	tune: Tune,
	shown: { readonly transpose?: number; readonly chordsOf?: number },
): AsShown {
	const { transpose, chordsOf } = shown;
	return { transpose, chordsOf: chordsOf === undefined ? undefined : settingOf(tune, chordsOf) };
}
