import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { remedyTitle, type Reporter } from '../host/report.ts';
import { inWords } from '../host/words.ts';
import { bookName } from '../tunebook/book.ts';
import type { DrawIncipit } from '../tunebook/bookPage.ts';
import {
	compared,
	inOrder,
	keepMine,
	noteSame,
	write,
	type Change,
	type Comparison,
} from '../tunebook/pull.ts';
import { readRecord, recordName } from '../tunebook/record.ts';
import { openShelf } from '../tunebook/shelf.ts';
import type { Standing } from '../tunebook/threeWay.ts';
import { fromOf, titleOf, type Asked } from './asking.ts';
import { decide, showDifference } from './difference.ts';
import { fetchAll, type Fetched } from './fetching.ts';
import { inSentences, type Outcome } from './outcome.ts';
import { bookWords, writePage } from './page.ts';
import { choose, isOpen } from './summary.ts';

/** What a pull works with. */
export interface PullParts {
	readonly api: SessionApi;
	readonly reporter: Reporter;
	/** The extension's own folder. */
	readonly storage: vscode.Uri;
	/** Draws the first bars of a tune for the page beside a book; without it they stand there as ABC. */
	readonly drawIncipit?: DrawIncipit;
}

/**
 * Pulls tunes or sets into a folder. Nothing is written before its owner has seen what would be, unless nothing is to
 * be shown: then what is new and what has changed on The Session alone is written, and the rest left. Undefined when
 * the user stops or leaves it.
 */
export async function pull(
	parts: PullParts,
	asked: Asked,
	shows: boolean,
): Promise<Outcome | undefined> {
	const record = readRecord(await asked.folder.read(recordName));
	const fetched = await fetchAll(parts.api, parts.storage, asked, record, shows);
	if (!fetched) return undefined;
	if (!fetched.isStopped || (await isGoneOnWith(parts, asked, fetched))) {
		return new Pull(parts, asked, fetched, shows).run();
	}
	return undefined;
}

/** Whether what has come is written although the rest hasn't. */
async function isGoneOnWith(
	parts: PullParts,
	asked: Asked,
	{ pieces, wanted }: Fetched,
): Promise<boolean> {
	if (pieces.length === 0) return false;
	const goOn = vscode.l10n.t('Go On');
	const writeThose = vscode.l10n.t('Write What Has Come');
	const chosen = await vscode.window.showInformationMessage(
		vscode.l10n.t(
			'Stopped after {0} of {1}; nothing is written. The next pull goes on from there.',
			inWords(pieces.length),
			inWords(wanted.length),
		),
		goOn,
		writeThose,
	);
	if (chosen === goOn) again(parts, asked);
	return chosen === writeThose;
}

function again(parts: PullParts, asked: Asked): void {
	pull(parts, asked, true).catch((error: unknown) => {
		parts.reporter.show(error, () => again(parts, asked));
	});
}

/** What has been fetched, on its way into the folder. */
class Pull {
	readonly #parts: PullParts;
	readonly #asked: Asked;
	readonly #fetched: Fetched;
	readonly #shows: boolean;
	readonly #from: string;
	#record = readRecord(undefined);

	constructor(parts: PullParts, asked: Asked, fetched: Fetched, shows: boolean) {
		this.#parts = parts;
		this.#asked = asked;
		this.#fetched = fetched;
		this.#shows = shows;
		this.#from = fromOf(asked.source);
	}

