import type { DumpFile } from './files.ts';

/**
 * What can go wrong between the published files and ours. A caller's own abort is none of these: it
 * rejects with the signal's reason.
 *
 * - `offline`: no answer, none any more, or one that ended too early; the next try goes on from there
 * - `status`: an answer, but with `status`, which is not 2xx
 * - `no-source`: `written`, where the files are to come from, is neither an address nor the path of a folder
 * - `missing`: there is no such file, or no such folder
 * - `not-csv`: something else where the file should be, a web page mostly
 * - `columns`: the columns in `columns` are missing
 * - `empty`: a file we need that has nothing in it
 * - `less`: far less of something than there was before; `counts` says how many now and then, `of` of what
 * - `taken`: somebody else is downloading, another window mostly
 * - `full`: no room left on the disk
 * - `disk`: the disk will not be read or written for another reason
 */
export type DumpProblemKind =
	| 'offline'
	| 'status'
	| 'no-source'
	| 'missing'
	| 'not-csv'
	| 'columns'
	| 'empty'
	| 'less'
	| 'taken'
	| 'full'
	| 'disk';

export interface DumpProblemDetails {
	readonly file?: DumpFile | undefined;
	readonly status?: number | undefined;
	readonly columns?: readonly string[] | undefined;
	readonly counts?: readonly [now: number, before: number] | undefined;
	readonly of?: string | undefined;
	readonly written?: string | undefined;
	readonly cause?: unknown;
}

/** `message` is for the log, in English; the user's words are chosen by `kind`. */
export class DumpProblem extends Error {
	override readonly name = 'DumpProblem';
	readonly kind: DumpProblemKind;
	readonly file: DumpFile | undefined;
	readonly status: number | undefined;
	readonly columns: readonly string[];
	readonly counts: readonly [now: number, before: number];
	readonly of: string;
	readonly written: string;

	constructor(kind: DumpProblemKind, message: string, details: DumpProblemDetails = {}) {
		super(message, details.cause === undefined ? undefined : { cause: details.cause });
		this.kind = kind;
		this.file = details.file;
		this.status = details.status;
		this.columns = details.columns ?? [];
		this.counts = details.counts ?? [0, 0];
		this.of = details.of ?? '';
		this.written = details.written ?? '';
	}
}

/** What an error of the file system means. */
export function diskProblem(error: unknown, file?: DumpFile): DumpProblem {
	if (error instanceof DumpProblem) {
		return error;
	}
	const reason = error instanceof Error ? error.message : String(error);
	return new DumpProblem(kindOf(codeOf(error)), reason, { file, cause: error });
}

export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function kindOf(code: string): DumpProblemKind {
	switch (code) {
		case 'ENOSPC':
		case 'EDQUOT':
			return 'full';
		case 'ENOENT':
		case 'ENOTDIR':
			return 'missing';
		default:
			return 'disk';
	}
}
