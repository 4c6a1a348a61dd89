import * as vscode from 'vscode';
import type { WrittenTune } from '../abc/writtenTune.ts';

/** What a tune in somebody's file is called: by its title, else by its number. */
export function nameOf({ titles, reference }: WrittenTune): string {
	const [title] = titles;
	if (title) return title.name;
	return reference === '' ? vscode.l10n.t('Untitled tune') : vscode.l10n.t('Tune {0}', reference);
}
