import * as vscode from 'vscode';
import { blocksIn, type ListedTune } from './list.ts';
import type { Known, LookUp } from './lookUp.ts';

/** Says in their lines which tunes of the lists that were checked are not what they seem; asks nobody. */
export class Problems implements vscode.Disposable {
	readonly #lookUp: LookUp;
	readonly #shown = vscode.languages.createDiagnosticCollection('theSession.sets');
	readonly #listeners: vscode.Disposable;
	#waiting: NodeJS.Timeout | undefined;

	constructor(lookUp: LookUp) {
		this.#lookUp = lookUp;
		this.#listeners = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.#later(document)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri)),
		);
	}

	/** Looks at all of a list; answers with how many tunes have something to be said. */
	async show(document: vscode.TextDocument): Promise<number> {
		const { version } = document;
		const found: vscode.Diagnostic[] = [];
		const lineAt = (line: number) => document.lineAt(line).text;
		let sets = 0;
		for (const { tunes } of blocksIn(lineAt, document.lineCount)) {
			found.push(...tunes.flatMap(tune => this.#problem(tune) ?? []));
			// A long list is looked through in pieces: others have their turn between them.
			if (++sets % 50 !== 0) continue;
			await new Promise(resolve => setImmediate(resolve));
			if (document.version !== version) return found.length;
		}
		this.#shown.set(document.uri, found);
		return found.length;
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		this.#listeners.dispose();
		this.#shown.dispose();
	}

	#later(document: vscode.TextDocument): void {
		if (!this.#shown.has(document.uri)) return;
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => void this.show(document), 300);
	}

	#problem(tune: ListedTune): vscode.Diagnostic | undefined {
		const said = remarkOn(tune, this.#lookUp.remembered(tune));
		if (!said) return undefined;
		const range = new vscode.Range(tune.line, tune.from, tune.line, tune.to);
		const problem = new vscode.Diagnostic(range, said.message, said.severity);
		problem.source = vscode.l10n.t('The Session');
		if (said.choose) problem.code = 'choose';
		return problem;
	}
}

interface Said {
	readonly message: string;
	readonly severity: vscode.DiagnosticSeverity;
	/** Whether there is another one to be chosen. */
	readonly choose?: true;
}

/** What is to be said of a line, from what has been found out before; nobody is asked. */
export function remarkOn(tune: ListedTune, known: Known | undefined): Said | undefined {
	const { Warning, Information } = vscode.DiagnosticSeverity;
	if (tune.elsewhere !== undefined) {
		return { message: vscode.l10n.t('This is no tune’s address.'), severity: Warning };
	}
	if (!known) return undefined;
	if ('failure' in known) return { message: known.failure, severity: Warning };
	if ('candidates' in known) return ofCandidates(tune, known);
	const { address } = tune;
	const { name, id, settings } = known.tune;
	if (!known.setting) {
		const message =
			settings.length === 0
				? vscode.l10n.t('“{0}” has no setting yet.', name)
				: address?.settingId !== undefined
					? vscode.l10n.t('“{0}” has no setting with the number {1}.', name, address.settingId)
					: vscode.l10n.t('“{0}” has no setting {1}.', name, address?.ordinal ?? 1);
		return { message, severity: Warning };
	}
	if (address && address.tuneId !== id) {
		const message = vscode.l10n.t(
			'The tune with the number {0} has been merged into “{1}”.',
			...[address.tuneId, name],
		);
		return { message, severity: Information, choose: true };
	}
	return undefined;
}

function ofCandidates(
	{ name }: ListedTune,
	{ candidates, isExact }: Extract<Known, { candidates: unknown }>,
): Said {
	const { Warning, Information } = vscode.DiagnosticSeverity;
	if (!isExact && /\s\/\s/.test(name)) {
		const message = vscode.l10n.t(
			'No tune is called “{0}”. If these are several, give each a line of its own.',
			name,
		);
		return { message, severity: Warning };
	}
	if (candidates.length === 0) {
		return { message: vscode.l10n.t('Nobody knows a tune “{0}”.', name), severity: Warning };
	}
	const message = isExact
		? vscode.l10n.t('“{0}” may be any of {1} tunes: choose one.', name, candidates.length)
		: vscode.l10n.t('No tune is called “{0}”; {1} come close.', name, candidates.length);
	return { message, severity: isExact ? Information : Warning, choose: true };
}
