/**
 * Why the library doesn't answer. A caller's own abort is none of these: it rejects with the signal's
 * reason.
 *
 * - `none`: there is no library
 * - `version`: it was made by another version of the extension, and has to be made again
 * - `damaged`: it is not what was written, and has to be made again
 * - `full`: no room left on the disk
 * - `disk`: the disk will not be read or written for another reason
 * - `unanswered`: what was published doesn't say such things; only the site does
 * - `stopped`: the thread came to an end in the middle of it, for want of memory perhaps, or by a mistake of ours
 */
export type LibraryProblemKind =
	'none' | 'version' | 'damaged' | 'full' | 'disk' | 'unanswered' | 'stopped';

/** `message` is for the log, in English; the user's words are chosen by `kind`. */
export class LibraryProblem extends Error {
	override readonly name = 'LibraryProblem';
	readonly kind: LibraryProblemKind;

	constructor(kind: LibraryProblemKind, message: string, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		this.kind = kind;
	}
}

/** What an error of the file system means, of a file that must be there if `known`. */
export function storeProblem(error: unknown, known = false): LibraryProblem {
	if (error instanceof LibraryProblem) return error;
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const message = error instanceof Error ? error.message : String(error);
	return new LibraryProblem(kindOf(code, known), message, error);
}

function kindOf(code: string, known: boolean): LibraryProblemKind {
	switch (code) {
		case 'ENOSPC':
		case 'EDQUOT':
			return 'full';
		case 'ENOENT':
		case 'ENOTDIR':
			return known ? 'damaged' : 'none';
		default:
			return 'disk';
	}
}
