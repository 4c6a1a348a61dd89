import * as vscode from 'vscode';
import { movedKey } from '../abc/interval.ts';
import { parseKey, spelledKey } from '../abc/key.ts';
import { isDrawing } from '../abc/paper.ts';
import type { Tune, TuneSet } from '../api/model.ts';
import { Refusal } from '../host/report.ts';
import { saveFile } from '../host/saveFile.ts';
import type { Music } from '../kinds/page.ts';
import { printPage, type Printed } from '../panel/printPage.ts';
import type { TakeAway } from '../panel/protocol.ts';
import { site } from '../query/sessionUrl.ts';

type Drawn = Extract<TakeAway, { type: 'print' }>['settings'];

/**
 * Makes a page of music that a browser can print, which VS Code's own pages cannot, and opens it there; where
 * there is no browser beside the file, it asks where to put the page and says what to do with it.
 */
export async function print(
	context: vscode.ExtensionContext,
	from: Music,
	drawn: Drawn,
	fileName: string,
): Promise<string> {
	for (const { systems } of drawn) {
		// Hundreds of systems are looked through: the host has others to serve meanwhile.
		await new Promise(resolve => setImmediate(resolve));
		if (!systems.every(isDrawing)) {
			throw new Refusal(vscode.l10n.t('The page made no drawing that could be printed.'));
		}
	}
	const pieces = 'tune' in from ? settingsOf(from.tune, drawn) : tunesOf(from.set, drawn);
	const url = ('tune' in from ? from.tune : from.set).url || site;
	const html = printPage({
		language: vscode.env.language,
		title: 'tune' in from ? from.tune.name : nameOfSet(from.set),
		about: 'tune' in from ? aboutTune(from.tune) : [],
		pieces,
		source: vscode.l10n.t('From The Session, {0}', url),
	});
	return bring(context, html, fileName);
}

/** Opens a page that stands alone in the user's browser, or saves it; answers with what is to be done then. */
export async function bring(
	context: vscode.ExtensionContext,
	html: string,
	fileName: string,
): Promise<string> {
	// A remote machine's files, and those of a window in a browser, are not there for the user's own browser.
	const beside =
		vscode.env.uiKind === vscode.UIKind.Desktop &&
		context.extension.extensionKind === vscode.ExtensionKind.UI;
	// On Linux a browser that came as a snap sees no hidden folder, and the extension's own is in one.
	if (beside && process.platform !== 'linux' && (await openHere(context, html))) {
		return vscode.l10n.t('Opened in the browser: print it there.');
	}
	const uri = await saveFile(fileName, html, { HTML: ['html'] });
	if (!uri) return '';
	const name = uri.path.split('/').at(-1) ?? '';
	return beside && (await vscode.env.openExternal(uri))
		? vscode.l10n.t('Saved to {0} and opened in the browser: print it there.', name)
		: vscode.l10n.t('Saved to {0}. Open it in a browser and print it there.', name);
}

/** One file for all that is ever printed: each page takes the place of the last. */
async function openHere(context: vscode.ExtensionContext, html: string): Promise<boolean> {
	const uri = vscode.Uri.joinPath(context.globalStorageUri, 'print.html');
	try {
		// Makes the folder, too, where there is none.
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(html));
	} catch {
		return false;
	}
	return vscode.env.openExternal(uri);
}

function nameOfSet({ id, name }: TuneSet): string {
	return name || vscode.l10n.t('Set {0}', id);
}

function aboutTune({ type, composer, aliases }: Tune): readonly string[] {
	const kind = composer === '' ? type : vscode.l10n.t('{0} by {1}', type, composer);
	const names = aliases.slice(0, 8).join(', ');
	return names === '' ? [kind] : [kind, vscode.l10n.t('Also known as {0}', names)];
}

function settingsOf(tune: Tune, drawn: Drawn): readonly Printed[] {
	return drawn.flatMap(({ settingId, transpose = 0, chordsOf, systems }) => {
		const place = tune.settings.findIndex(({ id }) => id === settingId);
		const setting = tune.settings[place];
		if (!setting) return [];
		const written = spelledKey(setting.key);
		const from = parseKey(setting.key);
		const moved = from && transpose !== 0 ? movedKey(from, transpose) : undefined;
		const key = moved ? spelledKey(`${moved.tonic}${moved.mode}`) : written;
		const author = setting.member?.name ?? '';
		const lender = tune.settings.find(({ id }) => id === chordsOf)?.member?.name;
		return [
			{
				heading: vscode.l10n.t('Setting {0}, {1}', place + 1, key),
				about: [
					...(author === '' ? [] : [vscode.l10n.t('Added by {0}', author)]),
					...(lender ? [vscode.l10n.t('Chords by {0}', lender)] : []),
					...(moved ? [vscode.l10n.t('Transposed from {0}', written)] : []),
				],
				systems,
			},
		];
	});
}

function tunesOf(set: TuneSet, drawn: Drawn): readonly Printed[] {
	return drawn.flatMap(({ settingId, systems }) => {
		const tune = set.settings.find(({ id }) => id === settingId);
		return tune
			? [{ heading: tune.name, about: [`${tune.type} · ${spelledKey(tune.key)}`], systems }]
			: [];
	});
}
