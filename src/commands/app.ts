import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Documents } from '../editor/documents.ts';
import type { LastEditor } from '../editor/lastEditor.ts';
import type { Reporter } from '../host/report.ts';
import type { PageActions } from '../kinds/page.ts';
import type { InText } from '../inText/inText.ts';
import type { LateMelodyPage } from '../melodies/lateMelodyPage.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import type { LateMaps } from '../panel/lateMaps.ts';
import type { LatePanels } from '../panel/latePanels.ts';
import type { LatePreview } from '../preview/latePreview.ts';
import type { Places } from '../search/places.ts';
import type { LateSets } from '../sets/lateSets.ts';
import type { BrowseTree } from '../tree/browse.ts';
import type { LateTree } from '../tree/lateTree.ts';
import type { History } from '../tree/history.ts';
import type { MineTree } from '../tree/mine.ts';
import type { ResultsTree } from '../tree/results.ts';
import type { SetsTree } from '../tree/sets.ts';
import type { Written } from '../written/written.ts';

/** The long-lived parts that commands work with; `extension.ts` makes them. */
export interface App {
	readonly api: SessionApi;
	readonly reporter: Reporter;
	readonly log: vscode.LogOutputChannel;
	readonly history: History;
	readonly places: Places;
	readonly results: LateTree<ResultsTree>;
	readonly browse: LateTree<BrowseTree>;
	readonly mine: LateTree<MineTree>;
	readonly sets: LateTree<SetsTree>;
	readonly setLists: LateSets;
	readonly panels: LatePanels;
	readonly maps: LateMaps;
	readonly melody: LateMelodyPage;
	readonly lastEditor: LastEditor;
	readonly documents: Documents;
	/** Loaded when something is first done. */
	readonly actions: () => Promise<PageActions>;
	readonly inText: InText;
	readonly written: Written;
	readonly preview: LatePreview;
	readonly library: LateLibrary;
	/** The extension's own folder. */
	readonly storage: vscode.Uri;
	readonly context: vscode.ExtensionContext;
}

/** What a command does with the arguments it was called with, which may be anything. */
export type Command = (app: App, ...args: unknown[]) => unknown;
