/** What the host and the page of the search by melody say to each other. No imports but types. */
import type { Announcement, Failure, Hello } from './protocol.ts';

/** Something that goes like the notes. All of it is untrusted text. */
export interface FindView {
	/** By which the page asks for it; of this answer alone. */
	readonly id: number;
	readonly name: string;
	/** `reel`; `''` where nobody knows. */
	readonly type: string;
	/** For people: `Setting 3, A major`, `tunes.abc, line 40`. */
	readonly where: string;
	/** The number of the first bar; 0 for the notes before the first whole one. */
	readonly from: number;
	/** 1 for a perfect fit, 0 for none. */
	readonly score: number;
	/** The bars that were found, as a complete tune. */
	readonly abc: string;
}

/** Why some finds are missing, or all. */
export interface MelodyProblem {
	/** A sentence with a way forward. */
	readonly message: string;
	readonly actions: readonly ('retry' | 'showLog' | 'downloadLibrary')[];
}

/** Each answer says which notes it is the answer to. */
export type MelodyAnswer =
	/** They are too few to tell tunes apart: so many more are wanted. */
	| { readonly type: 'wanted'; readonly notes: string; readonly wanted: number }
	/** Best first. */
	| {
			readonly type: 'found';
			readonly notes: string;
			readonly finds: readonly FindView[];
			readonly problem?: MelodyProblem;
	  };

export type ToMelodyPage =
	| Hello
	| Announcement
	| Failure
	| MelodyAnswer
	/** To be looked for, as if somebody had typed them. */
	| { readonly type: 'notes'; readonly notes: string };

export type FromMelodyPage =
	/** What stands in the field now, in one line. */
	| { readonly type: 'melody'; readonly notes: string }
	| { readonly type: 'openFind'; readonly id: number }
	/** Asks the user first, as the command does. */
	| { readonly type: 'downloadLibrary' };
