/** The reader inside abcjs, without what draws and plays; the package types its front door only, and not all of it. */
declare module 'abcjs/src/parse/abc_parse.js' {
	export interface ReadPitch {
		/** Place on the staff; 0 is middle C. */
		readonly pitch: number;
		readonly accidental?: string;
		readonly endTie?: unknown;
	}

	export interface ReadKey {
		readonly accidentals?: readonly { readonly acc: string; readonly note: string }[];
	}

	export interface ReadItem extends ReadKey {
		readonly el_type: string;
		/** Where it begins in the text, with all that stands before the note. */
		readonly startChar: number;
		/** What stands in quotes before it; signs in chords have become ♯ and ♭. */
		readonly chord?: readonly { readonly name: string; readonly position?: string }[];
		readonly type?: string;
		/** In whole notes, before a tuplet shortens it. */
		readonly duration?: number;
		readonly pitches?: readonly ReadPitch[];
		readonly gracenotes?: readonly ReadPitch[];
		readonly rest?: { readonly type: string };
		/** `irishroll` for `~`, `trill`, `staccato` for a dot. */
		readonly decoration?: readonly string[];
		readonly startTriplet?: number;
		readonly tripletMultiplier?: number;
		readonly tripletR?: number;
		readonly startEnding?: string;
	}

	export interface ReadTune {
		readonly lines: readonly {
			readonly staff?: readonly {
				readonly key?: ReadKey;
				readonly voices?: readonly (readonly ReadItem[])[];
			}[];
		}[];
	}

	export default class Parse {
		parse(abc: string, options: Readonly<Record<string, unknown>>): void;
		getTune(): ReadTune;
		/** Absent where there are none. */
		getWarnings(): readonly string[] | undefined;
	}
}

/** What draws, without what makes a page of it. */
declare module 'abcjs/src/write/engraver-controller.js' {
	import type { ReadTune } from 'abcjs/src/parse/abc_parse.js';

	export default class Engraver {
		constructor(paper: object, options: Readonly<Record<string, unknown>>);
		/** Draws into the paper. */
		engraveABC(tune: ReadTune, number: number, lineOffset: number): void;
	}
}
