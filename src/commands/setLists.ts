import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { withoutIcons } from '../host/words.ts';
import { language } from '../sets/language.ts';
import { readInPieces, readText, setAt, type ListedSet, type SetList } from '../sets/list.ts';
import type { App } from './app.ts';

/** Which list a command is about, and where it is kept. */
export interface Target {
	readonly list: SetList;
	/** The document it stands in; undefined for the side bar's. */
	readonly document?: vscode.TextDocument;
	/** The set that is meant, where one is: the one under the cursor, or the line's in the side bar. */
	readonly set?: ListedSet;
}

/** `{ list?: the text of a list, show?: false }`, a file, a line of the side bar, or nothing at all. */
export async function targetOf(app: App, argument: unknown): Promise<Target> {
	const { list: text, id, tunes, tonight } = fieldsOf(argument);
	if (typeof text === 'string') return { list: readText(text) };
	if (argument instanceof vscode.Uri) {
		return inDocument(await vscode.workspace.openTextDocument(argument));
	}
	const isOurs = tonight === true || (typeof id === 'string' && Array.isArray(tunes));
	if (!isOurs) {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.languageId === language) {
			return inDocument(editor.document, editor.selection.active.line);
		}
	}
	const { making } = await app.sets.tree();
	const node = typeof id === 'string' ? await making.at({ id }) : undefined;
	const { list } = making;
	const set = list.sets.find(({ start, end }) => node && start <= node.line && node.line < end);
	return { list, ...(node && set && { set }) };
}

/** One set of the list: the one that is meant, the only one, or the one the user chooses. */
export async function oneSet({ list, set }: Target, title: string): Promise<ListedSet | undefined> {
	if (set) return set;
	const [only, ...others] = list.sets;
	if (!only) throw nothing();
	if (others.length === 0) return only;
	const chosen = await vscode.window.showQuickPick(
		list.sets.map((one, nth) => ({
			label: withoutIcons(nameOf(one, nth)),
			description: one.tunes
				.map(({ name }) => withoutIcons(name))
				.filter(Boolean)
				.join(', '),
			one,
		})),
		{ title, placeHolder: vscode.l10n.t('Which set?') },
	);
	return chosen?.one;
}

export function nameOf({ title }: ListedSet, nth: number): string {
	return title || vscode.l10n.t('Set {0}', nth + 1);
}

export function nothing(): Refusal {
	return new Refusal(
		vscode.l10n.t('There is no tune in the list yet. Drag some there, or write their names.'),
	);
}

async function inDocument(document: vscode.TextDocument, line?: number): Promise<Target> {
	const lineAt = (at: number) => document.lineAt(at).text;
	const set = line === undefined ? undefined : setAt(lineAt, document.lineCount, line);
	const list = await readInPieces(document.getText().split(/\r\n|\r|\n/));
	return { list, document, ...(set && set.tunes.length > 0 && { set }) };
}

function fieldsOf(argument: unknown): Record<string, unknown> {
	return typeof argument === 'object' && argument !== null
		? (argument as Record<string, unknown>)
		: {};
}
