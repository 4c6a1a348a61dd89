import type * as vscode from 'vscode';
import { settings } from '../host/settings.ts';
import { isBpm } from './fromPage.ts';
import type { FromPage, PlayerSetup } from './protocol.ts';

const key = 'theSession.tempos';
/** Of so many tunes the tempo is kept; the one that was set longest ago goes. */
const most = 500;

/** What a page that plays is told; `sounds` is the folder it may fetch from. */
export function playerSetup(sounds: string, store: vscode.Memento): PlayerSetup {
	return {
		sounds,
		...settings.playerHabits(),
		tempos: Object.fromEntries(tempos(store)),
	};
}

export async function rememberTempo(
	store: vscode.Memento,
	{ tuneId, bpm }: Extract<FromPage, { type: 'tempo' }>,
): Promise<void> {
	const others = tempos(store).filter(([id]) => id !== String(tuneId));
	const all: Kept[] = bpm === 0 ? others : [[String(tuneId), bpm], ...others];
	await store.update(key, all.slice(0, most));
}

/** A tune's number and its beats a minute; a list, for an object would sort its keys. */
type Kept = readonly [string, number];

/** What was stored by another version and is no tempo is passed over. */
function tempos(store: vscode.Memento): Kept[] {
	const stored = store.get<unknown>(key);
	return Array.isArray(stored) ? stored.filter(isKept) : [];
}

function isKept(value: unknown): value is Kept {
	if (!Array.isArray(value)) return false;
	const [id, bpm] = value as unknown[];
	return typeof id === 'string' && /^\d+$/.test(id) && isBpm(bpm);
}
