import * as vscode from 'vscode';
import { scheme } from '../editor/documents.ts';
import { Refusal } from '../host/report.ts';
import type { Command } from './app.ts';

/** Asks the site anew for the tune that is read as a document; its editor's title names it. */
export const refreshDocument: Command = async (app, argument) => {
	const named = argument instanceof vscode.Uri ? argument : undefined;
	const uri = named ?? vscode.window.activeTextEditor?.document.uri;
	if (uri?.scheme !== scheme) {
		throw new Refusal(vscode.l10n.t('Open a tune of The Session as a document first.'));
	}
	await app.inText.forget();
	await app.documents.refresh(uri);
};
