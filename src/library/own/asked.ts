import type { Notation } from '../../abc/tunesIn.ts';
import type { TooShort } from '../melody/query.ts';
import type { FileTunes } from './fileTunes.ts';

/** What is asked of the thread that looks in the user's own files. */
export type AskedOfOwn =
	/** To take in a file, or take it in anew; it answers with Taken. */
	| { readonly type: 'put'; readonly id: number; readonly file: OwnFile }
	/** To forget a file, by its name. */
	| { readonly type: 'remove'; readonly id: number; readonly name: string }
	/** It answers with `readonly FoundTune[] | TooShort`. */
	| { readonly type: 'find'; readonly id: number; readonly question: OwnQuestion };

export interface OwnFile {
	/** Tells it from all others: its address. */
	readonly name: string;
	readonly notation: Notation;
	/** As it stands in an editor, or as it was read. */
	readonly content: string | Uint8Array;
}

/** How many tunes have a melody in a file; `binary` where it is no text. */
export type Taken = number | 'binary';

export interface OwnQuestion {
	/** As `melodyQuery` takes it. */
	readonly abc: string;
	readonly limit: number;
}

export interface FoundTune {
	/** The name of the file. */
	readonly file: string;
	/** From 0: where the tune begins. */
	readonly line: number;
	/** `''` where the tune has no title, type or key. */
	readonly name: string;
	readonly type: string;
	readonly key: string;
	/** As `MelodyMatch` counts. */
	readonly bar: number;
	readonly bars: number;
	readonly score: number;
	/** The bars that were found, as a complete tune of one line (see `excerpt`). */
	readonly abc: string;
}

export type OwnAnswer = readonly FoundTune[] | TooShort;

export function answerOwn(tunes: FileTunes, asked: AskedOfOwn): Taken | OwnAnswer | undefined {
	switch (asked.type) {
		case 'put':
			return tunes.put(asked.file);
		case 'remove':
			tunes.remove(asked.name);
			return undefined;
		case 'find':
			return tunes.find(asked.question);
	}
}
