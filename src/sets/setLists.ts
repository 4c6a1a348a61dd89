import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { hintsIn } from './hints.ts';
import { language } from './language.ts';
import { LookUp, type LookUpParts } from './lookUp.ts';
import { Problems } from './problems.ts';

/** What there is of lists of sets once one is looked at: the tunes behind the lines, and what is said of them. */
export class SetLists implements vscode.Disposable {
	readonly lookUp: LookUp;
	readonly #problems: Problems;
	readonly #learnt = new vscode.EventEmitter<void>();
	readonly #providers: vscode.Disposable;
	/** More is known than before. */
	readonly onDidLearn = this.#learnt.event;

	constructor(parts: LookUpParts) {
		this.lookUp = new LookUp(parts);
		this.#problems = new Problems(this.lookUp);
		this.#providers = vscode.Disposable.from(
			vscode.languages.registerInlayHintsProvider(language, {
				onDidChangeInlayHints: this.#learnt.event,
				provideInlayHints: (document, range, token) =>
					withSignal(token, signal => hintsIn(document, range, this.lookUp, signal)).catch(
						() => [],
					),
			}),
			vscode.languages.registerCodeActionsProvider(language, {
				provideCodeActions: (document, _range, { diagnostics }) =>
					diagnostics
						.filter(({ code }) => code === 'choose')
						.map(problem => chooseTune(document, problem)),
			}),
		);
	}

	/** What is shown is read anew: something was found out. */
	async learnt(): Promise<void> {
		this.#learnt.fire();
		for (const document of vscode.workspace.textDocuments)
			if (document.languageId === language) await this.#problems.show(document);
	}

	dispose(): void {
		this.#providers.dispose();
		this.#problems.dispose();
		this.#learnt.dispose();
	}
}

/** The way out of a problem. */
function chooseTune({ uri }: vscode.TextDocument, problem: vscode.Diagnostic): vscode.CodeAction {
	const title = vscode.l10n.t('Choose Tune…');
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	const { line } = problem.range.start;
	action.diagnostics = [problem];
	action.isPreferred = true;
	action.command = {
		...{ title, command: '_theSession.chooseTune' },
		arguments: [{ uri: uri.toString(), line }],
	};
	return action;
}
