import type { Place, Placed } from '../../src/abc/places.ts';
import { plainWarning } from '../tune/music.ts';

/** What the engraver could not read. */
export interface Fault {
	/** In its own (English) words. */
	readonly message: string;
	/** Where it stands in the document, if it is there. */
	readonly place: Place | undefined;
}

/** `Music Line:6:13: Unknown character ignored:  GA <span …>^</span>q2|]`: line and column from 1. */
const warned = /^Music Line:(\d+):(\d+): ([\s\S]*?)(?:: {2}[\s\S]*)?$/;

interface Read {
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

const readWarning = (warning: string): Read => {
	const [, line, column, message] = warned.exec(warning) ?? [];
	return message === undefined
		? { line: -1, column: 0, message: plainWarning(warning) }
		: { line: Number(line) - 1, column: Number(column) - 1, message: plainWarning(message) };
};

/**
 * The engraver's warnings (as it gives them) with their places. It warns of each character of what it can't
 * read: those that follow on each other become one.
 */
export const faultsOf = (warnings: readonly string[], drawn: Placed): readonly Fault[] => {
	const found: (Read & { readonly from: number; readonly to: number })[] = [];
	for (const read of warnings.map(readWarning)) {
		const before = found.at(-1);
		const { line, column: from, message } = read;
		const goesOn = before?.line === line && before.to === from && before.message === message;
		if (goesOn) found[found.length - 1] = { ...before, to: from + 1 };
		else found.push({ ...read, from, to: from + 1 });
	}
	return found.map(({ line, from, to, message }) => {
		const place = drawn.places[line];
		// Half of a character that takes two is none.
		const what = drawn.lines[line]?.slice(from, to).trim() ?? '';
		return {
			message: what === '' ? message : `${message}: ${what}`,
			place: place ? { line: place.line, character: place.character + from } : undefined,
		};
	});
};
