import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import { settings } from '../host/settings.ts';
import { settingText } from '../query/settingText.ts';
import { settingUri } from './documents.ts';
import { insertTune } from './insert.ts';
import type { LastEditor } from './lastEditor.ts';
import { transposer } from './transposer.ts';

/** What can be done with a setting, from a tree, a quick pick or a page; each answers with a sentence. */

export async function insertSetting(
	lastEditor: LastEditor,
	tune: Tune,
	setting: Setting,
	transpose = 0,
): Promise<string> {
	const inKey = await transposer(transpose);
	const place = await insertTune(
		reference => inKey(settingText(tune, setting, { ...options(), reference })),
		lastEditor,
	);
	return vscode.l10n.t('Inserted into {0}', place);
}

export async function copySetting(tune: Tune, setting: Setting, transpose = 0): Promise<string> {
	const inKey = await transposer(transpose);
	await vscode.env.clipboard.writeText(`${inKey(settingText(tune, setting, options()))}\n`);
	return vscode.l10n.t('ABC copied');
}

export function openSetting(tune: Tune, setting: Setting, transpose = 0): Promise<string> {
	return open(tune, setting, transpose, 'abc');
}

/** In words, bar by bar: an editor is where screen readers are at home. */
export function openInWords(tune: Tune, setting: Setting, transpose = 0): Promise<string> {
	return open(tune, setting, transpose, 'txt');
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
		settingUri(tune.id, from),
		settingUri(tune.id, to),
		title,
	);
	return '';
}

async function open(
	tune: Tune,
	setting: Setting,
	transpose: number,
	form: 'abc' | 'txt',
): Promise<string> {
	// What cannot be transposed is refused here, in a sentence: an editor would only say that it cannot open.
	(await transposer(transpose))(settingText(tune, setting, options()));
	const uri = settingUri(tune.id, tune.settings.indexOf(setting) + 1, transpose, form);
	await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
	return vscode.l10n.t('Opened {0}', uri.path);
}

function options() {
	return { aliases: settings.insertAliases() };
}
