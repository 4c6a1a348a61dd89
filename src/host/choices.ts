import * as vscode from 'vscode';
import type { Habits } from '../abc/heard.ts';
import type { InstrumentId } from '../abc/instruments.ts';
import { settings } from './settings.ts';

/** What is chosen on a page or in a list is written into the user's own settings. */

/** Writes the member down in the user's own settings. */
export async function setMemberId(id: string): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('theSession');
	await configuration.update('memberId', id, vscode.ConfigurationTarget.Global);
}

/** Writes down what the user plays, in their own settings. */
export async function setPracticeInstrument(instrument: InstrumentId | ''): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('theSession');
	await configuration.update(
		'practice.instrument',
		instrument || undefined,
		vscode.ConfigurationTarget.Global,
	);
}

/** Writes down how tunes are to be heard. */
export async function setPlayerHabits(habits: Habits): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('theSession');
	const before: Readonly<Record<string, unknown>> = { ...settings.playerHabits() };
	for (const [name, value] of Object.entries(habits)) {
		// What has not changed is left alone: no line in settings.json for a default.
		if (before[name] === value) continue;
		await configuration.update(`player.${name}`, value, vscode.ConfigurationTarget.Global);
	}
}
