/**
 * What an item's page shows, in the host's words and in an order of reading: a page of any kind is made
 * of facts, of sections and of comments, so that a new kind needs no page of its own. No imports but types.
 */
import type { CommentView } from './protocol.ts';

/** A run of text, or text that leads somewhere. Everything is untrusted text, never markup. */
export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	/** An http(s) address, which the host opens: inside, if it is one of ours. */
	| { readonly kind: 'link'; readonly text: string; readonly url: string }
	/** Call or write: the page names which, the host knows the number and the address. */
	| { readonly kind: 'contact'; readonly text: string; readonly contact: 'telephone' | 'email' }
	/** A day, written out in the reader's language. `YYYY-MM-DD`, with or without a time after it. */
	| { readonly kind: 'day'; readonly stamp: string }
	/** How long ago (`2 days ago`), the day and time behind it. With a `Z` at the end it is UTC. */
	| { readonly kind: 'ago'; readonly stamp: string };

export type Line = readonly Piece[];

/** `Where: Ennis, Clare, Ireland`: one or more lines under one word. */
export interface Fact {
	readonly term: string;
	readonly lines: readonly Line[];
	/** Several things of a kind (the days of a schedule), to be shown and read as a list. */
	readonly list?: true;
}

/** The tracks of a recording, what a member keeps, what happened lately. */
export interface Section {
	readonly heading: string;
	/** Somebody's own words, as paragraphs; `''` for none. */
	readonly prose: string;
	readonly lines: readonly Line[];
	/** Whether the lines are numbered from 1, as tracks are. */
	readonly numbered: boolean;
	/** Said when there are no lines and no prose: a sentence. */
	readonly empty: string;
}

/** One tune of a set, in playing order, ready to be drawn. */
export interface SetTuneView {
	/** The setting's number, and its tune's; 0 where the site names none. */
	readonly settingId: number;
	readonly tuneId: number;
	/** From 1. */
	readonly ordinal: number;
	readonly name: string;
	/** The setting on its tune's page. */
	readonly url: string;
	/** `reel`, `slip jig`. */
	readonly type: string;
	/** For people: `E dorian`. */
	readonly key: string;
	/** A complete ABC tune with header; `''` when the site sent no notes. */
	readonly abc: string;
}

/** What an item's page can ask of the host beside what every page can. */
export type ItemAction = 'saveCalendar' | 'showOnMap' | 'insertSet' | 'copySet';

export interface ItemView {
	/** Its address on the site, without the site: `/sessions/36`, `/members/23/sets/410`. */
	readonly path: string;
	/** What it is, for people: `Session`, `Recording`. */
	readonly kind: string;
	readonly name: string;
	/** Under the name: who added it and when, an artist, how many there are. */
	readonly about: readonly Line[];
	/** Buttons before `Open on The Session` and `Copy Link`. */
	readonly actions: readonly { readonly action: ItemAction; readonly label: string }[];
	readonly facts: readonly Fact[];
	readonly sections: readonly Section[];
	/** It is the user's own and nowhere on the site. */
	readonly own?: true;
	/** A set's tunes in playing order; empty for everything else. */
	readonly tunes: readonly SetTuneView[];
	/** What is written under their staves (see `tablature.ts`), or `''`. */
	readonly tablature?: string;
	/** There is more to be asked for: the page ends with `Load more`. */
	readonly more: boolean;
	/** That it is from the offline library, and of which day; absent where the site has answered. */
	readonly library?: string;
	/** Beside the rest; as the main thing of the page for a discussion; absent where nobody can comment. */
	readonly comments?: { readonly items: readonly CommentView[]; readonly main: boolean };
}
