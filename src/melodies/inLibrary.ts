import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { settingName } from '../host/words.ts';
import type { FoundMelody } from '../library/answers/questions.ts';
import { isTooShort } from '../library/melody/query.ts';
import type { TooShort } from '../library/melody/query.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { refused } from '../offline/refused.ts';
import { itemAddress, site } from '../query/sessionUrl.ts';
import type { Find, MelodySource } from './finds.ts';

/** There is no library to look in. */
export class NoLibrary extends Refusal {}

/** What the library finds, or how many notes more it wants. Throws a Refusal where it can't be asked. */
export async function askLibrary(
	library: LateLibrary,
	abc: string,
	limit: number,
	signal?: AbortSignal,
): Promise<readonly FoundMelody[] | TooShort> {
	const { client } = await library.load();
	return client.ask('melody', { abc, limit }, signal).catch(refuse);
}

/** Lets it unpack what melodies are found by: otherwise the first of them would wait for that. */
export async function prepare(library: LateLibrary): Promise<void> {
	const { client } = await library.load();
	await client.ask('melodies', {}).catch(refuse);
}

export function inLibrary(
	library: LateLibrary,
	openLink: (url: string) => Promise<void>,
): MelodySource {
	return async (abc, limit, signal) => {
		const found = await askLibrary(library, abc, limit, signal);
		if (isTooShort(found)) return [];
		return found.map(({ tune, ordinal, key, settingId, bar, score, abc }): Find => ({
			...{ name: tune.name, type: tune.type, where: settingName(ordinal, key) },
			...{ from: bar, score, abc },
			open: () => openLink(`${site}${itemAddress('tune', tune.id).path}#setting${settingId}`),
		}));
	};
}

function refuse(error: unknown): never {
	if (error instanceof LibraryProblem && error.kind === 'none') {
		throw new NoLibrary(
			vscode.l10n.t(
				'Tunes of The Session are found in the offline library: run “Download Offline Library” first. Your own files are looked in without it.',
			),
		);
	}
	throw refused(error);
}
