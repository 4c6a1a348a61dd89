import * as vscode from 'vscode';
import { abcSet, type SetText } from '../abc/setTune.ts';
import type { TuneSet } from '../api/model.ts';
import { Refusal } from '../host/report.ts';
import { insertTune } from './insert.ts';
import type { LastEditor } from './lastEditor.ts';

/** What can be done with a set, which is one ABC tune with its tunes one after the other. */

export async function insertSet(lastEditor: LastEditor, set: TuneSet): Promise<string> {
	const { leftOut } = written(set);
	const place = await insertTune(reference => written(set, reference).text, lastEditor);
	return [vscode.l10n.t('Inserted into {0}', place), ...missing(leftOut)].join('. ');
}

export async function copySet(set: TuneSet): Promise<string> {
	const { text, leftOut } = written(set);
	await vscode.env.clipboard.writeText(`${text}\n`);
	return [vscode.l10n.t('ABC copied'), ...missing(leftOut)].join('. ');
}

/** Throws a Refusal when there is nothing to write. */
function written(set: TuneSet, reference = 1): SetText {
	const text = abcSet(set, { reference });
	if (text) return text;
	throw new Refusal(vscode.l10n.t('“{0}” has no tune with notes.', set.name));
}

function missing(count: number): readonly string[] {
	if (count === 0) return [];
	return [
		count === 1
			? vscode.l10n.t('One of its tunes has no notes and was left out')
			: vscode.l10n.t('{0} of its tunes have no notes and were left out', count),
	];
}
