import * as vscode from 'vscode';
import { bodyLines } from '../abc/body.ts';
import { distanceInWords } from '../host/distance.ts';
import { addedBy, settingName } from '../host/words.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Entry } from '../query/query.ts';

export function entryIcon(entry: Entry): vscode.ThemeIcon {
	return new vscode.ThemeIcon(kinds[entry.kind].icon);
}

export function entryLabel(entry: Entry): string {
	if (entry.kind === 'setting' && entry.ordinal) return settingName(entry.ordinal, entry.key ?? '');
	if (entry.kind === 'track') return vscode.l10n.t('{0}. {1}', entry.ordinal ?? '', entry.name);
	return entry.name;
}

export function entryDescription(entry: Entry): string {
	const far = entry.distance === undefined ? '' : distanceInWords(entry.distance);
	return [far, ...kinds[entry.kind].describe(entry), entry.note].filter(Boolean).join(' · ');
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
		...(entry.kind !== 'setting' && entry.text ? [entry.text] : []),
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
