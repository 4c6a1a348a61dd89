import type { Setting, Tune } from '../api/model.ts';
import { settingWriter } from '../editor/settingWriter.ts';
import { openingOf } from '../library/melody/excerpt.ts';
import type { LateMelodyPage } from '../melodies/lateMelodyPage.ts';
import type { AsShown } from '../query/settingText.ts';

/** Looks for what goes like the first part of a setting, in the key that it is shown in. */
export async function tunesLike(
	page: LateMelodyPage,
	tune: Tune,
	setting: Setting,
	{ transpose }: AsShown = {},
): Promise<string> {
	const written = await settingWriter(tune, setting, { transpose });
	await page.show(openingOf(written()));
	return '';
}
