import * as vscode from 'vscode';
import { isTablature, type TablatureId } from '../abc/tablature.ts';

// Apart from the other settings, which are there from the start: only a page with staves asks for this.

/** What the user wants under the staves of tunes, or `''`. */
export function practiceTablature(): TablatureId | '' {
	const id = vscode.workspace.getConfiguration('theSession').get<unknown>('practice.tablature');
	return isTablature(id) ? id : '';
}

/** Writes that down in the user's own settings. */
export async function setPracticeTablature(tablature: TablatureId | ''): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('theSession');
	await configuration.update(
		'practice.tablature',
		tablature || undefined,
		vscode.ConfigurationTarget.Global,
	);
}
