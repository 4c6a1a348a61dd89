import * as vscode from 'vscode';
import type { App, Command } from './app.ts';
import { clearCache, showLog } from './housekeeping.ts';
import { insertAbc } from './insert.ts';
import { sessionsNearby } from './nearby.ts';
import { copyAbc, copyLink, openEntry, openInBrowser, openItem, openTune } from './open.ts';
import { searchAgain, searchSessions, searchTunes } from './search.ts';
import {
	clearRecent,
	clearResults,
	loadMore,
	refreshBrowse,
	refreshResults,
	removeRecent,
} from './trees.ts';

/** Every command there is. A new one is a line here and its title in package.json. */
const commands: Readonly<Record<string, Command>> = {
	'theSession.searchTunes': searchTunes,
	'theSession.searchSessions': searchSessions,
	'theSession.sessionsNearby': sessionsNearby,
	'theSession.openTune': openTune,
	'theSession.openItem': openItem,
	'theSession.insertAbc': insertAbc,
	'theSession.copyAbc': copyAbc,
	'theSession.openInBrowser': openInBrowser,
	'theSession.copyLink': copyLink,
	'theSession.clearCache': clearCache,
	'theSession.showLog': showLog,
	'_theSession.openEntry': openEntry,
	'_theSession.searchAgain': searchAgain,
	'_theSession.loadMore': loadMore,
	'_theSession.refreshResults': refreshResults,
	'_theSession.clearResults': clearResults,
	'_theSession.removeRecent': removeRecent,
	'_theSession.clearRecent': clearRecent,
	'_theSession.refreshBrowse': refreshBrowse,
};

/**
 * Registers them all. A failure is shown to the user, unless whoever called asked for a quiet answer
 * (`show: false`): then it rejects, with the sentence that would have been shown.
 */
export function registerCommands(app: App): vscode.Disposable {
	const registered = Object.entries(commands).map(([id, command]) =>
		vscode.commands.registerCommand(id, async (...args: unknown[]) => {
			try {
				return await command(app, ...args);
			} catch (error) {
				if (isQuiet(args[0])) throw app.reporter.rejection(error);
				app.reporter.show(error, () => void vscode.commands.executeCommand(id, ...args));
			}
			return undefined;
		}),
	);
	return vscode.Disposable.from(...registered);
}

function isQuiet(argument: unknown): boolean {
	return typeof argument === 'object' && argument !== null && 'show' in argument && !argument.show;
}
