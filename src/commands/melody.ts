import * as vscode from 'vscode';
import { withFieldsAround } from '../abc/fieldsAround.ts';
import { oneLine } from '../abc/oneLine.ts';
import { notationOf } from '../editor/notation.ts';
import { Refusal } from '../host/report.ts';
import { isTooShort } from '../library/melody/query.ts';
import { askLibrary } from '../melodies/inLibrary.ts';
import type { Command } from './app.ts';

const most = 30;

/**
 * Finds tunes by some of their notes: those that are given (`abc`), selected in the editor, or typed. With
 * `show: false` it answers instead of showing.
 */
export const searchByMelody: Command = async (app, argument) => {
	const { abc = selected(), show = true } = isRecord(argument) ? argument : {};
	const text = typeof abc === 'string' ? abc : '';
	if (show !== false) {
		await app.melody.show(oneLine(text));
		return undefined;
	}
	const answer = await askLibrary(app.library, text, most);
	if (isTooShort(answer)) throw new Refusal(wantedInWords(answer.wanted));
	return answer.map(({ tuneId, settingId, tune, bar, score }) => ({
		...{ tuneId, settingId, name: tune.name, bar, score },
	}));
};

function wantedInWords(wanted: number): string {
	return wanted === 1
		? vscode.l10n.t('One note more, at least.')
		: vscode.l10n.t('{0} notes more, at least.', wanted);
}

/** Lines above what is marked in which its tune may begin. */
const farthest = 500;

/** What is marked in the editor that is written in, with the key, meter and unit length of its tune. */
function selected(): string {
	const { document, selection } = vscode.window.activeTextEditor ?? {};
	if (!document || !selection || selection.isEmpty) return '';
	const text = document.getText(selection);
	const notation = notationOf(document);
	if (notation !== 'abc' && notation !== 'markdown') return text;
	const first = Math.max(selection.start.line - farthest, 0);
	const around = document.getText(new vscode.Range(first, 0, selection.end.line + 1, 0));
	return withFieldsAround(around, notation, selection.start.line - first, text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
