import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import type { AsShown } from '../query/settingText.ts';
import { settingUri } from './documents.ts';
import { insertPiece } from './insert.ts';
import type { LastEditor } from './lastEditor.ts';
import { settingPiece } from './pieces.ts';
import { settingWriter } from './settingWriter.ts';
import type { Style } from './styles.ts';

/** What can be done with a setting, from a tree, a quick pick or a page; each answers with a sentence. */

export async function insertSetting(
	lastEditor: LastEditor,
	tune: Tune,
	setting: Setting,
	shown: AsShown = {},
	style?: Style,
): Promise<string> {
	const place = await insertPiece(await settingPiece(tune, setting, shown), lastEditor, style);
	return vscode.l10n.t('Inserted into {0}', place);
}

export async function copySetting(
	tune: Tune,
	setting: Setting,
	shown: AsShown = {},
): Promise<string> {
	const written = await settingWriter(tune, setting, shown);
	await vscode.env.clipboard.writeText(`${written()}\n`);
	return vscode.l10n.t('ABC copied');
}

export function openSetting(tune: Tune, setting: Setting, shown?: AsShown): Promise<string> {
	return open(tune, setting, shown, 'abc');
}

/** In words, bar by bar: an editor is where screen readers are at home. */
export function openInWords(tune: Tune, setting: Setting, shown?: AsShown): Promise<string> {
	return open(tune, setting, shown, 'txt');
}

/** VS Code's own diff, from one setting's text to the other's. */
export async function compareSettings(
	tune: Tune,
	setting: Setting,
	other: Setting,
): Promise<string> {
	const [from, to] = [setting, other].map(one => tune.settings.indexOf(one) + 1);
	if (!from || !to) return '';
	const title = vscode.l10n.t('{0}: Setting {1} and Setting {2}', tune.name, from, to);
	await vscode.commands.executeCommand(
		'vscode.diff',
		settingUri(tune, setting),
		settingUri(tune, other),
		title,
	);
	return '';
}

async function open(
	tune: Tune,
	setting: Setting,
	shown: AsShown = {},
	form: 'abc' | 'txt',
): Promise<string> {
	// What cannot be written is refused here, in a sentence: an editor would only say that it cannot open.
	(await settingWriter(tune, setting, shown))();
	const uri = settingUri(tune, setting, shown, form);
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
	return vscode.l10n.t('Opened {0}', uri.path);
}
