import * as vscode from 'vscode';
import { flow, type Flow } from './flow.ts';

/** What is said of a tune in a set; `''` for what nobody knows. */
export interface KnownTune {
	readonly type: string;
	readonly key: string;
}

/** How a tune follows the one before it: `lift`, `rough, 3 notes change · jig to reel`. */
export function stepInWords(before: KnownTune, tune: KnownTune): string {
	const step = flow(before.key, tune.key);
	const isOther = before.type !== '' && tune.type !== '' && before.type !== tune.type;
	return [
		step ? turnInWords(step) : '',
		isOther ? vscode.l10n.t('{0} to {1}', before.type, tune.type) : '',
	]
		.filter(Boolean)
		.join(' · ');
}

function turnInWords({ turn, changes }: Flow): string {
	switch (turn) {
		case 'same':
			return vscode.l10n.t('same key');
		case 'lift':
			return vscode.l10n.t('lift');
		case 'smooth':
			return changes === 0 ? vscode.l10n.t('smooth, same notes') : vscode.l10n.t('smooth');
		case 'rough':
			return vscode.l10n.t('rough, {0} notes change', changes);
	}
}
