import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import type { Named, WrittenTune } from '../abc/writtenTune.ts';
import { withoutIcons } from '../host/words.ts';
import type { WrittenTunes } from './writtenTunes.ts';

/** The symbol of each tune that has not changed since it was last asked for. */
const kept = new WeakMap<WrittenTune, vscode.DocumentSymbol>();

/** A symbol for each tune, and in it one for each of its parts and its other names. */
export async function outline(
	tunes: WrittenTunes,
	document: vscode.TextDocument,
): Promise<vscode.DocumentSymbol[]> {
	return (await tunes.of(document)).map(tune => {
		const symbol = kept.get(tune) ?? tuneSymbol(document, tune);
		kept.set(tune, symbol);
		return symbol;
	});
}

/** Each tune can be folded, and each of its parts. */
export async function folds(
	tunes: WrittenTunes,
	document: vscode.TextDocument,
): Promise<vscode.FoldingRange[]> {
	return (await tunes.of(document)).flatMap(tune =>
		[{ start: tune.start, end: tune.end }, ...partsOf(tune)]
			.filter(({ start, end }) => end > start + 1)
			.map(({ start, end }) => new vscode.FoldingRange(start, end - 1)),
	);
}

function tuneSymbol(document: vscode.TextDocument, tune: WrittenTune): vscode.DocumentSymbol {
	const { start, end, titles, reference, type, key } = tune;
	const [title, ...others] = titles;
	const name =
		title?.name ?? (reference ? `X: ${reference}` : vscode.l10n.t('Tune without a name'));
	const about = [type, spelledKey(key)].filter(Boolean).join(', ');
	// Theirs is the icon of three letters: a, b and c.
	const symbol = symbolOf(name, about, vscode.SymbolKind.String, linesIn(document, start, end));
	symbol.selectionRange = linesIn(document, title?.line ?? start, (title?.line ?? start) + 1);
	symbol.children = [
		...others.map(({ name, line }) => {
			const also = vscode.l10n.t('also known as');
			return symbolOf(name, also, vscode.SymbolKind.String, linesIn(document, line, line + 1));
		}),
		...partsOf(tune).map(({ name, start, end }) => {
			const called = vscode.l10n.t('Part {0}', name);
			return symbolOf(called, '', vscode.SymbolKind.Array, linesIn(document, start, end));
		}),
	];
	return symbol;
}

function symbolOf(
	name: string,
	detail: string,
	kind: vscode.SymbolKind,
	range: vscode.Range,
): vscode.DocumentSymbol {
	// They are lines of a quick pick too.
	const [shownName, shownDetail] = [withoutIcons(name), withoutIcons(detail)];
	return new vscode.DocumentSymbol(shownName, shownDetail, kind, range, range);
}

interface Part extends Pick<WrittenTune, 'start' | 'end'>, Pick<Named, 'name'> {}

function partsOf({ parts, end }: WrittenTune): readonly Part[] {
	return parts.map(({ name, line }, n) => ({ name, start: line, end: parts[n + 1]?.line ?? end }));
}

/** Whole lines; it may have lost some since it was read, and will be asked about again. */
function linesIn(document: vscode.TextDocument, start: number, end: number): vscode.Range {
	const last = Math.min(end, document.lineCount) - 1;
	return new vscode.Range(Math.min(start, last), 0, last, document.lineAt(last).text.length);
}
