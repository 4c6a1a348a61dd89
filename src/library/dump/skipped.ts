/**
 * Why a line is left out of the library.
 *
 * - `columns`: it has more or fewer of them than the first line names
 * - `number`: there is none where one must be, or one that is too large to be kept
 * - `duplicate`: its id, or its place in a set or on a recording, stood in a line before
 * - `too-long`: longer than anything anybody would read
 * - `unfinished`: the file ends in the middle of it
 */
export type SkipReason = 'columns' | 'number' | 'duplicate' | 'too-long' | 'unfinished';

export interface SkippedLines {
	readonly count: number;
	/** The numbers of the first few, from 1. */
	readonly lines: readonly number[];
}

const remembered = 5;

/** Counts what is left out of a file, by reason. */
export class Skipped {
	readonly #reasons = new Map<SkipReason, { count: number; readonly lines: number[] }>();

	add(reason: SkipReason, line: number): void {
		const known = this.#reasons.get(reason) ?? { count: 0, lines: [] };
		known.count++;
		if (known.lines.length < remembered) {
			known.lines.push(line);
		}
		this.#reasons.set(reason, known);
	}

	get reasons(): ReadonlyMap<SkipReason, SkippedLines> {
		return this.#reasons;
	}

	get count(): number {
		return [...this.#reasons.values()].reduce((sum, { count }) => sum + count, 0);
	}
}
