import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { barInWords, farInWords, legend, noNotes, type Manner } from '../abc/inWords.ts';
import { spelledKey } from '../abc/key.ts';
import { partsOf } from '../abc/parts.ts';
import { soundingBars, type Bar } from '../abc/sounding.ts';
import { inWords, settingName } from '../host/words.ts';

/** A setting as it is shown: a complete ABC tune. */
export interface Told {
	readonly tune: string;
	/** From 1. */
	readonly ordinal: number;
	/** As the site has it. */
	readonly key: string;
	readonly abc: string;
	/** Semitones by which it has been moved. */
	readonly transpose: number;
}

/** The setting to be read out: what it is, then a line for each bar, with an empty one between its parts. */
export function settingWords({ tune, ordinal, key, abc, transpose }: Told): string {
	// The wording is shared with the pages and asks another `l10n` than VS Code's own.
	if (vscode.l10n.bundle) l10n.config({ contents: { ...vscode.l10n.bundle } });
	const [, shown = ''] = transpose === 0 ? ['', key] : (/^K:([^%\n]*)/m.exec(abc) ?? []);
	const moved =
		transpose === 0
			? []
			: [vscode.l10n.t('Transposed to {0}, {1}', spelledKey(shown), farInWords(transpose))];
	const lists = new Intl.ListFormat(vscode.env.language, { type: 'conjunction' });
	const manner: Manner = { number: inWords, list: items => lists.format(items) };
	const parts = partsOf(barsOf(abc)).map(bars => bars.map(bar => barInWords(bar, manner)));
	return [
		[`${tune}, ${settingName(ordinal, shown)}`, ...moved, legend()],
		...(parts.length === 0 ? [[noNotes()]] : parts),
	]
		.map(lines => `${lines.join('\n')}\n`)
		.join('\n');
}

/** None of what cannot be read. */
function barsOf(abc: string): readonly Bar[] {
	try {
		return soundingBars(abc);
	} catch {
		return [];
	}
}
