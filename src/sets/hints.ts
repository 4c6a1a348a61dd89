import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { oneKey } from './flow.ts';
import { stepInWords, type KnownTune } from './flowWords.ts';
import type { TuneLine } from './line.ts';
import { blocksIn, startOfSet, type ListedTune } from './list.ts';
import type { LookUp } from './lookUp.ts';

/** Beyond so many lines above and below what is visible a set is not looked at: it is a list of something else. */
const reach = 100;

/**
 * What a list doesn't say itself, at the ends of its lines: in which key a tune is, and how one goes into the next.
 * Nobody is asked for it: what the line says counts, then what is known from before or from the library.
 */
export async function hintsIn(
	document: vscode.TextDocument,
	{ start, end }: vscode.Range,
	lookUp: LookUp,
	signal: AbortSignal,
): Promise<vscode.InlayHint[]> {
	const hints: vscode.InlayHint[] = [];
	const lineAt = (line: number) => document.lineAt(line).text;
	// The set that goes on over the top of what is visible begins further up.
	const from = startOfSet(lineAt, start.line, reach);
	const to = Math.min(document.lineCount, end.line + reach);
	for (const { tunes } of blocksIn(lineAt, to, from)) {
		const [first] = tunes;
		if (!first) continue;
		if (first.line > end.line) break;
		const seen = tunes.filter(({ line }) => line >= start.line - 1 && line <= end.line);
		const known = new Map<ListedTune, KnownTune>();
		for (const tune of seen) known.set(tune, await knownOf(tune, lookUp, signal));
		signal.throwIfAborted();
		for (const tune of seen) {
			const before = known.get(tunes[tunes.indexOf(tune) - 1] ?? tune);
			const own = known.get(tune);
			if (!own || !before) continue;
			const isFirst = tune === first;
			const all = isFirst && seen.length === tunes.length;
			const words = [
				tune.key === '' ? spelledKey(own.key) : '',
				isFirst ? '' : stepInWords(before, own),
				all && oneKey([...known.values()].map(({ key }) => key)) !== undefined && tunes.length > 2
					? vscode.l10n.t('one key all through')
					: '',
			].filter(Boolean);
			if (words.length === 0) continue;
			const at = new vscode.Position(tune.line, tune.to);
			const hint = new vscode.InlayHint(at, words.join(' · '));
			hint.paddingLeft = true;
			hints.push(hint);
		}
	}
	return hints;
}

/** The kind and the key of a tune: as the line says them, or else as they are known. */
export async function knownOf(
	line: TuneLine,
	lookUp: LookUp,
	signal: AbortSignal,
): Promise<KnownTune> {
	const { type, key } = line;
	if (type !== '' && key !== '') return { type, key };
	const known = await lookUp.known(line, signal);
	if (!known || !('tune' in known)) return { type, key };
	return { type: type || known.tune.type, key: key || (known.setting?.key ?? '') };
}
