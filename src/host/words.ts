import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';

/** A quick pick draws `$(name)` as an icon: what the site sends stays text. */
export function withoutIcons(text: string): string {
	return text.replaceAll('$(', '\\$(');
}

/** `1,234` in the user's own way of writing numbers. */
export function inWords(count: number): string {
	return count.toLocaleString(vscode.env.language);
}

/** `3 May 2019` in the user's language; the text itself when it is no date. */
export function dateInWords(stamp: string): string {
	const date = dayOf(stamp);
	return date ? dates().format(date) : stamp;
}

/** `14 – 16 July 2026`: from when to when, or only when; `''` when nobody knows. */
export function datesInWords(start: string | undefined, end: string | undefined): string {
	const first = dayOf(start ?? '');
	const last = dayOf(end ?? '');
	if (!first) return last ? dates().format(last) : '';
	return last && last > first ? dates().formatRange(first, last) : dates().format(first);
}

/** `3 days ago`, `yesterday`; the day itself once it is more than a month past; `''` for no date. */
export function agoInWords(stamp: string, now = new Date()): string {
	const date = localDayOf(stamp);
	if (!date) return '';
	// What has happened is never tomorrow, wherever the clock that says so stands.
	const days = Math.max(0, Math.round((dayStart(now) - date.getTime()) / 86_400_000));
	if (days > 31) return dates().format(date);
	const words = new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' });
	return words.format(-days, 'day');
}

function dates(): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The day a stamp names: the API gives no zone, so it is the day to show. */
function dayOf(stamp: string): Date | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(stamp);
	if (!match) return undefined;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	const date = new Date(Date.UTC(year, month - 1, day));
	// 0000-00-00 and the 31st of a short month are no days.
	return date.toISOString().startsWith(match[0]) ? date : undefined;
}

/** The same for what has happened: where the stamp is UTC, the day it was here. */
function localDayOf(stamp: string): Date | undefined {
	if (!stamp.endsWith('Z')) return dayOf(stamp);
	const moment = new Date(stamp.replace(' ', 'T'));
	return Number.isNaN(moment.getTime()) ? undefined : new Date(dayStart(moment));
}

function dayStart(now: Date): number {
	return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}

export function commentsInWords(count: number): string {
	return count === 1 ? vscode.l10n.t('1 comment') : vscode.l10n.t('{0} comments', inWords(count));
}

/** `Setting 2, E dorian`: what a setting is called wherever people read it. */
export function settingName(ordinal: number, key: string): string {
	return vscode.l10n.t('Setting {0}, {1}', ordinal, spelledKey(key));
}

/** What happened, parted from when: `added by Nóra on 3 May 2019`, or less where less is known. */
export function addedBy(author: string | undefined, date: string | undefined): string {
	if (author && date) return vscode.l10n.t('Added by {0} on {1}', author, dateInWords(date));
	if (author) return vscode.l10n.t('Added by {0}', author);
	return date ? vscode.l10n.t('Added on {0}', dateInWords(date)) : '';
}
