import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { Late } from '../host/late.ts';
import { settings } from '../host/settings.ts';
import type { Hovers } from './hovers.ts';
import type { LookUpParts } from './lookUp.ts';

/** Any document: notes are written in anything. */
const everywhere = '*';

/** What is offered on the addresses of the site and the titles of tunes in any text. Its code is loaded for the first. */
export class InText implements vscode.Disposable {
	readonly #made: vscode.Disposable[];
	readonly #hovers: Late<Hovers>;

	constructor(parts: LookUpParts) {
		this.#hovers = new Late(async () => {
			const { Hovers } = await import('./hovers.ts');
			return new Hovers(parts);
		});
		this.#made = [
			vscode.languages.registerHoverProvider(everywhere, {
				provideHover: (document, position, token) =>
					settings.editorHovers()
						? withSignal(token, async signal =>
								(await this.#hovers.get()).hover(document, position, signal),
							).catch((error: unknown) => {
								throw parts.reporter.rejection(error);
							})
						: undefined,
			}),
			vscode.languages.registerDocumentLinkProvider(everywhere, {
				provideDocumentLinks: async (document, token) =>
					settings.editorLinks()
						? (await import('./links.ts')).linksAnywhere(document, token, this.#made)
						: [],
			}),
		];
	}

	/** What is pointed at next is asked for anew. */
	async forget(): Promise<void> {
		(await this.#hovers.made)?.forget();
	}

	dispose(): void {
		for (const made of this.#made) made.dispose();
	}
}
