import * as vscode from 'vscode';
import { abcFences } from '../abc/fences.ts';
import { fieldValues, stillOffered, valuedFields } from '../abc/fieldValues.ts';
import { spelledKey } from '../abc/key.ts';
import { fieldText } from '../abc/tunebook.ts';
import type { TuneSummary } from '../api/model.ts';
import { settings } from '../host/settings.ts';
import { documentLines } from './documentLines.ts';
import { fieldAt, type FieldAt } from './fieldAt.ts';
import { headerAt, saidIn, type Header } from './header.ts';
import type { TuneNames } from './tuneNames.ts';
import { notationOf } from './writtenTunes.ts';

/** Where a tune is to be filled in, for the command that does. */
export interface Filling {
	readonly uri: vscode.Uri;
	/** Of its title, as that was when it was chosen. */
	readonly line: number;
	readonly name: string;
	readonly tuneId: number;
	readonly withMusic: boolean;
}

/**
 * What may stand in the field that is being written: keys, types, meters, lengths, and the names of tunes.
 *
 * @param isAsked somebody has asked for it, or writes a word; else it was the colon
 */
export async function completion(
	names: TuneNames,
	document: vscode.TextDocument,
	position: vscode.Position,
	signal: AbortSignal,
	isAsked = true,
): Promise<vscode.CompletionList | undefined> {
	const field = fieldAt(document.lineAt(position.line).text, position.character);
	if (!field || !isTune(document, position.line)) return undefined;
	const lineAt = (at: number) =>
		at >= 0 && at < document.lineCount ? document.lineAt(at).text : undefined;
	const header = field.isLine ? headerAt(lineAt, position.line) : undefined;
	if (field.letter === 'T') {
		const from = settings.editorNames();
		if (from === 'never') return undefined;
		const tunes = await names.find(field.typed, from === 'site', signal);
		const place = { field, header, document, position };
		// Another letter finds others.
		return new vscode.CompletionList(
			tunes.flatMap((tune, n) => nameItems(tune, n, place)),
			true,
		);
	}
	const valued = valuedFields.find(letter => letter === field.letter);
	if (!valued) return undefined;
	// In a file of ABC Enter ends the line, whatever is offered: Tab takes it (`configurationDefaults`). In Markdown Enter
	// takes it, even where that is written already: there it comes for those who ask.
	const isFence = notationOf(document) === 'markdown';
	if (!isAsked && isFence) return undefined;
	const said = {
		type: header ? saidIn(header, 'R') : '',
		meter: header ? saidIn(header, 'M') : '',
	};
	// A clef may stand behind a key.
	const rest = document.lineAt(position.line).text.slice(position.character, field.end);
	const [word = ''] = /^\S*/.exec(rest) ?? [];
	const end = valued === 'K' ? position.character + word.length : field.end;
	const values = fieldValues(valued, said);
	const items = (isFence ? stillOffered(values, field.typed) : values).map((value, n) => {
		const key = valued === 'K' ? spelledKey(value) : '';
		const item = new vscode.CompletionItem(
			{ label: value, ...(key !== value && { description: key }) },
			vscode.CompletionItemKind.EnumMember,
		);
		item.range = rangesOf(position, field.start, end);
		item.sortText = inOrder(n);
		return item;
	});
	// Asked again at every letter in a fence, or VS Code goes on offering what is written already.
	return new vscode.CompletionList(items, isFence);
}

interface Place {
	readonly field: FieldAt;
	readonly header: Header | undefined;
	readonly document: vscode.TextDocument;
	readonly position: vscode.Position;
}

/** A tune's name, which brings what its header does not say yet; and the same with its music, where there is none. */
function nameItems(
	{ id, name, type, alias }: TuneSummary,
	place: number,
	{ field, header, document, position }: Place,
): readonly vscode.CompletionItem[] {
	const withMusic = header && takesMusic(header) ? [false, true] : [false];
	return withMusic.map((withMusic, n) => {
		const detail = withMusic ? ` ${vscode.l10n.t('with its music')}` : '';
		const also = alias ? vscode.l10n.t('also known as {0}', alias) : '';
		const description = [type, also].filter(Boolean).join(', ');
		const item = new vscode.CompletionItem(
			{ label: name, detail, description },
			withMusic ? vscode.CompletionItemKind.File : vscode.CompletionItemKind.Reference,
		);
		item.insertText = fieldText(name);
		item.range = rangesOf(position, field.start, field.end);
		// Who has found it knows better why than VS Code, which compares letters: it may be by another name.
		item.filterText = `${field.typed} ${name}`;
		item.sortText = inOrder(2 * place + n);
		if (header) {
			const { uri } = document;
			const filling: Filling = { uri, line: position.line, name, tuneId: id, withMusic };
			item.command = { command: '_theSession.fillTune', title: '', arguments: [filling] };
		}
		return item;
	});
}

/** Under another key, meter or unit length its notes would be others. */
function takesMusic(header: Header): boolean {
	return !header.hasMusic && ['K', 'M', 'L'].every(letter => saidIn(header, letter) === '');
}

function rangesOf({ line, character }: vscode.Position, start: number, end: number) {
	return {
		inserting: new vscode.Range(line, start, line, character),
		replacing: new vscode.Range(line, start, line, end),
	};
}

/** VS Code sorts texts. */
function inOrder(n: number): string {
	return String(n).padStart(4, '0');
}

/** In Markdown only a fence holds any. */
function isTune(document: vscode.TextDocument, line: number): boolean {
	if (notationOf(document) !== 'markdown') return true;
	const lines = documentLines(document);
	return (
		typeof lines !== 'string' &&
		abcFences(lines).some(fence => fence.first <= line && line < fence.first + fence.lines.length)
	);
}
