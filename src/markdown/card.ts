import { incipitTune } from '../abc/incipit.ts';
import { spelledKey } from '../abc/key.ts';
import type { Tune } from '../api/model.ts';
import { escape } from '../panel/html.ts';
import { parseTuneAddress } from '../query/sessionUrl.ts';
import { settingOf, settingText } from '../query/settingText.ts';

/** What stands under a link to a tune: its name, type and key, and its first bars; `''` where it lacks the setting. */
export function cardHtml(tune: Tune, url: string): string {
	const setting = settingOf(tune, parseTuneAddress(url)?.settingId);
	if (setting === undefined) return '';
	const abc = incipitTune(settingText(tune, setting));
	const words = [tune.name, tune.type, spelledKey(setting.key)].join(' · ');
	return `<the-session-abc class="incipit"><p>${escape(words)}</p><pre hidden><code>${escape(abc)}</code></pre></the-session-abc>\n`;
}
