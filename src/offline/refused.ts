import * as vscode from 'vscode';
import { Refusal, type Remedy } from '../host/report.ts';
import { inWords } from '../host/words.ts';
import { fileName } from '../library/dump/files.ts';
import { DumpProblem } from '../library/dump/problem.ts';
import { LibraryProblem } from '../library/store/problem.ts';

/** What went wrong with the library as a sentence with a way forward; anything else stays what it is. */
export function refused(error: unknown): unknown {
	if (error instanceof DumpProblem) {
		return new Refusal(ofDump(error), { cause: error, remedies: again(error.kind === 'offline') });
	}
	if (error instanceof LibraryProblem) {
		return new Refusal(ofLibrary(error), { cause: error, remedies: again(isUnreadable(error)) });
	}
	return error;
}

/** The same where the source was only asked what it has: nothing was being downloaded. */
export function refusedAsked(error: unknown): unknown {
	if (!(error instanceof DumpProblem) || error.kind !== 'offline') return refused(error);
	return new Refusal(
		vscode.l10n.t(
			'The source of the library can’t be reached. Check the network connection and try again.',
		),
		{ cause: error, remedies: ['retry'] },
	);
}

/** Whether it has to be downloaded again before it answers anything. */
export function isUnreadable(error: unknown): boolean {
	return error instanceof LibraryProblem && ['version', 'damaged'].includes(error.kind);
}

function again(helps: boolean): readonly Remedy[] {
	return helps ? ['downloadLibrary'] : [];
}

function ofDump(problem: DumpProblem): string {
	const { kind, file: named, status = 0, columns, counts, of, written } = problem;
	const file = named ? fileName(named) : '';
	switch (kind) {
		case 'offline':
			return vscode.l10n.t(
				'The download broke off. Run “Download Offline Library” again: it goes on from there.',
			);
		case 'status':
			return vscode.l10n.t(
				'The source of the library answered with status {0} for “{1}”. Try again later.',
				status,
				file,
			);
		case 'no-source':
			return vscode.l10n.t(
				'The source of the library, “{0}”, is neither a web address nor the path of a folder. Set “theSession.library.source” to one that begins with https://, or to the whole path, or reset it.',
				written,
			);
		case 'missing':
			// A folder of ours, then, not a file of the source's.
			if (!named) return ofDisk();
			return vscode.l10n.t(
				'The source of the library has no “{0}”. Check the setting “theSession.library.source”.',
				file,
			);
		case 'not-csv':
		case 'empty':
			return vscode.l10n.t(
				'“{0}” is not what The Session publishes: perhaps a network that wants you to sign in has answered instead, or the setting “theSession.library.source” is wrong. The library was left as it is.',
				file,
			);
		case 'columns':
			return vscode.l10n.t(
				'“{0}” lacks what the library needs ({1}). The library was left as it is.',
				file,
				columns.join(', '),
			);
		case 'less':
			return vscode.l10n.t(
				'What was fetched has only {0} “{1}”, and your library has {2}: it may be cut short. The library was left as it is. To take it nevertheless, remove the library first.',
				inWords(counts[0]),
				of,
				inWords(counts[1]),
			);
		case 'taken':
			return vscode.l10n.t(
				'The library is being downloaded already, here or in another window. Wait for that, or cancel it.',
			);
		case 'full':
			return vscode.l10n.t('The disk is full. The library was left as it is.');
		case 'disk':
			return ofDisk();
	}
}

function ofDisk(): string {
	return vscode.l10n.t('The disk can’t be read or written. The library was left as it is.');
}

function ofLibrary({ kind }: LibraryProblem): string {
	switch (kind) {
		case 'none':
		case 'unanswered':
			return vscode.l10n.t('The offline library has no answer to that.');
		case 'version':
			return vscode.l10n.t(
				'The offline library was made by another version. Download it again to use it.',
			);
		case 'damaged':
			return vscode.l10n.t('The offline library is damaged. Download it again to use it.');
		case 'full':
			return vscode.l10n.t('The disk is full. The library was left as it is.');
		case 'disk':
			return ofDisk();
		case 'stopped':
			return vscode.l10n.t('The offline library stopped answering. Try again.');
	}
}
