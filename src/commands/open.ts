import * as vscode from 'vscode';
import { openInBrowser as openPage } from '../host/browser.ts';
import { Refusal } from '../host/report.ts';
import type { Entry } from '../query/query.ts';
import { parseItemUrl, parseTuneAddress } from '../query/sessionUrl.ts';
import { settingOf } from '../query/settingText.ts';
import type { Panels } from '../panel/panels.ts';
import type { App, Command } from './app.ts';
import { entryOf, settingAddressOf } from './arguments.ts';

/** Opens a tune's page; asks for its number or address when it is given none. */
export const openTune: Command = async (app, argument) => {
	const given = argument ?? ((await askTune()) || undefined);
	const address = settingAddressOf(given);
	if (!address) return;
	const { tuneId: id, ...target } = address;
	app.panels.open({ kind: 'tune', id, ...target }, entryOf(given)?.name);
};

/** Opens any page of the site inside if it is one of ours, else in the browser. */
export const openItem: Command = async (app, argument) => {
	const given = argument ?? (await askAddress());
	if (given === undefined || given === '') return;
	await openUrl(app.panels, typeof given === 'string' ? given : JSON.stringify(given));
};

export const openEntry: Command = (app, argument) => {
	const entry = entryOf(argument);
	if (entry) return openAddressOf(app, entry);
	return undefined;
};

export const openInBrowser: Command = async (app, argument) => {
	await openPage(urlOf(app, argument));
};

export const copyLink: Command = async (app, argument) => {
	await app.settingActions.copyLink(urlOf(app, argument));
};

/** Copies the setting of a line, the first of a tune's, or the one that is read on the page. */
export const copyAbc: Command = async (app, argument) => {
	const address = settingAddressOf(argument ?? app.panels.active?.address);
	if (!address)
		throw new Refusal(vscode.l10n.t('Open a tune first, or choose one in the side bar.'));
	const tune = await app.api.get('/tunes/ID', { id: address.tuneId });
	const setting = settingOf(tune, address.settingId);
	if (!setting) {
		throw new Refusal(vscode.l10n.t('“{0}” has no such setting, or none at all yet.', tune.name));
	}
	await app.settingActions.copy(tune, setting);
};

/** Opens what stands in a line of a list. */
export async function openAddressOf(app: App, entry: Entry): Promise<void> {
	const { tuneId, settingId, kind, name } = entry;
	if (tuneId !== undefined) {
		app.panels.open(
			{ kind: 'tune', id: tuneId, ...(settingId !== undefined && { settingId }) },
			name,
		);
	} else if (kind === 'session') app.panels.open({ kind, id: entry.id }, name);
	else await openUrl(app.panels, entry.url);
}

/** Opens an address inside, if it leads to a page of ours, or else in the browser. */
export async function openUrl(panels: Panels, url: string): Promise<void> {
	const address = parseItemUrl(url);
	if (address) panels.open(address);
	else if (/^https?:\/\//i.test(url)) await openPage(url);
	else if (/^\/[a-z]/i.test(url)) await openPage(`https://thesession.org${url}`);
	else throw new Refusal(vscode.l10n.t('“{0}” is no address that can be opened.', url));
}

function urlOf(app: App, argument: unknown): string {
	const url = entryOf(argument)?.url || app.panels.active?.url;
	if (!url)
		throw new Refusal(vscode.l10n.t('Open a page first, or choose a line in the side bar.'));
	return url;
}

function askTune(): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t('Open Tune'),
		prompt: vscode.l10n.t('A tune’s number or its address on The Session'),
		placeHolder: 'https://thesession.org/tunes/27',
		validateInput: text =>
			text.trim() === '' || parseTuneAddress(text)
				? undefined
				: vscode.l10n.t(
						'Give a number, like 27, or an address, like https://thesession.org/tunes/27.',
					),
	});
}

function askAddress(): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t('Open Item'),
		prompt: vscode.l10n.t('An address on The Session'),
		placeHolder: 'https://thesession.org/sessions/1',
	});
}
