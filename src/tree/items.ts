import * as vscode from 'vscode';
import { distanceInWords } from '../host/distance.ts';
import { settingName } from '../host/words.ts';
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
	// Why it stands there comes first: the end is cut off in a narrow side bar.
	return [far, entry.note, ...kinds[entry.kind].describe(entry)].filter(Boolean).join(' · ');
}
