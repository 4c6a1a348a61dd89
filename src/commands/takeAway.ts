import * as vscode from 'vscode';
import { abcSet } from '../abc/setTune.ts';
import type { Setting, Tune, TuneSet } from '../api/model.ts';
import { fileName } from '../calendar/fileName.ts';
import { settingWriter } from '../editor/settingWriter.ts';
import { Refusal } from '../host/report.ts';
import { saveFile } from '../host/saveFile.ts';
import type { Music } from '../kinds/page.ts';
import type { ShownSetting, TakeAway } from '../panel/protocol.ts';
import { isWhatItSays } from '../panel/taken.ts';
import { asShown, tunebookText, type AsShown } from '../query/settingText.ts';
import { print } from './print.ts';

/** Files, the clipboard, or paper; answers with a sentence, `''` where the user leaves it. Throws Refusals. */
export async function takeAway(
	context: vscode.ExtensionContext,
	from: Music,
	what: TakeAway,
): Promise<string> {
	switch (what.type) {
		case 'saveAbc': {
			const text = await abcOf(from, what.settings);
			const filters = { [vscode.l10n.t('ABC Notation')]: ['abc'] };
			return saved(await saveFile(nameOf(from, what.settings, 'abc'), text, filters));
		}
		case 'copySeveral':
			await vscode.env.clipboard.writeText(await abcOf(from, what.settings));
			return vscode.l10n.t('ABC copied');
		case 'saveFile': {
			const { format, settingId, data } = what;
			const taken = settingId === undefined ? [] : [{ settingId }];
			if (!isWhatItSays(format, data)) {
				throw new Refusal(vscode.l10n.t('The page made no file that could be saved.'));
			}
			const ending = endings[format];
			const filters = { [ending.toUpperCase()]: [ending] };
			return saved(await saveFile(nameOf(from, taken, ending), data, filters));
		}
		case 'print':
			return print(context, from, what.settings, nameOf(from, what.settings, 'html'));
	}
}

/** The settings that are named, each once, in that order. Throws a Refusal when there is none. */
export function chosenOf(
	tune: Tune,
	taken: readonly ShownSetting[],
): readonly { readonly setting: Setting; readonly ordinal: number; readonly shown: AsShown }[] {
	const named =
		taken.length > 0 ? taken : tune.settings.map(({ id }): ShownSetting => ({ settingId: id }));
	const chosen = named.flatMap(({ settingId, ...shown }) => {
		const place = tune.settings.findIndex(({ id }) => id === settingId);
		const setting = tune.settings[place];
		return setting ? [{ setting, ordinal: place + 1, shown: asShown(tune, shown) }] : [];
	});
	if (chosen.length > 0) return chosen;
	throw new Refusal(vscode.l10n.t('“{0}” has no such setting, or none at all yet.', tune.name));
}

const endings = { midi: 'mid', svg: 'svg', png: 'png' } as const;

function saved(uri: vscode.Uri | undefined): string {
	return uri ? vscode.l10n.t('Saved to {0}.', uri.path.split('/').at(-1) ?? '') : '';
}

/** `the-kesh-2.abc` for one setting, `the-kesh.abc` for several. */
function nameOf(from: Music, taken: readonly ShownSetting[], ending: string): string {
	if ('set' in from) return fileName(from.set.name, 'set', ending);
	const { name } = from.tune;
	const [one, ...others] = chosenOf(from.tune, taken);
	const alone = one && others.length === 0;
	return fileName(alone ? `${name.slice(0, 50)} ${one.ordinal}` : name, 'tune', ending);
}

async function abcOf(from: Music, taken: readonly ShownSetting[]): Promise<string> {
	if ('set' in from) return setText(from.set);
	const { tune } = from;
	const texts: string[] = [];
	for (const { setting, ordinal, shown } of chosenOf(tune, taken)) {
		const written = await settingWriter(tune, setting, shown);
		try {
			texts.push(written({ reference: texts.length + 1 }));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			throw new Refusal(vscode.l10n.t('Setting {0}: {1}', ordinal, error.message));
		}
	}
	return tunebookText(texts);
}

function setText(set: TuneSet): string {
	const written = abcSet(set);
	if (written) return tunebookText([written.text]);
	throw new Refusal(vscode.l10n.t('“{0}” has no tune with notes.', set.name));
}
