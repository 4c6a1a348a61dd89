import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { openInBrowser } from '../host/browser.ts';
import { Refusal } from '../host/report.ts';
import { withoutIcons } from '../host/words.ts';
import type { Entry } from '../query/query.ts';
import { parseFilters } from '../query/filters.ts';
import { parseSearch, searchQuery, type Search } from '../query/search.ts';
import { SearchPick } from '../search/quickPick.ts';
import { entryDescription, entryIcon, entryLabel } from '../tree/items.ts';
import { searchTitle } from '../tree/searchTitle.ts';
import type { App, Command } from './app.ts';
import { searchArguments } from './arguments.ts';
import { insertOrSay } from './chooseSetting.ts';
import { openAddressOf } from './open.ts';

type NamedSearch = Extract<Search, { text: string }>;

/** What a live search of each kind says. */
interface Wording {
	readonly title: string;
	readonly placeholder: string;
}

function wording(kind: NamedSearch['kind']): Wording {
	return kind === 'tunes'
		? {
				title: vscode.l10n.t('Search Tunes'),
				placeholder: vscode.l10n.t('A name, with a type or a key if you like: kesh jig gmaj'),
			}
		: {
				title: vscode.l10n.t('Search Sessions'),
				placeholder: vscode.l10n.t('A venue, a town, an area or a country'),
			};
}

export const searchTunes: Command = (app, argument) => search(app, 'tunes', argument);

export const searchSessions: Command = (app, argument) => search(app, 'sessions', argument);

/** Runs a recent search again, where its results are read. */
export const searchAgain: Command = async (app, argument) => {
	const recent = parseSearch(argument);
	if (!recent) return;
	app.results.show(recent);
	await app.results.remember(recent);
	await vscode.commands.executeCommand('theSession.results.focus');
};

async function search(app: App, kind: NamedSearch['kind'], argument: unknown) {
	const { query, show } = searchArguments(argument);
	if (!show) return firstPage(app, { kind, text: query });
	openSearch(app, kind, entry => openAddressOf(app, entry), query);
	return undefined;
}

/** A live search; `choose` is what Enter does with a find. */
export function openSearch(
	app: App,
	kind: NamedSearch['kind'],
	choose: (entry: Entry) => unknown,
	text = '',
): void {
	const { title, placeholder } = wording(kind);
	const insert = {
		iconPath: new vscode.ThemeIcon('insert'),
		tooltip: vscode.l10n.t('Insert ABC'),
		run: (entry: Entry) => void insertOrSay(app, entry),
	};
	const browse = {
		iconPath: new vscode.ThemeIcon('link-external'),
		tooltip: vscode.l10n.t('Open in Browser'),
		run: (entry: Entry) => void openInBrowser(entry.url),
	};
	new SearchPick(
		{
			title,
			placeholder,
			search: typed => (typed.trim() === '' ? undefined : { kind, text: typed }),
			query: asked => searchQuery(app.api, asked),
			describe: entry => ({
				label: withoutIcons(entryLabel(entry)),
				description: withoutIcons(entryDescription(entry)),
				iconPath: entryIcon(entry),
				...(entry.alias && {
					detail: withoutIcons(vscode.l10n.t('Also known as {0}', entry.alias)),
				}),
			}),
			recent: app.history
				.all()
				.flatMap(recent =>
					recent.kind === kind ? [{ label: searchTitle(recent), text: recent.text }] : [],
				),
			filters: typed => (kind === 'tunes' ? filtersInWords(typed) : ''),
			buttons: kind === 'tunes' ? [insert, browse] : [browse],
			onAccept: entry => void choose(entry),
			onResults: (asked, first) => app.results.show(asked, first),
			// Not at every answer: that would keep `ke`, `kes` and `kesh`.
			onLeave: asked => void app.results.remember(asked),
		},
		app.reporter,
	).open(text);
}

function filtersInWords(text: string): string {
	const { type, mode } = parseFilters(text);
	return [type ?? '', mode ? spelledKey(mode) : ''].filter(Boolean).join(', ');
}

/** What a search with `show: false` answers: plain values for whoever called. */
export async function firstPage(app: App, asked: Search) {
	if (asked.kind !== 'sessionsNearby' && asked.text.trim() === '') {
		throw new Refusal(vscode.l10n.t('Say what to search for: give a “query”.'));
	}
	const page = await searchQuery(app.api, asked).fetch(1, new AbortController().signal);
	return page.items.map(({ id, name, url, type, alias, place }) => ({
		id,
		name,
		url,
		...(type && { type }),
		...(alias && { alias }),
		...(place && { place: place.join(', ') }),
	}));
}
