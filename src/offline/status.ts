import * as vscode from 'vscode';
import { dateInWords } from '../host/words.ts';

/** Says in the status bar, as long as answers come from the library, that they do and how old it is. */
export class OfflineStatus implements vscode.Disposable {
	#item: vscode.StatusBarItem | undefined;

	/** `asOf` is the day of the library that answered (`YYYY-MM-DD HH:MM:SS`); undefined: the site did. */
	tell(asOf: string | undefined): void {
		if (asOf === undefined) {
			this.#item?.hide();
			return;
		}
		const item = (this.#item ??= createItem());
		item.text = `$(debug-disconnect) ${vscode.l10n.t('Library of {0}', dateInWords(asOf))}`;
		item.show();
	}

	dispose(): void {
		this.#item?.dispose();
	}
}

function createItem(): vscode.StatusBarItem {
	const item = vscode.window.createStatusBarItem('offline', vscode.StatusBarAlignment.Right);
	item.name = vscode.l10n.t('The Session: Offline Library');
	item.tooltip = vscode.l10n.t(
		'The Session can’t be reached: this is from the offline library. Comments need the network.',
	);
	return item;
}