	async run(): Promise<Outcome | undefined> {
		const { folder, form } = this.#asked;
		const { comparison: seen } = await this.#look();
		const chosen = await this.#choose(seen);
		if (!chosen) return undefined;
		// It may have been a while: what was edited since is not what was chosen.
		const { shelf, comparison } = await this.#look();
		const standings = new Map(comparison.changes.map(one => [one.piece.key, one.standing]));
		const taken = chosen.filter(one => standings.get(one.piece.key) === one.standing);
		await folder.tidy();
		await noteSame(folder, shelf, this.#record, form, this.#from, comparison.changes);
		const plain = taken.filter(({ standing }) => standing !== 'both');
		await write(folder, shelf, this.#record, form, this.#from, plain);
		const decisions = await this.#decide(taken.filter(({ standing }) => standing === 'both'));
		const isPaged = form === 'files' || (await this.#writePage());
		if (this.#fetched.failed.length === 0 && !this.#fetched.isStopped) {
			await this.#fetched.journal.clear();
		}
		const outcome = this.#outcome(
			comparison,
			new Set(plain.map(({ piece }) => piece.key)),
			decisions,
		);
		if (this.#shows) this.#say(outcome, comparison.changes, isPaged);
		return outcome;
	}

	/** What is in the folder at this moment. */
	async #look() {
		const { folder, form } = this.#asked;
		const { wanted } = this.#fetched;
		this.#record = readRecord(await folder.read(recordName));
		const pieces = inOrder(this.#fetched.pieces, this.#from, this.#record);
		const shelf = await openShelf(folder, form, this.#record, pieces, bookWords());
		const keys = wanted.map(({ key }) => key);
		const comparison = compared(shelf, this.#record, form, this.#from, pieces, keys);
		return { shelf, comparison };
	}

	#choose(comparison: Comparison): Promise<readonly Change[] | undefined> {
		const { changes } = comparison;
		const safe = changes.filter(({ standing }) => standing === 'new' || standing === 'changed');
		if (!this.#shows || !isOpen(comparison)) return Promise.resolve(safe);
		return choose(titleOf(this.#asked.source), comparison, this.#record.isDamaged, change => {
			this.#showDifference(change, true).catch((error: unknown) =>
				this.#parts.reporter.show(error),
			);
		});
	}

	/** Asks about what has changed on both sides, one after the other, and does what is said at once. */
	async #decide(conflicts: readonly Change[]): Promise<ReadonlyMap<string, 'mine' | 'theirs'>> {
		const { folder, form } = this.#asked;
		const decided = new Map<string, 'mine' | 'theirs'>();
		for (const [nth, change] of this.#shows ? conflicts.entries() : []) {
			const decision = await decide(change, nth + 1, conflicts.length, () =>
				this.#showDifference(change, false),
			);
			if (decision === undefined) break;
			if (decision === 'later') continue;
			// The file may have been edited beside the question.
			const { shelf } = await this.#look();
			const { piece } = change;
			if (decision === 'theirs') {
				await write(folder, shelf, this.#record, form, this.#from, [change]);
			} else {
				await keepMine(folder, shelf, this.#record, form, this.#from, piece);
			}
			decided.set(piece.key, decision);
		}
		return decided;
	}

	async #showDifference(change: Change, preserveFocus: boolean): Promise<void> {
		const { shelf } = await this.#look();
		const mine = this.#asked.folder.uriOf(change.file);
		const theirs = shelf.fileWith(change.piece);
		await showDifference(this.#parts.storage, change, theirs, mine, preserveFocus);
	}

	#writePage(): Promise<boolean> {
		const { folder, source } = this.#asked;
		return writePage(folder, this.#record, titleOf(source), this.#parts.drawIncipit);
	}

	#outcome(
		{ changes, gone }: Comparison,
		written: ReadonlySet<string>,
		decisions: ReadonlyMap<string, 'mine' | 'theirs'>,
	): Outcome {
		const those = (...standings: readonly Standing[]) =>
			changes.filter(({ standing }) => standings.includes(standing)).map(({ piece }) => piece.key);
		const isWritten = (key: string) => written.has(key);
		const isLeft = (key: string) => !written.has(key);
		const conflicts = those('both');
		return {
			new: those('new', 'deleted').filter(isWritten),
			updated: [
				...those('changed').filter(isWritten),
				...conflicts.filter(key => decisions.get(key) === 'theirs'),
			],
			kept: [...those('edited'), ...conflicts.filter(key => decisions.get(key) === 'mine')],
			conflicts: conflicts.filter(key => !decisions.has(key)),
			deleted: those('deleted').filter(isLeft),
			left: those('new', 'changed').filter(isLeft),
			same: those('same'),
			gone: gone.map(({ key }) => key),
			missing: this.#fetched.missing.map(({ key }) => key),
			failed: this.#fetched.failed.map(({ key }) => key),
		};
	}

	#say(outcome: Outcome, changes: readonly Change[], isPaged: boolean): void {
		const { folder, form } = this.#asked;
		const named = (all: Fetched['failed']) => all.map(({ key, name }) => name || key);
		const sentence = inSentences(folder.name, outcome, {
			missing: named(this.#fetched.missing),
			failed: named(this.#fetched.failed),
		});
		const left = isPaged
			? []
			: [vscode.l10n.t('“{0}” was edited here and is left as it is.', `${bookName}.html`)];
		const conflicts = changes.filter(({ piece }) => outcome.conflicts.includes(piece.key));
		const retry = remedyTitle('retry');
		const decideNow = vscode.l10n.t('Decide…');
		const openBook = vscode.l10n.t('Open Book');
		const buttons = [
			...(outcome.failed.length > 0 ? [retry] : []),
			...(conflicts.length > 0 ? [decideNow] : []),
			...(form === 'book' ? [openBook] : []),
		];
		const said = [sentence, ...left].join(' ');
		const { showInformationMessage, showWarningMessage } = vscode.window;
		(outcome.failed.length > 0
			? showWarningMessage(said, ...buttons)
			: showInformationMessage(said, ...buttons)
		)
			.then(async chosen => {
				if (chosen === retry) again(this.#parts, this.#asked);
				if (chosen === decideNow) await this.#decideLater(conflicts);
				if (chosen === openBook) {
					await vscode.window.showTextDocument(folder.uriOf(`${bookName}.abc`));
				}
			})
			.then(undefined, (error: unknown) => this.#parts.reporter.show(error));
	}

	async #decideLater(conflicts: readonly Change[]): Promise<void> {
		await this.#decide(conflicts);
		if (this.#asked.form === 'book') await this.#writePage();
	}
}
