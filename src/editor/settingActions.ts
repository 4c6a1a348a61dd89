import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import { settings } from '../host/settings.ts';
import { settingText } from '../query/settingText.ts';
import { settingUri } from './documents.ts';
import { insertTune } from './insert.ts';
import type { LastEditor } from './lastEditor.ts';

/** What can be done with a setting, from a tree, a quick pick or a page; each answers with a sentence. */

export async function insertSetting(
	lastEditor: LastEditor,
	tune: Tune,
	setting: Setting,
): Promise<string> {
	const place = await insertTune(
		reference => settingText(tune, setting, { ...options(), reference }),
		lastEditor,
	);
	return vscode.l10n.t('Inserted into {0}', place);
}

export async function copySetting(tune: Tune, setting: Setting): Promise<string> {
	await vscode.env.clipboard.writeText(`${settingText(tune, setting, options())}\n`);
	return vscode.l10n.t('ABC copied');
}

export async function openSetting(tune: Tune, setting: Setting): Promise<string> {
	const uri = settingUri(tune.id, tune.settings.indexOf(setting) + 1);
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
	return vscode.l10n.t('Opened {0}', uri.path);
}

function options() {
	return { aliases: settings.insertAliases() };
}
