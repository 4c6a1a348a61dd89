import * as vscode from 'vscode';
import { onSettingsChange } from '../host/settings.ts';
import type { Excerpts } from './excerpts.ts';
import type { WrittenTunes } from './writtenTunes.ts';

/** The documents that have tunes: those that `WrittenTunes` reads. */
const withTunes = [{ language: 'abc' }, { language: 'markdown' }, { pattern: '**/*.abc' }];

/** Of the documents that hold one of several tunes of a file; see `excerptUri`. */
export const excerptScheme = 'thesession-written';

/** What is offered on the tunes in somebody's own files. Its code is loaded for the first that is looked at. */
export class Written implements vscode.Disposable {
	readonly #made: vscode.Disposable;
	#tunes: Promise<WrittenTunes> | undefined;
	#excerpts: Promise<Excerpts> | undefined;

	constructor() {
		const changed = new vscode.EventEmitter<void>();
		const excerptChanged = new vscode.EventEmitter<vscode.Uri>();
		const offers = () => import('./lenses.ts');
		this.#made = vscode.Disposable.from(
			changed,
			excerptChanged,
			onSettingsChange(() => changed.fire()),
			// One that transposes may have come.
			vscode.extensions.onDidChange(() => changed.fire()),
			vscode.languages.registerCodeLensProvider(withTunes, {
				onDidChangeCodeLenses: changed.event,
				provideCodeLenses: async document =>
					(await offers()).lensesIn(document, await this.tunes()),
				resolveCodeLens: async lens => (await offers()).resolved(lens),
			}),
			vscode.languages.registerCodeActionsProvider(
				withTunes,
				{
					provideCodeActions: async (document, { start }, { triggerKind }) =>
						(await offers()).actionsAt(document, await this.tunes(), start.line, triggerKind),
				},
				{ providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
			),
			vscode.workspace.registerTextDocumentContentProvider(excerptScheme, {
				onDidChange: excerptChanged.event,
				provideTextDocumentContent: async uri =>
					(await this.#allExcerpts(at => excerptChanged.fire(at))).textOf(uri),
			}),
		);
	}

	/** Of the documents that are open. */
	tunes(): Promise<WrittenTunes> {
		return (this.#tunes ??= import('./writtenTunes.ts').then(
			({ WrittenTunes }) => new WrittenTunes(),
			(error: unknown) => {
				// Or the first failure to load would be the answer to everything after it.
				this.#tunes = undefined;
				throw error;
			},
		));
	}

	dispose(): void {
		this.#made.dispose();
		void this.#excerpts?.then(excerpts => excerpts.dispose());
	}

	async #allExcerpts(changed: (uri: vscode.Uri) => void): Promise<Excerpts> {
		const tunes = await this.tunes();
		return (this.#excerpts ??= import('./excerpts.ts').then(
			({ Excerpts }) => new Excerpts(tunes, changed),
		));
	}
}
