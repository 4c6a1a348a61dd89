import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { chordLender, settingText, type AsShown } from '../query/settingText.ts';
import { transposer } from './transposer.ts';

/**
 * Writes a setting as a page shows it: a complete ABC tune. What it writes has been read again, and is the
 * setting's in every pitch; else it throws a Refusal, and nothing is written.
 */
export async function settingWriter(
	tune: Tune,
	setting: Setting,
	{ transpose = 0, chordsOf }: AsShown,
): Promise<(options?: { readonly reference: number }) => string> {
	const inKey = await transposer(transpose);
	const chorded = await borrower(tune, setting, chordsOf);
	return options => {
		const aliases = settings.insertAliases();
		return inKey(chorded(settingText(tune, setting, { aliases, ...options })));
	};
}

async function borrower(
	tune: Tune,
	setting: Setting,
	lender: Setting | undefined,
): Promise<(abc: string) => string> {
	if (!lender) return abc => abc;
	const { borrowedChords } = await import('../abc/borrowedChords.ts');
	return abc => {
		const borrowed = borrowedChords(abc, setting.key, chordLender(tune, lender));
		if (borrowed) return borrowed.abc;
		throw new Refusal(
			vscode.l10n.t('It can’t have the chords of that setting. Nothing was written.'),
		);
	};
}
