import * as vscode from 'vscode';
import { abcTune, fieldText } from '../abc/tunebook.ts';
import type { Tune } from '../api/model.ts';
import { nextReference } from '../editor/reference.ts';
import { withSignal } from '../host/cancellation.ts';
import { Refusal } from '../host/report.ts';
import { settingText } from '../query/settingText.ts';
import type { Filling } from '../written/completion.ts';
import { documentLines } from '../written/documentLines.ts';
import { filledHeader, headerAt } from '../written/header.ts';
import { foundTune } from '../written/tuneNames.ts';
import type { Command } from './app.ts';

/** What a header says at least, and what is to be said where the music of another comes along. */
const header = 'XRMLK';
const headerOfSetting = 'XCRMLZSK';

/** How far (lines) a title may have moved while its tune was being asked for. */
const reach = 50;

/** Fills in, below the title of a tune that was chosen by its name, what is known of it. */
export const fillTune: Command = async (app, argument) => {
	const { uri, line, name, tuneId, withMusic } = argument as Filling;
	const tune = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking up “{0}”…', name) },
		(_, token) => withSignal(token, signal => foundTune(app, tuneId, signal)),
	);
	const editor = vscode.window.visibleTextEditors.find(
		({ document }) => document.uri.toString() === uri.toString(),
	);
	// Who has closed it meanwhile wants nothing of it any more.
	if (!editor) return;
	const { document } = editor;
	const at = titleNear(document, line, fieldText(name));
	const found = at === undefined ? undefined : headerAt(lineIn(document), at);
	if (at === undefined || !found) return;
	const hasSetting = tune.settings.length > 0;
	const letters = withMusic ? headerOfSetting : header;
	const insertions = filledHeader(
		found,
		abcOf(tune, nextReference(linesIn(document))),
		hasSetting ? letters : letters.replace('K', ''),
		withMusic && hasSetting,
	);
	const isThere = editor.selection.active.line === at;
	const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
	const done = await editor.edit(edit => {
		for (const { line, character, text } of insertions)
			edit.insert(new vscode.Position(line, character), text.replaceAll('\n', eol));
	});
	if (!done) throw new Refusal(vscode.l10n.t('“{0}” could not be filled in.', name));
	if (isThere) goBehind(editor, found.from + found.lines.length - 1, insertions);
	if (!hasSetting) throw new Refusal(vscode.l10n.t('“{0}” has no setting yet.', name));
};

/** The site's first setting; of a tune that has none what else is known. */
function abcOf(tune: Tune, reference: number): string {
	const [setting] = tune.settings;
	if (setting) return settingText(tune, setting, { reference });
	return abcTune(tune, { url: tune.url, key: '', abc: '', author: '' }, { reference });
}

/** Whoever was at the title goes on behind what was filled in. */
function goBehind(
	editor: vscode.TextEditor,
	last: number,
	insertions: readonly { readonly text: string }[],
): void {
	const added = insertions.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
	const { end } = editor.document.lineAt(
		Math.min(last + added, editor.document.lineCount - 1),
	).range;
	editor.selection = new vscode.Selection(end, end);
	editor.revealRange(editor.selection);
}

/** The line of the title, which may have moved meanwhile; undefined if it is not there any more. */
function titleNear(document: vscode.TextDocument, line: number, title: string): number | undefined {
	for (let far = 0; far <= reach; far++) {
		for (const at of [line + far, line - far]) {
			const text = lineIn(document)(at);
			if (text !== undefined && /^[ \t>]*T:/.test(text) && text.includes(title)) return at;
		}
	}
	return undefined;
}

function lineIn(document: vscode.TextDocument): (at: number) => string | undefined {
	return at => (at >= 0 && at < document.lineCount ? document.lineAt(at).text : undefined);
}

/** None of what is too large to be looked through. */
function linesIn(document: vscode.TextDocument): readonly string[] {
	const lines = documentLines(document);
	return typeof lines === 'string' ? [] : lines;
}
