import * as vscode from 'vscode';
import { inWords } from '../host/words.ts';

/** What a pull has come to, by the keys of pieces; also what the command answers. */
export interface Outcome {
	readonly new: readonly string[];
	readonly updated: readonly string[];
	/** Edited here alone, and kept. */
	readonly kept: readonly string[];
	/** Changed on both sides, and left as they are. */
	readonly conflicts: readonly string[];
	/** Taken away here, and not brought back. */
	readonly deleted: readonly string[];
	/** New or changed, and not chosen. */
	readonly left: readonly string[];
	readonly same: readonly string[];
	/** No longer on the list; what is here of them is kept. */
	readonly gone: readonly string[];
	/** Not on The Session, or without notes. */
	readonly missing: readonly string[];
	/** Could not be fetched this time. */
	readonly failed: readonly string[];
}

/** In a sentence; `named` are the names of those that could not be had. */
export function inSentences(
	folder: string,
	outcome: Outcome,
	named: { readonly missing: readonly string[]; readonly failed: readonly string[] },
): string {
	const count = (keys: readonly string[]) => inWords(keys.length);
	const parts: readonly (readonly [keys: readonly string[], words: string])[] = [
		[outcome.new, vscode.l10n.t('New: {0}', count(outcome.new))],
		[outcome.updated, vscode.l10n.t('Updated: {0}', count(outcome.updated))],
		[outcome.kept, vscode.l10n.t('Edited here, kept: {0}', count(outcome.kept))],
		[
			outcome.conflicts,
			vscode.l10n.t('Changed on both sides, left: {0}', count(outcome.conflicts)),
		],
		[outcome.deleted, vscode.l10n.t('Taken away here, left so: {0}', count(outcome.deleted))],
		[outcome.left, vscode.l10n.t('Left for another time: {0}', count(outcome.left))],
		[outcome.gone, vscode.l10n.t('No longer on the list, kept: {0}', count(outcome.gone))],
		[outcome.same, vscode.l10n.t('The same: {0}', count(outcome.same))],
		[outcome.missing, vscode.l10n.t('Not to be had: {0}', some(named.missing))],
		[outcome.failed, vscode.l10n.t('Could not be fetched: {0}', some(named.failed))],
	];
	const words = parts.flatMap(([keys, text]) => (keys.length > 0 ? [text] : []));
	const sentence = vscode.l10n.t('Pulled into “{0}”. {1}.', folder, words.join(' · '));
	// A notification makes links of `[text](address)`, also to commands: names from the site stay text.
	return sentence.replaceAll('](', ']\u200b(');
}

/** The first few names, and how many more there are. */
function some(names: readonly string[]): string {
	const most = 5;
	const first = names.slice(0, most).join(', ');
	return names.length > most
		? vscode.l10n.t('{0} and {1} more', first, inWords(names.length - most))
		: first;
}
