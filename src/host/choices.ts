import * as vscode from 'vscode';
import type { Habits } from '../abc/heard.ts';
import type { InstrumentId } from '../abc/instruments.ts';
import type { TablatureId } from '../abc/tablature.ts';
import { settings } from './settings.ts';

/**
 * What is chosen on a page or in a list, written into the user's own settings; apart from the reading of them,
 * which is there from the start.
 */

export function setMemberId(id: string): Promise<void> {
	return write('memberId', id);
}

/** What the user plays; nothing in particular leaves no line in settings.json. */
export function setPracticeInstrument(instrument: InstrumentId | ''): Promise<void> {
	return write('practice.instrument', instrument || undefined);
}

/** What the user wants under the staves of tunes. */
export function setPracticeTablature(tablature: TablatureId | ''): Promise<void> {
	return write('practice.tablature', tablature || undefined);
}

/** How tunes are to be heard. */
export async function setPlayerHabits(habits: Habits): Promise<void> {
	const before: Readonly<Record<string, unknown>> = { ...settings.playerHabits() };
	for (const [name, value] of Object.entries(habits)) {
		// What has not changed is left alone: no line in settings.json for a default.
		if (before[name] !== value) await write(`player.${name}`, value);
	}
}

async function write(name: string, value: unknown): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('theSession');
	await configuration.update(name, value, vscode.ConfigurationTarget.Global);
}
