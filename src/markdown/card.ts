import { bodyLines } from '../abc/body.ts';
import { spelledKey } from '../abc/key.ts';
import type { Tune } from '../api/model.ts';
import { escape } from '../panel/html.ts';
import { parseTuneAddress } from '../query/sessionUrl.ts';
import { settingOf, settingText } from '../query/settingText.ts';

/** How many bars one knows a tune by. */
const bars = 4;

/** A bar line in music: `|`, `|:`, `:|2`, `||`. */
const barLine = /[:[]*\|[\]|:]*/g;

/** The first bars of a body in the API's spelling, on one line, with what leads to them. */
export function incipit(abc: string): string {
	const music = bodyLines(abc)
		.filter(line => !/^[A-Za-z]:|^%/.test(line))
		.join(' ');
	const lines = [...music.matchAll(barLine)];
	// The first of them opens the repeat, or ends a pickup or a bar: one bar more does no harm.
	const end = lines[bars];
	return end === undefined ? music : `${music.slice(0, end.index)}|`;
}

/** What stands under a link to a tune: its name, type and key, and its first bars; `''` where it lacks the setting. */
export function cardHtml(tune: Tune, url: string): string {
	const setting = settingOf(tune, parseTuneAddress(url)?.settingId);
	if (setting === undefined) return '';
	const abc = settingText(tune, { ...setting, abc: incipit(setting.abc) });
	const words = [tune.name, tune.type, spelledKey(setting.key)].join(' · ');
	return `<the-session-abc class="incipit"><p>${escape(words)}</p><pre hidden><code>${escape(abc)}</code></pre></the-session-abc>\n`;
}
