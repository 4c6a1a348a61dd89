import * as vscode from 'vscode';
import { bodyLines } from '../abc/body.ts';
import { addedBy } from '../host/words.ts';
import type { Entry } from '../query/query.ts';
import { entryDescription } from './items.ts';

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
