import * as vscode from 'vscode';
import type { App, Command } from './app.ts';
import { clearCache, showLog } from './housekeeping.ts';
import {
	clearRecent,
	clearResults,
	loadMore,
	refreshBrowse,
	refreshMine,
	refreshResults,
	removeRecent,
} from './trees.ts';

/** A command whose code is loaded when it first runs. */
function late<Module>(load: () => Promise<Module>, command: (module: Module) => Command): Command {
	return async (...args) => command(await load())(...args);
}

const documents = () => import('./documents.ts');
const insert = () => import('./insert.ts');
const insertAs = () => import('./insertAs.ts');
const lists = () => import('./lists.ts');
const library = () => import('./library.ts');
const melody = () => import('./melody.ts');
const map = () => import('./map.ts');
const making = () => import('./making.ts');
const mine = () => import('./mine.ts');
const open = () => import('./open.ts');
const nearby = () => import('./nearby.ts');
const preview = () => import('./preview.ts');
const pull = () => import('./pull.ts');
const search = () => import('./search.ts');
const sets = () => import('./sets.ts');

/** The same for the sets in the side bar, whatever list is open: a button in a view's title says not where it is. */
function ofTonight(command: Command): Command {
	return app => command(app, { tonight: true });
}

/** Every command there is. A new one is a line here and its title in package.json. */
const commands: Readonly<Record<string, Command>> = {
	'theSession.searchTunes': late(search, ({ searchIn }) => searchIn('tunes')),
	'theSession.searchRecordings': late(search, ({ searchIn }) => searchIn('recordings')),
	'theSession.searchSessions': late(search, ({ searchIn }) => searchIn('sessions')),
	'theSession.searchEvents': late(search, ({ searchIn }) => searchIn('events')),
	'theSession.searchTrips': late(search, ({ searchIn }) => searchIn('trips')),
	'theSession.searchDiscussions': late(search, ({ searchIn }) => searchIn('discussions')),
	'theSession.searchMembers': late(search, ({ searchIn }) => searchIn('members')),
	'theSession.sessionsNearby': late(nearby, ({ nearbyIn }) => nearbyIn('sessions')),
	'theSession.eventsNearby': late(nearby, ({ nearbyIn }) => nearbyIn('events')),
	'theSession.tripsNearby': late(nearby, ({ nearbyIn }) => nearbyIn('trips')),
	'theSession.searchByMelody': late(melody, ({ searchByMelody }) => searchByMelody),
	'theSession.downloadLibrary': late(library, ({ downloadLibrary }) => downloadLibrary),
	'theSession.updateLibrary': late(library, ({ updateLibrary }) => updateLibrary),
	'theSession.removeLibrary': late(library, ({ removeLibrary }) => removeLibrary),
	'theSession.showList': late(lists, ({ showList }) => showList),
	'theSession.showOnMap': late(map, ({ showOnMap }) => showOnMap),
	'theSession.chooseMember': late(mine, ({ chooseMember }) => chooseMember),
	'theSession.openTune': late(open, ({ openTune }) => openTune),
	'theSession.openItem': late(open, ({ openItem }) => openItem),
	'theSession.insertAbc': late(insert, ({ insertAbc }) => insertAbc),
	'theSession.insertAbcAs': late(insertAs, ({ insertAbcAs }) => insertAbcAs),
	'theSession.copyAbc': late(insert, ({ copyAbc }) => copyAbc),
	'theSession.openInWords': late(insert, ({ openInWords }) => openInWords),
	'theSession.refreshDocument': late(documents, ({ refreshDocument }) => refreshDocument),
	'theSession.compareSettings': late(open, ({ compareSettings }) => compareSettings),
	'theSession.openInBrowser': late(open, ({ openInBrowser }) => openInBrowser),
	'theSession.copyLink': late(open, ({ copyLink }) => copyLink),
	'theSession.findWrittenTune': late(
		() => import('./findWritten.ts'),
		({ findWrittenTune }) => findWrittenTune,
	),
	'theSession.compareWrittenTune': late(
		() => import('./compareWritten.ts'),
		({ compareWrittenTune }) => compareWrittenTune,
	),
	'theSession.transposeWrittenTune': late(
		() => import('./transposeWritten.ts'),
		({ transposeWrittenTune }) => transposeWrittenTune,
	),
	'theSession.previewTune': late(preview, ({ previewTune }) => previewTune),
	'theSession.pullTunebook': late(pull, ({ pullTunebook }) => pullTunebook),
	'theSession.addToSet': late(making, ({ addToSet }) => addToSet),
	'theSession.openSet': late(sets, ({ openSet }) => openSet),
	'theSession.insertSet': late(sets, ({ insertSet }) => insertSet),
	'theSession.printCrib': late(sets, ({ printCrib }) => printCrib),
	'theSession.checkSets': late(sets, ({ checkSets }) => checkSets),
	'theSession.clearCache': clearCache,
	'theSession.showLog': showLog,
	'_theSession.openEntry': late(open, ({ openEntry }) => openEntry),
	'_theSession.searchAgain': late(search, ({ searchAgain }) => searchAgain),
	'_theSession.loadMore': loadMore,
	'_theSession.refreshResults': refreshResults,
	'_theSession.clearResults': clearResults,
	'_theSession.removeRecent': removeRecent,
	'_theSession.clearRecent': clearRecent,
	'_theSession.refreshBrowse': refreshBrowse,
	'_theSession.refreshMine': refreshMine,
	'_theSession.sortMine': late(mine, ({ sortMine }) => sortMine),
	'_theSession.filterMine': late(mine, ({ filterMine }) => filterMine),
	'_theSession.showAllMine': late(mine, ({ showAllMine }) => showAllMine),
	'_theSession.pairTunes': late(
		() => import('./pairTunes.ts'),
		({ pairTunes }) => pairTunes,
	),
	'_theSession.playTonight': late(sets, ({ openSet }) => ofTonight(openSet)),
	'_theSession.insertTonight': late(sets, ({ insertSet }) => ofTonight(insertSet)),
	'_theSession.printTonight': late(sets, ({ printCrib }) => ofTonight(printCrib)),
	'_theSession.checkTonight': late(sets, ({ checkSets }) => ofTonight(checkSets)),
	'_theSession.saveSets': late(sets, ({ saveSets }) => saveSets),
	'_theSession.newSet': late(making, ({ newSet }) => newSet),
	'_theSession.clearSets': late(making, ({ clearSets }) => clearSets),
	'_theSession.moveUpInSet': late(making, ({ moveUpInSet }) => moveUpInSet),
	'_theSession.moveDownInSet': late(making, ({ moveDownInSet }) => moveDownInSet),
	'_theSession.removeFromSet': late(making, ({ removeFromSet }) => removeFromSet),
	'_theSession.chooseTune': late(making, ({ chooseTune }) => chooseTune),
	'_theSession.fillTune': late(
		() => import('./fillTune.ts'),
		({ fillTune }) => fillTune,
	),
	'_theSession.readStream': late(lists, ({ readStream }) => readStream),
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
