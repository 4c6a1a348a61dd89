import * as vscode from 'vscode';
import { withoutIcons } from '../host/words.ts';
import type { Change } from '../tunebook/pull.ts';
import { keepTheirs } from './theirs.ts';

/** VS Code's own diff: The Session's text on the left, the file on the right, where it can be edited. */
export async function showDifference(
	storage: vscode.Uri,
	{ piece, file }: Pick<Change, 'piece' | 'file'>,
	theirs: string,
	mine: vscode.Uri,
	preserveFocus: boolean,
): Promise<void> {
	const uri = await keepTheirs(storage, theirs, mine);
	const title = vscode.l10n.t('{0}: The Session ↔ {1}', piece.name, file);
	const options: vscode.TextDocumentShowOptions = { preserveFocus, preview: true };
	await vscode.commands.executeCommand('vscode.diff', uri, mine, title, options);
}

export type Decision = 'mine' | 'theirs' | 'later';

/** What becomes of a piece that has changed on both sides; undefined when the user leaves it all. */
export async function decide(
	{ piece, isOtherSetting }: Change,
	nth: number,
	of: number,
	show: () => Promise<void>,
): Promise<Decision | undefined> {
	const lines = [
		{
			label: vscode.l10n.t('Show Difference'),
			description: vscode.l10n.t('take over what you like, and save'),
			iconPath: new vscode.ThemeIcon('diff'),
			decision: 'show',
		},
		{
			label: vscode.l10n.t('Keep Mine'),
			description: vscode.l10n.t('until The Session’s changes again'),
			iconPath: new vscode.ThemeIcon('check'),
			decision: 'mine',
		},
		{
			label: vscode.l10n.t('Take Theirs'),
			description: vscode.l10n.t('what is here is overwritten'),
			iconPath: new vscode.ThemeIcon('cloud-download'),
			decision: 'theirs',
		},
		{
			label: vscode.l10n.t('Decide Later'),
			iconPath: new vscode.ThemeIcon('watch'),
			decision: 'later',
		},
	] as const;
	const chosen = await vscode.window.showQuickPick(lines, {
		title: withoutIcons(vscode.l10n.t('{0} ({1} of {2})', piece.name, nth, of)),
		placeHolder: isOtherSetting
			? vscode.l10n.t('The Session has another setting now than the one you pulled')
			: vscode.l10n.t('Changed on The Session and edited here'),
		ignoreFocusOut: true,
	});
	if (chosen?.decision !== 'show') return chosen?.decision;
	await show();
	return decideBeside(piece.name);
}

/** Asks in a corner: a list would stand before the first lines of what is compared. */
async function decideBeside(name: string): Promise<Decision> {
	const answers: readonly (vscode.MessageItem & { readonly decision: Decision })[] = [
		{ title: vscode.l10n.t('Keep What Is Here'), decision: 'mine' },
		{ title: vscode.l10n.t('Take Theirs'), decision: 'theirs' },
		{ title: vscode.l10n.t('Decide Later'), decision: 'later' },
	];
	const sentence = vscode.l10n.t(
		'“{0}”: on the left is what The Session has, on the right your file. Take over what you like.',
		name,
	);
	const chosen = await vscode.window.showInformationMessage(sentence, ...answers);
	return chosen?.decision ?? 'later';
}
