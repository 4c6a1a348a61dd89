import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { bodyLines } from '../abc/body.ts';
import { addedBy, inWords, settingName } from '../host/words.ts';
import type { Entry, EntryKind } from '../query/query.ts';

/** How each kind looks in a tree and in a quick pick: its icon, and the words beside its name. */
const looks: Readonly<
	Record<EntryKind, { icon: string; describe: (entry: Entry) => readonly string[] }>
> = {
	tune: {
		icon: 'music',
		describe: entry => [
			entry.type ?? '',
			entry.tunebooks ? vscode.l10n.t('in {0} tunebooks', inWords(entry.tunebooks)) : '',
		],
	},
	setting: {
		icon: 'list-flat',
		describe: entry =>
			entry.ordinal
				? [entry.author ?? '']
				: [entry.type ?? '', spelledKey(entry.key ?? ''), entry.author ?? ''],
	},
	set: { icon: 'layers', describe: entry => [entry.author ?? ''] },
	session: { icon: 'calendar', describe: entry => [(entry.place ?? []).join(', ')] },
	comment: { icon: 'comment', describe: entry => [entry.author ?? ''] },
};

export function entryIcon(entry: Entry): vscode.ThemeIcon {
	return new vscode.ThemeIcon(looks[entry.kind].icon);
}

export function entryLabel(entry: Entry): string {
	if (entry.kind === 'setting' && entry.ordinal) return settingName(entry.ordinal, entry.key ?? '');
	return entry.name;
}

export function entryDescription(entry: Entry): string {
	return looks[entry.kind]
		.describe(entry)
		.filter(part => part !== '')
		.join(' · ');
}

/**
 * The words behind a line, made when somebody points at it. Everything comes from the site, so all
 * of it is appended as text, never as Markdown.
 */
export function entryTooltip(entry: Entry): vscode.MarkdownString {
	const tooltip = new vscode.MarkdownString();
	const lines = [
		entry.name,
		...(entry.alias ? [vscode.l10n.t('Also known as {0}', entry.alias)] : []),
		entryDescription(entry),
		addedBy(entry.author, entry.date),
		...(entry.kind === 'comment' && entry.text ? [entry.text] : []),
	];
	lines
		.filter(line => line !== '')
		.forEach((line, index) => tooltip.appendText(index === 0 ? line : `\n${line}`));
	// The first two lines of the music tell a setting from its neighbours.
	if (entry.kind === 'setting' && entry.text) {
		tooltip.appendCodeblock(bodyLines(entry.text).slice(0, 2).join('\n'), 'abc');
	}
	return tooltip;
}
