import type { ApiError } from '../api/errors.ts';

/** How an answer has come from the offline library, and not from the site. */
export interface FromLibrary {
	/** The day of the library: `YYYY-MM-DD HH:MM:SS`, `''` if nothing in it has one. */
	readonly asOf: string;
	/** Why the site did not answer. */
	readonly because: ApiError;
}

const known = new WeakMap<object, FromLibrary>();

/** Keeps of an answer that it is the library's: of this very object, and for as long as anybody has it. */
export function keepFromLibrary(answer: object, how: FromLibrary): void {
	known.set(answer, how);
}

/** What was made of an answer, the library's if the answer was. */
export function madeOf<Made extends object>(answer: object, made: Made): Made {
	const how = fromLibrary(answer);
	if (how) keepFromLibrary(made, how);
	return made;
}

/** Undefined for what the site has answered: then nothing is missing. */
export function fromLibrary(answer: object): FromLibrary | undefined {
	return known.get(answer);
}
