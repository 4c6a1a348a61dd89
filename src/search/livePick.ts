import type * as vscode from 'vscode';
import type { Page } from '../api/model.ts';
import type { Entry, Query } from '../query/query.ts';
import type { Search } from '../query/search.ts';

/** One line of the pick: a find, the way to more finds, a failure, or an earlier search. */
export interface Line extends vscode.QuickPickItem {
	readonly entry?: Entry;
	readonly run?: () => void;
}

/** The same searches in the offline library. */
export interface Offline {
	/** Its day (`YYYY-MM-DD HH:MM:SS`), `''` if it has none. */
	readonly asOf: string;
	/** What stands over its finds. */
	readonly heading: string;
	readonly query: (search: Search) => Query | undefined;
}

/** What differs from one live search to another. */
export interface LivePick {
	readonly title: string;
	readonly placeholder: string;
	/** The search that this text asks for; undefined while there is nothing to ask. */
	readonly search: (text: string) => Search | undefined;
	readonly query: (search: Search) => Query | undefined;
	/** Asked once for a box: what answers at once; undefined where there is no such library. */
	readonly offline: () => Promise<Offline | undefined>;
	readonly describe: (entry: Entry) => Pick<Line, 'label' | 'description' | 'detail' | 'iconPath'>;
	/** Searches to offer while the box is empty, the newest first. */
	readonly recent: readonly { readonly label: string; readonly text: string }[];
	/** The filters found in the text, in words; '' for none. */
	readonly filters: (text: string) => string;
	readonly buttons: readonly (vscode.QuickInputButton & { readonly run: (entry: Entry) => void })[];
	readonly onAccept: (entry: Entry) => void;
	/** The first page of what was searched, for whoever shows it elsewhere; undefined where it must be asked for. */
	readonly onResults: (search: Search, first: Page<Entry> | undefined) => void;
	/** The box was left: this is what was found last, if anything was. */
	readonly onLeave: (search: Search) => void;
}
