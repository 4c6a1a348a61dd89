import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import { bodyLines } from '../abc/body.ts';
import { Refusal } from '../host/report.ts';
import { settingName, withoutIcons } from '../host/words.ts';
import { settingOf } from '../query/settingText.ts';
import type { App } from './app.ts';
import type { SettingAddress } from './arguments.ts';

/** Inserts what stands in a line of a list: a setting, or one of a tune's; says what went wrong. */
export async function insertOrSay(app: App, entry: Partial<SettingAddress>): Promise<void> {
	const { tuneId, settingId } = entry;
	if (tuneId === undefined) return;
	try {
		await insertAt(app, { tuneId, ...(settingId !== undefined && { settingId }) });
	} catch (error) {
		app.reporter.show(error, () => void insertOrSay(app, entry));
	}
}

export async function insertAt(app: App, address: SettingAddress): Promise<void> {
	const chosen = await chooseSetting(app, address, vscode.l10n.t('Insert ABC'));
	if (chosen) await (await app.actions()).insert(chosen.tune, chosen.setting);
}

/** What a choice of settings begins with, and how it is left for the settings of another tune. */
interface Choice {
	readonly first?: number | undefined;
	readonly elsewhere?: (() => void) | undefined;
}

/**
 * The setting that is named, or the only one, or the one the user chooses; undefined when they choose
 * none. Esc while the tune is on its way stops the request.
 */
export async function chooseSetting(
	app: App,
	{ tuneId, settingId }: SettingAddress,
	title: string,
	{ first, elsewhere }: Choice = {},
): Promise<{ tune: Tune; setting: Setting } | undefined> {
	const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { setting: Setting }>();
	const abort = new AbortController();
	pick.onDidHide(() => abort.abort());
	pick.title = title;
	pick.placeholder = vscode.l10n.t('Loading…');
	pick.busy = true;
	pick.show();
	try {
		const tune = await app.api.get('/tunes/ID', { id: tuneId }, abort.signal);
		const only = settingId !== undefined || tune.settings.length === 1;
		if (tune.settings.length === 0) {
			throw new Refusal(vscode.l10n.t('“{0}” has no setting yet.', tune.name));
		}
		if (only) {
			const setting = settingOf(tune, settingId);
			if (setting) return { tune, setting };
			throw new Refusal(
				vscode.l10n.t('“{0}” has no setting with the number {1}.', tune.name, settingId ?? ''),
			);
		}
		pick.busy = false;
		pick.placeholder = vscode.l10n.t('Which setting of “{0}”?', tune.name);
		pick.matchOnDescription = true;
		pick.items = tune.settings.map((setting, index) => ({
			label: withoutIcons(settingName(index + 1, setting.key)),
			description: withoutIcons(setting.member?.name ?? ''),
			detail: withoutIcons(bodyLines(setting.abc)[0] ?? ''),
			setting,
		}));
		const foremost = pick.items.find(({ setting }) => setting.id === first);
		// No active line at all would leave Enter nothing to take.
		if (foremost) pick.activeItems = [foremost];
		if (elsewhere) {
			const tooltip = vscode.l10n.t('Search for Another Tune');
			pick.buttons = [{ iconPath: new vscode.ThemeIcon('search'), tooltip }];
			pick.onDidTriggerButton(() => {
				pick.hide();
				elsewhere();
			});
		}
		const setting = await new Promise<Setting | undefined>(resolve => {
			pick.onDidAccept(() => resolve(pick.selectedItems[0]?.setting));
			pick.onDidHide(() => resolve(undefined));
		});
		return setting && { tune, setting };
	} finally {
		pick.dispose();
	}
}
