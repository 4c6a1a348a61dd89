import * as vscode from 'vscode';
import type { TransposeProblem } from '../abc/transpose.ts';
import { Refusal } from '../host/report.ts';

/**
 * Moves complete ABC tunes by so many semitones. What it gives has been read again and agrees in every
 * pitch; else it throws a Refusal, and nothing is written. The reader of ABC is loaded when it is needed.
 */
export async function transposer(semitones: number): Promise<(abc: string) => string> {
	if (semitones === 0) return abc => abc;
	const { transposeTune } = await import('../abc/transpose.ts');
	return abc => {
		const result = transposeTune(abc, semitones);
		if (!result.ok) throw cannotMove(result.problem);
		return result.abc;
	};
}

/** Says why a tune stays as it is. */
export function cannotMove(problem: TransposeProblem): Refusal {
	return new Refusal(inWords(problem));
}

function inWords(problem: TransposeProblem): string {
	switch (problem.reason) {
		case 'key':
			return problem.key === ''
				? vscode.l10n.t('It can’t be transposed: it names no key. Nothing was written.')
				: vscode.l10n.t(
						'It can’t be transposed: “{0}” is no key that could be moved. Nothing was written.',
						problem.key,
					);
		case 'bar':
			return problem.bar === 0
				? vscode.l10n.t(
						'It can’t be transposed: its pickup would sound different. Nothing was written.',
					)
				: vscode.l10n.t(
						'It can’t be transposed: bar {0} would sound different. Nothing was written.',
						problem.bar,
					);
		case 'unreadable':
			return vscode.l10n.t(
				'It can’t be transposed: its ABC could not be read. Nothing was written.',
			);
	}
}
