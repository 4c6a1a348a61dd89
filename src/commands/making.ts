import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { withoutIcons } from '../host/words.ts';
import type { MusicAddress } from '../query/draggedMusic.ts';
import type { Entry } from '../query/query.ts';
import { settingOf } from '../query/settingText.ts';
import { linesOf } from '../sets/asLines.ts';
import { parseLine, writeLine } from '../sets/line.ts';
import { begun, removed, stepped } from '../sets/moved.ts';
import { setStepped } from '../sets/order.ts';
import type { ListedNode } from '../tree/setNodes.ts';
import type { App, Command } from './app.ts';
import { entryOf, settingAddressOf } from './arguments.ts';
import { say } from './insert.ts';
import { openSearch } from './search.ts';

/** What is done to the sets in the side bar with the keyboard and with menus: all that dragging does. */

/**
 * Adds tunes, settings or sets to the last set: those that are chosen in a tree, or the one that is named, or read on
 * the page, or searched for.
 */
export const addToSet: Command = async (app, argument, chosen) => {
	const several = Array.isArray(chosen) ? chosen.flatMap(one => addressOf(entryOf(one)) ?? []) : [];
	const address =
		addressOf(entryOf(argument)) ?? settingAddressOf(argument ?? app.panels.active?.tune);
	if (several.length > 1) await add(app, several);
	else if (address) await add(app, [address]);
	else {
		openSearch(app, 'tunes', async entry => {
			const found = addressOf(entry);
			if (found) await add(app, [found]);
		});
	}
};

async function add(app: App, addresses: readonly MusicAddress[]): Promise<void> {
	const lines = await linesOf(app.api, addresses);
	const { making } = await app.sets.tree();
	await making.add(lines);
	const names = lines.map(line => {
		const read = parseLine(line);
		return read.kind === 'tune' ? read.name : '';
	});
	say(vscode.l10n.t('Added to the set: {0}', names.join(', ')));
}

function addressOf(entry: Entry | undefined): MusicAddress | undefined {
	if (!entry) return undefined;
	const { kind, id, memberId, tuneId, settingId } = entry;
	if (kind === 'set') return memberId === undefined ? undefined : { memberId, setId: id };
	return tuneId === undefined ? undefined : { tuneId, settingId };
}

export const moveUpInSet: Command = (app, argument) => step(app, argument, -1);

export const moveDownInSet: Command = (app, argument) => step(app, argument, 1);

async function step(app: App, argument: unknown, by: 1 | -1): Promise<void> {
	const { making } = await app.sets.tree();
	const node = await nodeOf(app, argument);
	if (!node) return;
	const change = node.children ? setStepped : stepped;
	await making.changeAround(node, lines => change(lines, node.line, by));
}

/** A tune, or a set with its name and all its tunes. */
export const removeFromSet: Command = async (app, argument) => {
	const { making } = await app.sets.tree();
	const node = await nodeOf(app, argument);
	if (!node) return;
	const set = making.list.sets.find(({ start }) => node.children && start === node.line);
	const gone = set
		? Array.from({ length: set.end - set.start }, (_, nth) => set.start + nth)
		: node.tunes;
	if (set && set.tunes.length > 0) {
		const remove = vscode.l10n.t('Remove');
		const sentence = vscode.l10n.t('Remove “{0}” with all its tunes?', node.label);
		const chosen = await vscode.window.showWarningMessage(sentence, { modal: true }, remove);
		if (!chosen) return;
	}
	await making.change(removed(making.lines, gone));
};

export const newSet: Command = async app => {
	const { making } = await app.sets.tree();
	const title = await vscode.window.showInputBox({
		title: vscode.l10n.t('New Set'),
		prompt: vscode.l10n.t('What is it called?'),
		value: vscode.l10n.t('Set {0}', making.list.sets.length + 1),
	});
	if (title?.trim()) await making.change(begun(making.lines, title));
};

export const clearSets: Command = async app => {
	const { making } = await app.sets.tree();
	if (making.lines.length === 0) return;
	const clear = vscode.l10n.t('Clear');
	const sentence = vscode.l10n.t('Clear all sets in the side bar? Files stay as they are.');
	const chosen = await vscode.window.showWarningMessage(sentence, { modal: true }, clear);
	if (chosen) await making.change([]);
};

/** Writes the tune that is chosen in the place of a name that may mean several, in a file or in the side bar. */
export const chooseTune: Command = async (app, argument) => {
	const { uri, line } = (argument ?? {}) as { readonly uri?: unknown; readonly line?: unknown };
	if (typeof uri === 'string' && typeof line === 'number') {
		const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
		const text = line < document.lineCount ? document.lineAt(line).text : '';
		await replaced(app, text, async (from, to, written) => {
			// The list may have been edited while The Session was asked.
			const at = lineWith(document, text, line);
			if (at === undefined)
				throw new Refusal(
					vscode.l10n.t('The line has been changed meanwhile: it was left as it is. Choose again.'),
				);
			const edit = new vscode.WorkspaceEdit();
			edit.replace(document.uri, new vscode.Range(at, from, at, to), written);
			await vscode.workspace.applyEdit(edit);
		});
		return;
	}
	const { making } = await app.sets.tree();
	const node = await nodeOf(app, argument);
	if (!node || node.children) return;
	const text = making.lines[node.line] ?? '';
	await replaced(app, text, async (from, to, written) => {
		const line = text.slice(0, from) + written + text.slice(to);
		await making.changeAround(node, lines => lines.with(node.line, line));
	});
};

/** The number of the line that says so now, if possible the one that did before. */
function lineWith(document: vscode.TextDocument, text: string, before: number): number | undefined {
	const says = (line: number) => line < document.lineCount && document.lineAt(line).text === text;
	if (says(before)) return before;
	const at = Array.from({ length: document.lineCount }, (_, line) => line).findIndex(says);
	return at === -1 ? undefined : at;
}

async function replaced(
	app: App,
	text: string,
	write: (from: number, to: number, written: string) => Promise<void>,
): Promise<void> {
	const tune = parseLine(text);
	if (tune.kind !== 'tune') return;
	const { lookUp } = await app.setLists.load();
	const known = await lookUp.ask(tune, new AbortController().signal);
	if ('failure' in known) throw new Refusal(known.failure);
	const chosen = 'tune' in known ? known.tune : await choose(known.candidates);
	if (!chosen) return;
	const found = await app.api.get('/tunes/ID', { id: chosen.id });
	const setting = settingOf(found, undefined);
	const { id: tuneId, name, type } = found;
	const key = tune.key || (setting?.key ?? '');
	await write(tune.from, tune.to, writeLine({ tuneId, name, type, key }));
	// What was said of it is no longer so.
	await (await app.setLists.load()).learnt();
}

async function choose<Tune extends { name: string; type: string; alias?: string; id: number }>(
	candidates: readonly Tune[],
): Promise<Tune | undefined> {
	const items = candidates.map(tune => ({
		label: withoutIcons(tune.name),
		description: withoutIcons([tune.type, tune.alias].filter(Boolean).join(' · ')),
		tune,
	}));
	const title = vscode.l10n.t('Choose Tune');
	const options = { title, matchOnDescription: true };
	return (await vscode.window.showQuickPick(items, options))?.tune;
}

/** The line that a menu was opened on, or the one that has the focus: a key names none. */
async function nodeOf(app: App, argument: unknown): Promise<ListedNode | undefined> {
	const tree = await app.sets.tree();
	const { id } = (argument ?? tree.pressed ?? {}) as { readonly id?: unknown };
	return typeof id === 'string' ? tree.making.at({ id }) : undefined;
}
