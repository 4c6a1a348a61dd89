/** What a page keeps between its visits; nothing of it is sent. No imports. */

/** What a page remembers across reloads; untrusted when it comes back. */
export interface PageState {
	readonly version: 2;
	/** What it shows, as an address on the site without the site: `/tunes/27`, `/members/23/sets/410`. */
	readonly path: string;
	readonly settingId?: number;
	readonly commentId?: number;
	/** How far the page was scrolled past the top of that setting or comment, in CSS pixels. */
	readonly offset?: number;
	/** What was chosen for practice on it, in the page's own words. */
	readonly practice?: PracticeState;
}

export interface PracticeState {
	readonly transpose?: string;
	readonly order?: string;
	readonly show?: string;
	/** Whether settings that are heard as another one are put away under it. */
	readonly fold?: boolean;
	/** The setting that lends its chords to those without any. */
	readonly chordsOf?: number | undefined;
	/** The settings that are compared, the first before those that are held against it. */
	readonly compared?: readonly number[] | undefined;
	/** How what was played last is practised. */
	readonly manner?: Manner;
}

/** How a tune is practised, whichever of its settings: as the player's own words have it. */
export interface Manner {
	/** In percent. */
	readonly swing: number;
	readonly looping: boolean;
	/** A part by its place, or bars by their numbers; absent for all of the tune. */
	readonly part?: number | undefined;
	readonly first?: number | undefined;
	readonly last?: number | undefined;
	readonly ramping: boolean;
	/** In percent, but for the times. */
	readonly ramp: {
		readonly from: number;
		readonly to: number;
		readonly step: number;
		readonly times: number;
	};
	readonly answering: boolean;
	/** Bars. */
	readonly phrase: number;
}
