import * as vscode from 'vscode';
import { openInBrowser } from '../host/browser.ts';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { withoutIcons } from '../host/words.ts';
import { homeOf, searchQuery } from '../kinds/kinds.ts';
import { searchTitle } from '../kinds/searchTitle.ts';
import { entryUrl } from '../query/entryAddress.ts';
import type { Entry } from '../query/query.ts';
import { isNamed, parseSearch, type Search } from '../query/search.ts';
import type { Folder } from '../query/sessionUrl.ts';
import { SearchPick } from '../search/quickPick.ts';
import { entryDescription, entryIcon, entryLabel } from '../tree/items.ts';
import type { App, Command } from './app.ts';
import { searchArguments } from './arguments.ts';
import { insertOrSay } from './chooseSetting.ts';
import { offlineSearch } from './offlineSearch.ts';
import { openAddressOf } from './open.ts';

/** The live search in one of the site's folders. */
export function searchIn(folder: Folder): Command {
	return async (app, argument) => {
		const { query, show } = searchArguments(argument);
		if (!show) return firstPage(app, { kind: folder, text: query });
		openSearch(app, folder, entry => openAddressOf(app, entry), query);
		return undefined;
	};
}

/** Runs a recent search again, where its results are read. */
export const searchAgain: Command = async (app, argument) => {
	const recent = parseSearch(argument);
	if (!recent) return;
	await (await app.results.tree()).focus(recent);
};

/** A live search; `choose` is what Enter does with a find, and `title` says what that is, where it isn't opened. */
export function openSearch(
	app: App,
	folder: Folder,
	choose: (entry: Entry) => Promise<unknown>,
	text = '',
	title?: string,
): void {
	const box = homeOf(folder)?.search;
	if (!box) return;
	const insert = {
		iconPath: new vscode.ThemeIcon('insert'),
		tooltip: vscode.l10n.t('Insert ABC'),
		run: (entry: Entry) => void insertOrSay(app, entry),
	};
	const browse = {
		iconPath: new vscode.ThemeIcon('link-external'),
		tooltip: vscode.l10n.t('Open in Browser'),
		run: (entry: Entry) => void openInBrowser(entryUrl(entry)),
	};
	new SearchPick(
		{
			title: title ?? box.title(),
			placeholder: box.placeholder(),
			search: typed => (typed.trim() === '' ? undefined : { kind: folder, text: typed }),
			query: asked => searchQuery(app.api, asked),
			offline: () => offlineSearch(app.library, folder),
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
					isNamed(recent) && recent.kind === folder
						? [{ label: searchTitle(recent), text: recent.text }]
						: [],
				),
			filters: typed => box.filters?.(typed) ?? '',
			buttons: folder === 'tunes' ? [insert, browse] : [browse],
			onAccept: entry => void attempt(app, () => choose(entry)),
			onResults: (asked, first) =>
				void attempt(app, async () => (await app.results.tree()).show(asked, first)),
			// Not at every answer: that would keep `ke`, `kes` and `kesh`.
			onLeave: asked => {
				void app.history.add(asked);
				if (settings.libraryRemind()) void app.library.load().then(library => library.remind());
			},
		},
		app.reporter,
	).open(text);
}

/** Nobody waits for what a choice does: a failure is shown, and can be tried again. */
async function attempt(app: App, action: () => Promise<unknown>): Promise<void> {
	try {
		await action();
	} catch (error) {
		app.reporter.show(error, () => void attempt(app, action));
	}
}

/** What a search with `show: false` answers: plain values for whoever called. */
export async function firstPage(app: App, asked: Search) {
	if (isNamed(asked) && asked.text.trim() === '') {
		throw new Refusal(vscode.l10n.t('Say what to search for: give a “query”.'));
	}
	const page = await searchQuery(app.api, asked)?.fetch(1, new AbortController().signal);
	return page?.items.map(({ id, name, url, type, alias, artist, place, start, end, distance }) => ({
		...{ id, name, url },
		...(type && { type }),
		...(alias && { alias }),
		...(artist && { artist }),
		...(place && { place: place.join(', ') }),
		...(start && { start }),
		...(end && { end }),
		...(distance !== undefined && { distance }),
	}));
}
