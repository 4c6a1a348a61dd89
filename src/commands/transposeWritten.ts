import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { farInWords } from '../abc/inWords.ts';
import { movedKey, nearestWay } from '../abc/interval.ts';
import { parseKey, spelledKey, type Key } from '../abc/key.ts';
import { furthest } from '../abc/transpose.ts';
import { moveInPlace } from '../editor/moveInPlace.ts';
import { cannotMove } from '../editor/transposer.ts';
import { Refusal } from '../host/report.ts';
import { withoutIcons } from '../host/words.ts';
import { isWritable } from '../host/writable.ts';
import { nameOf } from '../written/name.ts';
import type { Command } from './app.ts';
import { say } from './insert.ts';
import { writtenAt } from './writtenAt.ts';

/**
 * Moves the tune in a file to another key, where it stands: by `semitones`, where the argument says how many, or to
 * the key that the user chooses.
 */
export const transposeWrittenTune: Command = async (app, argument) => {
	const { document, tune } = await writtenAt(app, argument);
	if (!isWritable(document)) {
		throw new Refusal(
			vscode.l10n.t('What stands here is only to be read: copy it into a file first.'),
		);
	}
	// The wording is shared with the pages and asks another `l10n` than VS Code's own.
	if (vscode.l10n.bundle) l10n.config({ contents: { ...vscode.l10n.bundle } });
	const semitones = semitonesOf(argument) ?? (await choose(nameOf(tune), tune.key));
	if (semitones === undefined || semitones === 0) return;
	const to = await moveInPlace(document, tune, semitones);
	say(vscode.l10n.t('Transposed to {0}, {1}', inWords(to), farInWords(semitones)));
};

function semitonesOf(argument: unknown): number | undefined {
	if (typeof argument !== 'object' || argument === null) return undefined;
	const { semitones } = argument as Record<string, unknown>;
	if (semitones === undefined) return undefined;
	if (Number.isSafeInteger(semitones) && Math.abs(Number(semitones)) <= furthest) {
		return Number(semitones);
	}
	throw new Refusal(vscode.l10n.t('A tune is moved by {0} semitones at most.', furthest));
}

interface Way extends vscode.QuickPickItem {
	readonly semitones?: number;
}

/** By the keys, as one asks for them, and by the distance. Throws a Refusal where there is no key to begin with. */
async function choose(name: string, key: string): Promise<number | undefined> {
	const from = parseKey(key);
	if (!from) throw cannotMove({ reason: 'key', key });
	const keys = Array.from({ length: 12 }, (_, pitchClass) => nearestWay(from, pitchClass));
	const far = Array.from({ length: furthest }, (_, n) => n + 1);
	const inKey = (way: number) => inWords(movedKey(from, way));
	const chosen = await vscode.window.showQuickPick<Way>(
		[
			divider(vscode.l10n.t('To the key of')),
			...keys
				.filter(way => way !== 0)
				.map(way => ({ label: inKey(way), description: farInWords(way), semitones: way })),
			divider(vscode.l10n.t('Up')),
			...far.map(way => ({ label: farInWords(way), description: inKey(way), semitones: way })),
			divider(vscode.l10n.t('Down')),
			...far.map(way => ({ label: farInWords(-way), description: inKey(-way), semitones: -way })),
		],
		{
			title: withoutIcons(vscode.l10n.t('Transpose “{0}” from {1}', name, inWords(from))),
			placeHolder: vscode.l10n.t('A key, or how far'),
			matchOnDescription: true,
		},
	);
	return chosen?.semitones;
}

function divider(label: string): Way {
	return { label, kind: vscode.QuickPickItemKind.Separator };
}

function inWords({ tonic, mode }: Key): string {
	return spelledKey(`${tonic} ${mode}`);
}
