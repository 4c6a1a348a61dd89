import * as vscode from 'vscode';
import { isTablature, type TablatureId } from '../abc/tablature.ts';

// Apart from the other settings, which are there from the start: only a page with staves asks for this.

/** What the user wants under the staves of tunes, or `''`. */
export function practiceTablature(): TablatureId | '' {
	const id = vscode.workspace.getConfiguration('theSession').get<unknown>('practice.tablature');
	return isTablature(id) ? id : '';
}
