import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { Late } from '../host/late.ts';
import type { TuneNames, TuneNamesParts } from './tuneNames.ts';
import type { WrittenTunes } from './writtenTunes.ts';

export interface WrittenParts extends TuneNamesParts {
	readonly log: vscode.LogOutputChannel;
}

/** Whoever's language `.abc` is; in Markdown tunes stand in fences. */
const abc: vscode.DocumentFilter[] = [{ language: 'abc' }, { pattern: '**/*.[aA][bB][cC]' }];

/** What is offered on the tunes in somebody's own files. Its code is loaded for the first that is looked at. */
export class Written implements vscode.Disposable {
	readonly #tunes: Late<WrittenTunes>;
	readonly #made: vscode.Disposable;

	constructor(parts: WrittenParts) {
		this.#tunes = new Late(async () => {
			const { WrittenTunes } = await import('./writtenTunes.ts');
			return new WrittenTunes(parts.log);
		});
		const names = new Late<TuneNames>(async () => {
			const { TuneNames } = await import('./tuneNames.ts');
			return new TuneNames(parts);
		});
		const outline = () => import('./outline.ts');
		this.#made = vscode.Disposable.from(
			vscode.languages.registerDocumentSymbolProvider(abc, {
				provideDocumentSymbols: async document =>
					(await outline()).outline(await this.tunes(), document),
			}),
			vscode.languages.registerFoldingRangeProvider(abc, {
				provideFoldingRanges: async document =>
					(await outline()).folds(await this.tunes(), document),
			}),
			vscode.languages.registerCompletionItemProvider(
				[...abc, { language: 'markdown' }],
				{
					provideCompletionItems: (document, position, token) =>
						withSignal(token, async signal =>
							(await import('./completion.ts')).completion(
								await names.get(),
								document,
								position,
								signal,
							),
						),
				},
				':',
			),
		);
	}

	/** Of the documents that are open. */
	tunes(): Promise<WrittenTunes> {
		return this.#tunes.get();
	}

	dispose(): void {
		this.#made.dispose();
	}
}
