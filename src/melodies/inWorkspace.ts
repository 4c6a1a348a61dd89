import * as vscode from 'vscode';
import { isTooShort } from '../library/melody/query.ts';
import { refused } from '../offline/refused.ts';
import type { FoundHere, OwnTunes } from '../own/ownTunes.ts';
import type { Find, MelodySource } from './finds.ts';

/** The tunes in the workspace's own files. */
export function inWorkspace(own: OwnTunes): MelodySource {
	return async (abc, limit, signal) => {
		const found = await own.find(abc, limit, signal).catch((error: unknown) => {
			signal.throwIfAborted();
			throw refused(error);
		});
		if (isTooShort(found)) return [];
		return found.map((here): Find => ({
			...{ name: here.name, type: here.type, from: here.bar, score: here.score, abc: here.abc },
			where: vscode.l10n.t(
				'{0}, line {1}',
				vscode.workspace.asRelativePath(here.uri),
				here.line + 1,
			),
			open: () => open(here),
		}));
	};
}

async function open({ uri, line }: FoundHere): Promise<void> {
	const selection = new vscode.Range(line, 0, line, 0);
	await vscode.window.showTextDocument(uri, { selection });
}
