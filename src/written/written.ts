import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { Late } from '../host/late.ts';
import { onSettingsChange } from '../host/settings.ts';
import type { Excerpts } from './excerpts.ts';
import type { TuneNames, TuneNamesParts } from './tuneNames.ts';
import type { WrittenTunes } from './writtenTunes.ts';

export interface WrittenParts extends TuneNamesParts {
	readonly log: vscode.LogOutputChannel;
}

/** Whoever's language `.abc` is. */
const abc: vscode.DocumentFilter[] = [{ language: 'abc' }, { pattern: '**/*.[aA][bB][cC]' }];
/** In Markdown tunes stand in fences. */
const withTunes = [...abc, { language: 'markdown' }];

/** Of the documents that hold one of several tunes of a file; see `excerptUri`. */
export const excerptScheme = 'thesession-written';

/** What is offered on the tunes in somebody's own files. Its code is loaded for the first that is looked at. */
export class Written implements vscode.Disposable {
	readonly #tunes: Late<WrittenTunes>;
	readonly #excerpts: Late<Excerpts>;
	readonly #excerptChanged = new vscode.EventEmitter<vscode.Uri>();
	readonly #made: vscode.Disposable;

	constructor(parts: WrittenParts) {
		this.#tunes = new Late(async () => {
			const { WrittenTunes } = await import('./writtenTunes.ts');
			return new WrittenTunes(parts.log);
		});
		this.#excerpts = new Late(async () => {
			const { Excerpts } = await import('./excerpts.ts');
			return new Excerpts(await this.tunes(), uri => this.#excerptChanged.fire(uri));
		});
		this.#made = vscode.Disposable.from(
			this.#excerptChanged,
			...this.#structure(),
			this.#completion(parts),
			...this.#offers(),
			vscode.workspace.registerTextDocumentContentProvider(excerptScheme, {
				onDidChange: this.#excerptChanged.event,
				provideTextDocumentContent: async uri => (await this.#excerpts.get()).textOf(uri),
			}),
		);
	}

	/** Of the documents that are open. */
	tunes(): Promise<WrittenTunes> {
		return this.#tunes.get();
	}

	dispose(): void {
		this.#made.dispose();
		void this.#excerpts.made?.then(excerpts => excerpts.dispose());
	}

	#structure(): readonly { dispose(): unknown }[] {
		const outline = () => import('./outline.ts');
		return [
			vscode.languages.registerDocumentSymbolProvider(abc, {
				provideDocumentSymbols: async document =>
					(await outline()).outline(await this.tunes(), document),
			}),
			vscode.languages.registerFoldingRangeProvider(abc, {
				provideFoldingRanges: async document =>
					(await outline()).folds(await this.tunes(), document),
			}),
		];
	}

	#completion(parts: TuneNamesParts): vscode.Disposable {
		const names = new Late<TuneNames>(async () => {
			const { TuneNames } = await import('./tuneNames.ts');
			return new TuneNames(parts);
		});
		return vscode.languages.registerCompletionItemProvider(
			withTunes,
			{
				provideCompletionItems: (document, position, token, { triggerKind }) =>
					withSignal(token, async signal =>
						(await import('./completion.ts')).completion(
							await names.get(),
							document,
							position,
							signal,
							triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter,
						),
					),
			},
			':',
		);
	}

	/** What can be done with a tune, over it and in the light bulb. */
	#offers(): readonly { dispose(): unknown }[] {
		const changed = new vscode.EventEmitter<void>();
		const offers = () => import('./lenses.ts');
		return [
			changed,
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
		];
	}
}
