import * as vscode from 'vscode';
import type { Duration } from '../../api/model/events.ts';
import { dateInWords, datesInWords } from '../../host/words.ts';
import type { Fact } from '../../panel/itemView.ts';
import { text } from './pieces.ts';

/** From when to when, by the clocks of the place. Midnight at the start stands for a whole day. */
export function whenFact({ dtstart, dtend }: Duration): Fact {
	const term = vscode.l10n.t('When');
	const days = datesInWords(dtstart, dtend);
	if (days === '') return { term, lines: [[text(vscode.l10n.t('No date given.'))]] };
	const from = timeOf(dtstart);
	if (from === '') return { term, lines: [[text(days)]] };
	const first = vscode.l10n.t('{0} at {1}', dateInWords(dtstart), from);
	if (dtend <= dtstart) return { term, lines: [[text(first)]] };
	return { term, lines: [[text(`${first} – ${endInWords(dtstart, dtend)}`)]] };
}

/** Midnight at the end of later days is no time either: then the last day is all that is known. */
function endInWords(dtstart: string, dtend: string): string {
	const until = timeOf(dtend);
	const day = dateInWords(dtend);
	if (until === '') return day;
	return dtstart.slice(0, 10) === dtend.slice(0, 10)
		? until
		: vscode.l10n.t('{0} at {1}', day, until);
}

/** `21:00` as people there write it; `''` for midnight, which means no time was given. */
function timeOf(stamp: string): string {
	const match = /[ T](\d{2}):(\d{2})/.exec(stamp);
	if (!match || match[0].endsWith('00:00')) return '';
	const time = new Date(Date.UTC(2000, 0, 1, Number(match[1]), Number(match[2])));
	return new Intl.DateTimeFormat(vscode.env.language, {
		timeStyle: 'short',
		timeZone: 'UTC',
	}).format(time);
}
