import { noOptions, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { tunesIn } from './tunes.ts';
import type { Tune } from './tunes.ts';

/** What stands in a fence. */
export interface Fence {
	readonly options: Options;
	/** What is wrong with the options, in the words of who reads JSON; `''` for nothing. */
	readonly problem: string;
	readonly tunes: readonly Tune[];
	/** How many more tunes there are. */
	readonly more: number;
}

/** Who keeps a whole tunebook in one fence gets its beginning. */
const mostTunes = 60;
const mostText = 200_000;

/** Options in braces before a line of three dashes, as Obsidian's "ABC Music Notation" has them. */
const withOptions = /^\s*(\{.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/** Reads the text of a fence. Options that can't be read are said to be wrong, and the music is read all the same. */
export const readFence = (text: string): Fence => {
	const shown = text.slice(0, mostText);
	const [head = '', json] = withOptions.exec(shown) ?? [];
	const tunes = tunesIn(shown.slice(head.length));
	const rest = { tunes: tunes.slice(0, mostTunes), more: Math.max(0, tunes.length - mostTunes) };
	if (json === undefined) return { options: noOptions, problem: '', ...rest };
	try {
		return { options: readOptions(json), problem: '', ...rest };
	} catch (error) {
		const problem = error instanceof Error ? error.message : String(error);
		return { options: noOptions, problem, ...rest };
	}
};
