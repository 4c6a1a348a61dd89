import * as vscode from 'vscode';
import type { Tune } from '../api/model.ts';
import { chooseStyle } from '../editor/chooseStyle.ts';
import { setPiece, settingPiece } from '../editor/pieces.ts';
import { insertSet } from '../editor/setActions.ts';
import { insertSetting } from '../editor/settingActions.ts';
import { isStyle, styles, type Style } from '../editor/styles.ts';
import { Refusal } from '../host/report.ts';
import { asShown, type AsShown } from '../query/settingText.ts';
import type { App, Command } from './app.ts';
import { entryOf, settingAddressOf, styleOf, type SettingAddress } from './arguments.ts';
import { chooseSetting } from './chooseSetting.ts';
import { say, setOf } from './insert.ts';
import { openSearch } from './search.ts';

/**
 * Inserts a setting, or a set, once in another style than the document's usual one: in that which the argument
 * names, or else the one the user chooses. Without a tune it takes the one that is read on the page, or searches.
 */
export const insertAbcAs: Command = async (app, argument) => {
	const style = namedStyle(argument);
	const entry = entryOf(argument);
	if (entry?.kind === 'set') {
		const set = await setOf(app, entry);
		const chosen = style ?? (await chooseStyle(setPiece(set), app.lastEditor));
		if (chosen) say(await insertSet(app.lastEditor, set, chosen));
		return;
	}
	const read = app.panels.active?.tune;
	const named = settingAddressOf(argument);
	if (named) await insertAs(app, named, style);
	else if (read) await insertAs(app, read, style, tune => asShown(tune, read));
	else openSearch(app, 'tunes', found => insertAs(app, settingAddressOf(found), style));
};

async function insertAs(
	app: App,
	address: SettingAddress | undefined,
	style: Style | undefined,
	shownIn: (tune: Tune) => AsShown = () => ({}),
): Promise<void> {
	if (!address) return;
	const found = await chooseSetting(app, address, vscode.l10n.t('Insert ABC As'));
	if (!found) return;
	const { tune, setting } = found;
	const shown = shownIn(tune);
	const chosen =
		style ?? (await chooseStyle(await settingPiece(tune, setting, shown), app.lastEditor));
	if (chosen) say(await insertSetting(app.lastEditor, tune, setting, shown, chosen));
}

function namedStyle(argument: unknown): Style | undefined {
	const style = styleOf(argument);
	if (style === undefined || isStyle(style)) return style;
	throw new Refusal(
		vscode.l10n.t(
			'There is no style “{0}”. There are: {1}.',
			typeof style === 'string' ? style : '',
			styles.join(', '),
		),
	);
}
