import * as vscode from 'vscode';
import type { TuneSet } from '../api/model.ts';
import { insertPiece } from './insert.ts';
import type { LastEditor } from './lastEditor.ts';
import { setPiece, setText } from './pieces.ts';
import type { Style } from './styles.ts';

/** What can be done with a set, which is one ABC tune with its tunes one after the other. */

export async function insertSet(
	lastEditor: Pick<LastEditor, 'show'>,
	set: TuneSet,
	style?: Style,
): Promise<string> {
	const { leftOut } = setText(set);
	const place = await insertPiece(setPiece(set), lastEditor, style);
	return [vscode.l10n.t('Inserted into {0}', place), ...missing(leftOut)].join('. ');
}

export async function copySet(set: TuneSet): Promise<string> {
	const { text, leftOut } = setText(set);
	await vscode.env.clipboard.writeText(`${text}\n`);
	return [vscode.l10n.t('ABC copied'), ...missing(leftOut)].join('. ');
}

function missing(count: number): readonly string[] {
	if (count === 0) return [];
	return [
		count === 1
			? vscode.l10n.t('One of its tunes has no notes and was left out')
			: vscode.l10n.t('{0} of its tunes have no notes and were left out', count),
	];
}
