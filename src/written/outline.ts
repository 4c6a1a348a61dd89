import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import type { Named, WrittenTune } from '../abc/writtenTune.ts';
import { withoutIcons } from '../host/words.ts';
import type { WrittenTunes } from './writtenTunes.ts';

/** The symbol of each tune that has not changed since it was last asked for. */
const kept = new WeakMap<WrittenTune, vscode.DocumentSymbol>();

/** In a file of more tunes than this only they themselves are told: VS Code takes all of them anew at every change. */
const mostWithParts = 1500;

/** A symbol for each tune, and in it one for each of its parts and its other names. */
export async function outline(
	tunes: WrittenTunes,
	document: vscode.TextDocument,
): Promise<vscode.DocumentSymbol[]> {
	const all = await tunes.of(document);
	return all.map(tune => {
		const known = kept.get(tune);
		if (known) return known;
		const symbol = tuneSymbol(document, tune);
		if (all.length <= mostWithParts) symbol.children = details(document, tune);
		kept.set(tune, symbol);
		return symbol;
	});
}

/** Each tune can be folded, and each of its parts. */
export async function folds(
	tunes: WrittenTunes,
	document: vscode.TextDocument,
): Promise<vscode.FoldingRange[]> {
	const all = await tunes.of(document);
	const folds: vscode.FoldingRange[] = [];
	const fold = ({ start, end }: Lines) => {
		if (end > start + 1) folds.push(new vscode.FoldingRange(start, end - 1));
	};
	for (const tune of all) {
		fold(tune);
		if (all.length <= mostWithParts) for (const part of partsOf(tune)) fold(part);
	}
	return folds;
}

function tuneSymbol(document: vscode.TextDocument, tune: WrittenTune): vscode.DocumentSymbol {
	const { titles, reference, type, key } = tune;
	const [title] = titles;
	const name =
		title?.name ?? (reference ? `X: ${reference}` : vscode.l10n.t('Tune without a name'));
	const about = [type, spelledKey(key)].filter(Boolean).join(', ');
	// Theirs is the icon of three letters: a, b and c.
	const symbol = symbolOf(name, about, vscode.SymbolKind.String, rangeOf(document, tune));
	if (title) symbol.selectionRange = rangeOf(document, lineOf(title));
	return symbol;
}

function details(document: vscode.TextDocument, tune: WrittenTune): vscode.DocumentSymbol[] {
	const others = tune.titles.slice(1).map(title => {
		const also = vscode.l10n.t('also known as');
		return symbolOf(title.name, also, vscode.SymbolKind.String, rangeOf(document, lineOf(title)));
	});
	const parts = partsOf(tune).map(part => {
		const name = vscode.l10n.t('Part {0}', part.name);
		return symbolOf(name, '', vscode.SymbolKind.Array, rangeOf(document, part));
	});
	return [...others, ...parts];
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

/** Whole lines, `end` is behind the last. */
type Lines = Pick<WrittenTune, 'start' | 'end'>;

function lineOf({ line }: Named): Lines {
	return { start: line, end: line + 1 };
}

function partsOf({ parts, end }: WrittenTune): readonly (Lines & Named)[] {
	return parts.map(({ name, line }, n) => ({
		...{ name, line, start: line },
		end: parts[n + 1]?.line ?? end,
	}));
}

/** It may have lost lines since it was read, and will be asked about again. */
function rangeOf(document: vscode.TextDocument, { start, end }: Lines): vscode.Range {
	const last = Math.min(end, document.lineCount) - 1;
	return new vscode.Range(Math.min(start, last), 0, last, document.lineAt(last).text.length);
}
