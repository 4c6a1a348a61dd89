import * as vscode from 'vscode';
import type { Setting, Tune, TuneSet } from '../api/model.ts';
import { Refusal } from '../host/report.ts';
import type { Entry } from '../query/query.ts';
import { asShown, settingOf, type AsShown } from '../query/settingText.ts';
import type { App, Command } from './app.ts';
import { entryOf, settingAddressOf } from './arguments.ts';
import { insertAt, insertOrSay } from './chooseSetting.ts';
import { openSearch } from './search.ts';

/** Searches for a tune, or takes the one (or the set) it is given; asks which setting unless one is named. */
export const insertAbc: Command = async (app, argument) => {
	const entry = entryOf(argument);
	if (entry?.kind === 'set') {
		say(await (await app.actions()).insertSet(await setOf(app, entry)));
		return undefined;
	}
	const address = settingAddressOf(argument);
	if (address) await insertAt(app, address);
	else openSearch(app, 'tunes', found => insertOrSay(app, found));
	return undefined;
};

/** Copies the setting of a line, the first of a tune's, or the one that is read on the page. */
export const copyAbc: Command = async (app, argument) => {
	const entry = entryOf(argument);
	if (entry?.kind === 'set') {
		say(await (await app.actions()).copySet(await setOf(app, entry)));
		return;
	}
	say(await (await app.actions()).copy(...(await settingFor(app, argument))));
};

/** Opens the same in words, to be read out. */
export const openInWords: Command = async (app, argument) => {
	say(await (await app.actions()).openInWords(...(await settingFor(app, argument))));
};

/**
 * The setting that is named, or a tune's first, as it is written; or the one that is read on the page, as it is
 * shown there. Throws a Refusal.
 */
async function settingFor(app: App, argument: unknown): Promise<[Tune, Setting, AsShown]> {
	const read = app.panels.active?.tune;
	const address = settingAddressOf(argument ?? read);
	if (!address)
		throw new Refusal(vscode.l10n.t('Open a tune first, or choose one in the side bar.'));
	const tune = await app.api.get('/tunes/ID', { id: address.tuneId });
	const setting = settingOf(tune, address.settingId);
	if (!setting) {
		throw new Refusal(vscode.l10n.t('“{0}” has no such setting, or none at all yet.', tune.name));
	}
	return [tune, setting, argument === undefined && read ? asShown(tune, read) : {}];
}

/** What has been done and what was left out, for those who did not see it happen. */
export function say(sentence: string): void {
	vscode.window.setStatusBarMessage(sentence, 5000);
}

/** The set with its notes, which lists leave out. */
export function setOf(app: App, { id: setId, memberId = 0 }: Entry): Promise<TuneSet> {
	return app.api.get('/members/ID/sets/SETID', { id: memberId, setId });
}
