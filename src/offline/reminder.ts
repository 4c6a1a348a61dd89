import * as vscode from 'vscode';
import { settings } from '../host/settings.ts';
import { dateInWords } from '../host/words.ts';
import { readManifest } from '../library/store/manifest.ts';
import { dayOf, isDue } from './due.ts';

const key = 'theSession.libraryLooked';

/** How long (ms) it leaves the disk alone: it is asked at every answer. */
const pause = 3600 * 1000;

/** Says once a week, to whoever wants it, that there may be a newer library; asks nobody but the user. */
export class Reminder {
	readonly #store: vscode.Memento;
	readonly #root: string;
	#next = 0;

	/** `root` is the library's folder. */
	constructor(store: vscode.Memento, root: string) {
		this.#store = store;
		this.#root = root;
	}

	/** Somebody has just looked whether there is a newer one. */
	async looked(): Promise<void> {
		await this.#store.update(key, Date.now());
	}

	/** Shows it if it is time; without a library that can be read there is nothing to say. */
	async consider(): Promise<void> {
		const now = Date.now();
		if (!settings.libraryRemind() || now < this.#next) return;
		this.#next = now + pause;
		const about = await readManifest(this.#root).catch(() => undefined);
		const looked = this.#store.get<unknown>(key);
		if (!about) return;
		const asOf = dayOf(about);
		if (!isDue({ now, asOf, looked: typeof looked === 'number' ? looked : 0 })) return;
		await this.looked();
		const update = vscode.l10n.t('Update');
		const chosen = await vscode.window.showInformationMessage(
			vscode.l10n.t(
				'Your offline library is of {0}. See whether there is a newer one?',
				dateInWords(new Date(asOf).toISOString()),
			),
			update,
			vscode.l10n.t('Not Now'),
		);
		if (chosen === update) await vscode.commands.executeCommand('theSession.updateLibrary');
	}
}
