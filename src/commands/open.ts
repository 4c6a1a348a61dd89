import * as vscode from 'vscode';
import { openInBrowser as openPage } from '../host/browser.ts';
import { Refusal } from '../host/report.ts';
import { listAt, listUrl } from '../kinds/kinds.ts';
import { entryAddress, entryUrl } from '../query/entryAddress.ts';
import { parseDocumentAddress } from '../query/documentAddress.ts';
import type { Entry } from '../query/query.ts';
import type { Search } from '../query/search.ts';
import {
	itemAddress,
	parseItemUrl,
	parseSearchUrl,
	parseTuneAddress,
	site,
	sitePath,
} from '../query/sessionUrl.ts';
import type { App, Command } from './app.ts';
import { entryOf, listPathOf, settingAddressOf, settingIdsOf } from './arguments.ts';

/** Opens a tune's page; asks for its number or address when it is given none. */
export const openTune: Command = async (app, argument) => {
	const address = settingAddressOf(argument) ?? settingAddressOf((await askTune()) || undefined);
	if (!address) return;
	const { tuneId, ...target } = address;
	await app.panels.open({ ...itemAddress('tune', tuneId), ...target }, entryOf(argument)?.name);
};

/**
 * Opens a tune's page with two of its settings beside each other: the ones that are named (`settingIds`),
 * or the one that is read and the first other one.
 */
export const compareSettings: Command = async (app, argument) => {
	const address = settingAddressOf(argument ?? app.panels.active?.tune);
	if (!address)
		throw new Refusal(vscode.l10n.t('Open a tune first, or choose one in the side bar.'));
	const tune = await app.api.get('/tunes/ID', { id: address.tuneId });
	const ids = tune.settings.map(({ id }) => id);
	const named = settingIdsOf(argument);
	const wrong = named.find(id => !ids.includes(id));
	if (wrong !== undefined) {
		throw new Refusal(vscode.l10n.t('“{0}” has no setting with the number {1}.', tune.name, wrong));
	}
	const [settingId, otherId] = [...new Set([...named, address.settingId ?? ids[0], ...ids])];
	if (settingId === undefined || otherId === undefined) {
		throw new Refusal(vscode.l10n.t('“{0}” has no two settings to compare.', tune.name));
	}
	await app.panels.open({ ...itemAddress('tune', tune.id), settingId, otherId }, tune.name);
};

/** Opens any page of the site inside if it is one of ours, else in the browser. */
export const openItem: Command = async (app, argument) => {
	const given = argument ?? (await askAddress());
	if (given === undefined || given === '') return;
	await openUrl(app, typeof given === 'string' ? given : JSON.stringify(given));
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
	await (await app.actions()).copyLink(urlOf(app, argument));
};

/** Opens what stands in a line of a list. */
export function openAddressOf(app: App, entry: Entry): Promise<void> {
	const address = entryAddress(entry);
	if (!address) return openUrl(app, entry.url);
	// An activity or a comment bears its own name, not that of the page it leads to.
	const named = address.kind === entry.kind || entry.kind === 'setting';
	return app.panels.open(address, named ? entry.name : '');
}

/** Opens an address inside, if it leads to a page or a list of ours, or else in the browser. */
export async function openUrl(
	app: Pick<App, 'panels' | 'results' | 'documents'>,
	given: string,
): Promise<void> {
	// `thesession:/tunes/27` names the page, `thesession:/tunes/27.abc` the text.
	const url = parseDocumentAddress(given) ? given : given.replace(/^\s*thesession:(?=\/)/i, '');
	const address = parseItemUrl(url);
	const path = sitePath(url);
	const search = parseSearchUrl(url);
	if (address) await app.panels.open(address);
	else if (search?.text) await showResults(app, { kind: search.folder, text: search.text });
	else if (path !== undefined && listAt(path)) await showResults(app, { kind: 'list', path });
	else if (/^https?:\/\//i.test(url)) await openPage(url);
	else if (/^\/[a-z]/i.test(url)) await openPage(site + url);
	else if (parseDocumentAddress(url)) await app.documents.open(vscode.Uri.parse(url.trim()));
	else throw new Refusal(vscode.l10n.t('“{0}” is no address that can be opened.', url));
}

async function showResults({ results }: Pick<App, 'results'>, search: Search): Promise<void> {
	await (await results.tree()).focus(search);
}

function urlOf(app: App, argument: unknown): string {
	const list = listPathOf(argument);
	const entry = entryOf(argument);
	const url = (entry && entryUrl(entry)) || (list && listUrl(list)) || app.panels.active?.url;
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
