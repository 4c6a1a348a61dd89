import * as vscode from 'vscode';
import { dateInWords } from './words.ts';

/** Where something is from; `asOf` is the day of the library (`YYYY-MM-DD HH:MM:SS`), `''` if it has none. */
export function ofLibraryInWords(asOf: string): string {
	return asOf === ''
		? vscode.l10n.t('From your offline library')
		: vscode.l10n.t('From your offline library of {0}', dateInWords(asOf));
}
