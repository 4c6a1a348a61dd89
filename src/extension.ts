import * as vscode from 'vscode';
import { lazyClient } from './api/sessionApi.ts';
import type { App } from './commands/app.ts';
import { registerCommands } from './commands/index.ts';
import { Documents } from './editor/documents.ts';
import { LastEditor } from './editor/lastEditor.ts';
import { registerPasteAndDrop } from './editor/pasteAndDrop.ts';
import { Reporter } from './host/report.ts';
import { settings } from './host/settings.ts';
import type { Web } from './library/dump/web.ts';
import { InText } from './inText/inText.ts';
import type { MarkdownIt } from './markdown/markdownIt.ts';
import { markdownPlugin } from './markdown/plugin.ts';
import { lateMelodyPage } from './melodies/lateMelodyPage.ts';
import { LateLibrary } from './offline/lateLibrary.ts';
import { lateMaps } from './panel/lateMaps.ts';
import { LatePanels } from './panel/latePanels.ts';
import { latePreview } from './preview/latePreview.ts';
import { Places } from './search/places.ts';
import { LateSets } from './sets/lateSets.ts';
import { History } from './tree/history.ts';
import { lateTrees } from './tree/lateTrees.ts';
import { Written } from './written/written.ts';

/** What others find in the extension. */
export interface Exports {
	/** VS Code's Markdown preview calls it (`markdown.markdownItPlugins` in the manifest). */
	extendMarkdownIt(md: MarkdownIt): MarkdownIt;
	/** The in-host tests look at the trees through it; to everybody else it is none of their business. */
	readonly app: App | undefined;
}

/** Makes everything that lives as long as the window and wires it together; asks and reads nothing. */
export function activate(context: vscode.ExtensionContext): Exports {
	const log = vscode.window.createOutputChannel(vscode.l10n.t('The Session'), { log: true });
	const reporter = new Reporter(log);
	const web: Web = {
		// Looked up at every call: VS Code's own, which knows the user's proxy and certificates.
		fetch: (input, init) => globalThis.fetch(input, init),
		userAgent: userAgent(context.extension),
	};
	const library = new LateLibrary(context, web);
	const client = lazyClient(async () => {
		const { createClient } = await import('./api/client.ts');
		const { withLibrary } = await import('./offline/fallback.ts');
		const site = createClient({
			...web,
			options: () => ({
				baseUrl: settings.apiUrl(),
				timeout: settings.requestTimeout(),
				cacheMinutes: settings.cacheMinutes(),
			}),
			log,
		});
		return withLibrary(site, library, context.subscriptions);
	});
	const places = new Places(context.globalState);
	const api = places.watch(client);
	const history = new History(context.globalState);
	const lastEditor = new LastEditor();
	const inText = new InText({ api, reporter, library, actions: () => actions() });
	const documents = new Documents(api, reporter);
	const written = new Written({ api, library, log });
	const setLists = new LateSets({ api, reporter, library });
	const { results, browse, mine, sets } = lateTrees({
		...{ api, library, history, reporter, setLists },
		store: context.globalState,
	});
	const openLink = async (url: string) =>
		(await import('./commands/open.ts')).openUrl({ panels, results, documents }, url);
	const parts = { reporter, log, extensionUri: context.extensionUri, openLink };
	const maps = lateMaps(parts);
	const melody = lateMelodyPage({ library, ...parts });
	const actions = async () =>
		(await import('./commands/pageActions.ts')).createPageActions(
			lastEditor,
			maps,
			melody,
			context,
		);
	const preview = latePreview({
		written,
		store: context.workspaceState,
		hushOthers: () => panels.hush(),
		...parts,
	});
	const panels: LatePanels = new LatePanels({
		...{ api, actions, store: context.globalState, hushOthers: () => preview.hush(), ...parts },
	});
	const app: App = {
		...{ api, reporter, log, history, places, lastEditor, actions, library },
		...{ results, browse, mine, sets, setLists, panels, maps, melody },
		...{ documents, inText, written, preview },
		storage: context.globalStorageUri,
		context,
	};
	context.subscriptions.push(
		log,
		results,
		browse,
		mine,
		sets,
		setLists,
		places,
		lastEditor,
		panels,
		maps,
		melody,
		preview,
		library,
		registerPasteAndDrop(api, reporter),
		documents,
		// A tab with a pull's difference may be there before anything is pulled: it comes back with its window.
		vscode.workspace.registerTextDocumentContentProvider('thesession-pulled', {
			provideTextDocumentContent: async uri =>
				(await import('./pull/theirs.ts')).theirs(context.globalStorageUri, uri),
		}),
		inText,
		written,
		registerCommands(app),
		vscode.window.registerUriHandler({
			handleUri: ({ path, query, fragment }) =>
				openLink(`${path}${query && `?${query}`}${fragment && `#${fragment}`}`).catch(
					(error: unknown) => reporter.show(error),
				),
		}),
	);
	return {
		extendMarkdownIt: markdownPlugin({ api, library }, log),
		app: context.extensionMode === vscode.ExtensionMode.Test ? app : undefined,
	};
}

/** So that a one-person site can tell who asks, and whom to write to. */
function userAgent({ packageJSON }: vscode.Extension<unknown>): string {
	const { version, homepage } = packageJSON as { version: string; homepage: string };
	return `the-session-vscode/${version} (+${homepage.replace(/#.*$/, '')})`;
}
