import * as vscode from 'vscode';
import { fileName } from '../calendar/fileName.ts';
import { setPiece, settingPiece } from '../editor/pieces.ts';
import { insertPieces } from '../editor/insert.ts';
import { Refusal } from '../host/report.ts';
import { saveFile } from '../host/saveFile.ts';
import { mostTunes, ownSetAddress, setOfTunes } from '../query/ownSet.ts';
import { language } from '../sets/language.ts';
import type { App, Command } from './app.ts';
import { say } from './insert.ts';
import { nameOf, nothing, oneSet, targetOf } from './setLists.ts';
import { leftOut, lookUp, settingsOf } from './setTunes.ts';

/** Opens a set as a page, to be read and played through: the one under the cursor, or of the side bar. */
export const openSet: Command = async (app, argument) => {
	const set = await oneSet(await targetOf(app, argument), vscode.l10n.t('Play Set'));
	if (!set) return;
	if (set.tunes.length === 0) throw nothing();
	const looked = await lookUp(app, [set], vscode.l10n.t('Looking for the tunes'));
	if (!looked) return;
	settingsOf(set, looked);
	const tunes = set.tunes.flatMap(tune => {
		const found = looked.found.get(tune);
		if (found) return [{ tuneId: found.tune.id, settingId: found.setting.id }];
		// The page says what is the matter with it.
		return tune.address ? [{ tuneId: tune.address.tuneId, ...settingIn(tune.address) }] : [];
	});
	if (tunes.length > mostTunes) {
		throw new Refusal(vscode.l10n.t('A set to be played has {0} tunes at most.', mostTunes));
	}
	await app.panels.open(ownSetAddress({ name: set.title, tunes }), set.title);
	warn(leftOut([set], looked));
};

/** Inserts a set as ABC: as one tune, to be played through, or tune by tune. `{ as?: 'one' | 'several' }` */
export const insertSet: Command = async (app, argument) => {
	const target = await targetOf(app, argument);
	const title = vscode.l10n.t('Insert Set');
	const set = await oneSet(target, title);
	const as = set && (wayIn(argument) ?? (await chooseWay(title)));
	if (!as) return;
	const looked = await lookUp(app, [set], vscode.l10n.t('Looking for the tunes'));
	if (!looked) return;
	const found = settingsOf(set, looked);
	const name = set.title || found.map(({ tune }) => tune.name).join(', ');
	const pieces =
		as === 'one'
			? [setPiece(setOfTunes(name, found))]
			: await Promise.all(found.map(({ tune, setting }) => settingPiece(tune, setting)));
	const place = await insertPieces(pieces, { show: () => editorFor(app) });
	say(vscode.l10n.t('Inserted into {0}', place));
	warn(leftOut([set], looked));
};

/** Asks The Session for all that nobody here knows of a list, and says what is the matter with it. */
export const checkSets: Command = async (app, argument) => {
	const { list, document } = await targetOf(app, argument);
	if (list.sets.every(({ tunes }) => tunes.length === 0)) throw nothing();
	const looked = await lookUp(app, list.sets, vscode.l10n.t('Checking the tunes'));
	if (!looked) return;
	const { remarks } = looked;
	const count = list.sets.flatMap(({ tunes }) => tunes).length;
	if (remarks.size === 0) {
		say(vscode.l10n.t('All {0} tunes are on The Session.', count));
		return;
	}
	const show = vscode.l10n.t('Show Problems');
	const sentence =
		looked.failure === undefined
			? vscode.l10n.t(
					'{0} of {1} tunes are not what they seem: it is said beside them.',
					...[remarks.size, count],
				)
			: vscode.l10n.t('Not all {0} tunes could be checked. {1}', count, looked.failure);
	const chosen = await vscode.window.showWarningMessage(sentence, ...(document ? [show] : []));
	if (chosen) await vscode.commands.executeCommand('workbench.actions.view.problems');
};

/** The first bars of all tunes of a list on one page of paper. */
export const printCrib: Command = async (app, argument) => {
	const { list, document } = await targetOf(app, argument);
	const sets = list.sets.filter(({ tunes }) => tunes.length > 0);
	if (sets.length === 0) throw nothing();
	const looked = await lookUp(app, sets, vscode.l10n.t('Looking for the tunes'));
	if (!looked) return;
	const file = document?.uri.path
		.split('/')
		.at(-1)
		?.replace(/\.set$/i, '');
	const title = list.title || (file ?? vscode.l10n.t('Tonight'));
	const { crib } = await import('./crib.ts');
	const html = await crib(
		title,
		sets.map((set, nth) => ({ ...set, title: nameOf(set, nth) })),
		looked,
	);
	const { bring } = await import('./print.ts');
	const brought = await bring(app.context, html, fileName(title, 'crib', 'html'));
	say(brought);
	warn(leftOut(sets, looked));
};

/** Writes the side bar's sets into a file, which then is as good as they are. */
export const saveSets: Command = async app => {
	const { lines, list } = (await app.sets.tree()).making;
	if (lines.length === 0) throw nothing();
	const name = fileName(list.title || vscode.l10n.t('Tonight'), 'tonight', 'set');
	const filters = { [vscode.l10n.t('List of Sets')]: ['set'] };
	const uri = await saveFile(name, `${lines.join('\n')}\n`, filters);
	if (uri) await vscode.window.showTextDocument(uri);
};

/** Where it can be read in peace: what was left out may be long, and is missed later. */
function warn(sentence: string): void {
	if (sentence !== '') void vscode.window.showWarningMessage(sentence);
}

/** The editor that was written in last, unless that holds the list itself: then another one on show, or a new one. */
async function editorFor({ lastEditor }: App): Promise<vscode.TextEditor | undefined> {
	if (lastEditor.document?.languageId !== language) return lastEditor.show();
	return vscode.window.visibleTextEditors.find(
		({ document }) => ['abc', 'markdown'].includes(document.languageId) && !document.isClosed,
	);
}

type Way = 'one' | 'several';

async function chooseWay(title: string): Promise<Way | undefined> {
	const ways: readonly (vscode.QuickPickItem & { readonly way: Way })[] = [
		{ label: vscode.l10n.t('As One Tune, to Be Played Through'), way: 'one' },
		{ label: vscode.l10n.t('Tune by Tune'), way: 'several' },
	];
	return (await vscode.window.showQuickPick(ways, { title }))?.way;
}

function wayIn(argument: unknown): Way | undefined {
	const { as } = (argument ?? {}) as { readonly as?: unknown };
	return as === 'one' || as === 'several' ? as : undefined;
}

function settingIn({ settingId }: { readonly settingId?: number }) {
	return settingId === undefined ? {} : { settingId };
}
