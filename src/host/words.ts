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
	const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(stamp);
	if (!match) return stamp;
	// The API gives no zone: the day it names is the day to show.
	const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
	return new Intl.DateTimeFormat(vscode.env.language, {
		dateStyle: 'long',
		timeZone: 'UTC',
	}).format(date);
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
