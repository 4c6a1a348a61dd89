import * as vscode from 'vscode';
import { lazyClient } from './api/sessionApi.ts';
import type { App } from './commands/app.ts';
import { registerCommands } from './commands/index.ts';
import { openUrl } from './commands/open.ts';
import { registerDocuments } from './editor/documents.ts';
import { LastEditor } from './editor/lastEditor.ts';
import { createSettingActions } from './editor/settingActions.ts';
import { Reporter } from './host/report.ts';
import { settings } from './host/settings.ts';
import { Panels } from './panel/panels.ts';
import { sessionPage } from './panel/sessionPage.ts';
import { tunePage } from './panel/tunePage.ts';
import { searchQuery } from './query/search.ts';
import { BrowseTree } from './tree/browse.ts';
import { createDrag } from './tree/drag.ts';
import { History } from './tree/history.ts';
import { ResultsTree } from './tree/results.ts';

/** Makes everything that lives as long as the window and wires it together; asks and reads nothing. */
export function activate(context: vscode.ExtensionContext): App | undefined {
	const log = vscode.window.createOutputChannel(vscode.l10n.t('The Session'), { log: true });
	const reporter = new Reporter(log);
	const api = lazyClient(async () => {
		const { createClient } = await import('./api/client.ts');
		return createClient({
			// Looked up at every call: VS Code's own, which knows the user's proxy and certificates.
			fetch: (input, init) => globalThis.fetch(input, init),
			userAgent: userAgent(context.extension),
			options: () => ({
				baseUrl: settings.apiUrl(),
				timeout: settings.requestTimeout(),
				cacheMinutes: settings.cacheMinutes(),
			}),
			log,
		});
	});
	const history = new History(context.globalState);
	const lastEditor = new LastEditor();
	const drag = createDrag(api, reporter, () => lastEditor.nextReference());
	const results = new ResultsTree(search => searchQuery(api, search), history, reporter, drag);
	const browse = new BrowseTree(api, reporter, drag);
	const settingActions = createSettingActions(lastEditor);
	const panels: Panels = new Panels(
		{ tune: tunePage(settingActions), session: sessionPage },
		{
			api,
			reporter,
			log,
			extensionUri: context.extensionUri,
			openLink: url => openUrl(panels, url),
			copyLink: url => settingActions.copyLink(url),
		},
	);
	const app: App = {
		...{ api, reporter, log, history, results, browse, panels, lastEditor, settingActions },
	};
	context.subscriptions.push(
		log,
		results,
		browse,
		lastEditor,
		panels,
		registerDocuments(api, reporter),
		registerCommands(app),
		vscode.window.registerUriHandler({
			handleUri: ({ path, fragment }) =>
				openUrl(panels, fragment ? `${path}#${fragment}` : path).catch((error: unknown) =>
					reporter.show(error),
				),
		}),
	);
	// The in-host tests look at the trees through it; to everybody else it is none of their business.
	return context.extensionMode === vscode.ExtensionMode.Test ? app : undefined;
}

/** So that a one-person site can tell who asks, and whom to write to. */
function userAgent({ packageJSON }: vscode.Extension<unknown>): string {
	const { version, homepage } = packageJSON as { version: string; homepage: string };
	return `the-session-vscode/${version} (+${homepage.replace(/#.*$/, '')})`;
}
