import * as vscode from 'vscode';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { settings } from '../host/settings.ts';
import { isWritable } from '../host/writable.ts';
import { nameOf } from './name.ts';
import type { WrittenTunes } from './writtenTunes.ts';

/** What can be done with a tune where it stands; each is a command that is told where that is. */
type Offer = 'play' | 'preview' | 'find' | 'compare' | 'transpose';

const commands: Readonly<Record<Offer, string>> = {
	play: 'theSession.previewTune',
	preview: 'theSession.previewTune',
	find: 'theSession.findWrittenTune',
	compare: 'theSession.compareWrittenTune',
	transpose: 'theSession.transposeWrittenTune',
};

/** One of the offers over a tune, without its words until it is seen: a file may have a thousand tunes. */
class TuneLens extends vscode.CodeLens {
	readonly offer: Offer;
	readonly document: vscode.TextDocument;
	readonly tune: WrittenTune;

	constructor(offer: Offer, document: vscode.TextDocument, tune: WrittenTune) {
		super(new vscode.Range(tune.start, 0, tune.start, 0));
		this.offer = offer;
		this.document = document;
		this.tune = tune;
	}
}

/** VS Code asks for all of them again at every pause in typing: over more tunes stands only what leads to the rest. */
const mostWithAll = 1000;

/** Those over each tune of a document, from left to right; none where the user wants none. */
export async function lensesIn(
	document: vscode.TextDocument,
	tunes: WrittenTunes,
): Promise<vscode.CodeLens[]> {
	if (!settings.editorLenses()) return [];
	const all = await tunes.of(document);
	const offers: readonly Offer[] =
		all.length > mostWithAll
			? ['preview']
			: [
					...(['play', 'preview', 'find', 'compare'] as const),
					...(isTransposed(document) ? (['transpose'] as const) : []),
				];
	return all.flatMap(tune => offers.map(offer => new TuneLens(offer, document, tune)));
}

export function resolved(lens: vscode.CodeLens): vscode.CodeLens {
	if (lens instanceof TuneLens) lens.command = commandOf(lens.offer, lens.document, lens.tune);
	return lens;
}

/** What the light bulb has in a line: by itself at the key of a tune, and all through it for those who ask. */
export async function actionsAt(
	document: vscode.TextDocument,
	tunes: WrittenTunes,
	line: number,
	asked: vscode.CodeActionTriggerKind,
): Promise<vscode.CodeAction[]> {
	if (!settings.editorLenses() || !isTransposed(document)) return [];
	const isKey = /^[\s>]*K:/.test(document.lineAt(line).text);
	if (!isKey && asked === vscode.CodeActionTriggerKind.Automatic) return [];
	const tune = await tunes.at(document, line);
	if (!tune) return [];
	const command = commandOf('transpose', document, tune);
	const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.RefactorRewrite);
	action.command = command;
	return [action];
}

/** abc-ls has transformations of its own, for documents in the language `abc`. */
const transposer = 'antoinebalaine.abc-ls';

function isTransposed(document: vscode.TextDocument): boolean {
	if (document.languageId === 'abc' && vscode.extensions.getExtension(transposer)) return false;
	return isWritable(document);
}

function commandOf(offer: Offer, { uri }: vscode.TextDocument, tune: WrittenTune): vscode.Command {
	const name = nameOf(tune);
	const given = {
		command: commands[offer],
		arguments: [{ uri: uri.toString(), line: tune.start, ...(offer === 'play' && { play: true }) }],
	};
	switch (offer) {
		case 'play':
			return {
				...given,
				title: vscode.l10n.t('Play'),
				tooltip: vscode.l10n.t('Hear “{0}”, and see it beside the text', name),
			};
		case 'preview':
			return {
				...given,
				title: vscode.l10n.t('Preview'),
				tooltip: vscode.l10n.t('See “{0}” beside the text', name),
			};
		case 'find':
			return {
				...given,
				title: vscode.l10n.t('Find on The Session…'),
				tooltip: vscode.l10n.t('Look for “{0}” by its title or by its melody', name),
			};
		case 'compare':
			return {
				...given,
				title: vscode.l10n.t('Compare with Setting…'),
				tooltip: vscode.l10n.t('See where “{0}” differs from a setting on The Session', name),
			};
		case 'transpose':
			return {
				...given,
				title: vscode.l10n.t('Transpose…'),
				tooltip: vscode.l10n.t('Move “{0}” to another key, where it stands', name),
			};
	}
}
