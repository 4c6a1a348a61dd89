/**
 * What the API's answers become once decoded: plain, read-only values in the field's own words.
 * Names and texts have their HTML entities decoded; they are still untrusted text, never markup.
 * Here are tunes, sets, sessions and what all kinds share; the other kinds are in `model/`.
 */

/** The twelve tune types The Session knows, in the spelling its API uses. */
export const tuneTypes = [
	'jig',
	'reel',
	'slip jig',
	'hornpipe',
	'polka',
	'slide',
	'waltz',
	'barndance',
	'strathspey',
	'three-two',
	'mazurka',
	'march',
] as const;
export type TuneType = (typeof tuneTypes)[number];

/** A name with an id and a page: a member, an artist, the tune a setting belongs to. */
export interface Ref {
	readonly id: number;
	readonly name: string;
	readonly url: string;
}

/** A town, an area or a country. */
export interface Place {
	readonly id: number;
	readonly name: string;
}

/** Where a session or an event is held; every text is `''` when unknown. */
export interface Venue {
	readonly id: number;
	readonly name: string;
	readonly telephone: string;
	readonly email: string;
	readonly web: string;
}

/** `YYYY-MM-DD HH:MM:SS` as the API sends it: no zone is given. */
export type Stamp = string;

export interface Comment {
	readonly id: number;
	readonly url: string;
	readonly subject: string;
	readonly content: string;
	readonly member?: Ref;
	readonly date: Stamp;
}

/** A tune as lists show it. `alias` is the other name that a search matched. */
export interface TuneSummary {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	/** One of {@link tuneTypes}, or whatever else the site sends. */
	readonly type: string;
	readonly alias?: string;
	readonly member?: Ref;
	readonly date?: Stamp;
	/** In how many tunebooks it is, where the list says so. */
	readonly tunebooks?: number;
}

/** One way of playing a tune. `abc` is the body only, as the API sends it (`! ` for line ends). */
export interface Setting {
	readonly id: number;
	readonly url: string;
	/** Tonic and mode in one word, long (`Edorian`) or short (`Edor`). */
	readonly key: string;
	readonly abc: string;
	readonly member?: Ref;
	readonly date: Stamp;
}

/** A setting in the list of the newest ones: which tune, but no notes. */
export interface NewSetting {
	readonly id: number;
	readonly url: string;
	readonly key: string;
	readonly member?: Ref;
	readonly date: Stamp;
	readonly tune: Ref;
}

export interface Tune {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly type: string;
	/** `''` when the site names none: traditional, as far as it knows. */
	readonly composer: string;
	readonly member?: Ref;
	readonly date: Stamp;
	readonly tunebooks: number;
	readonly recordings: number;
	readonly collections: number;
	readonly aliases: readonly string[];
	/** In the site's order; the first is its default. */
	readonly settings: readonly Setting[];
	readonly comments: readonly Comment[];
}

/** A tune as it stands in a set. Its tune's id, where the URL tells it; `abc` is absent in lists. */
export interface SetSetting {
	readonly id: number;
	readonly tuneId?: number;
	readonly name: string;
	readonly url: string;
	readonly type: string;
	/** `6/8`; only sets say it. */
	readonly meter?: string;
	readonly key: string;
	readonly abc?: string;
}

/** Tunes a member plays one after another; `settings` in playing order, empty where a list leaves them out. */
export interface TuneSet {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly date: Stamp;
	readonly member?: Ref;
	readonly tags: readonly string[];
	readonly settings: readonly SetSetting[];
}

/** A regular get-together as lists show it. It has no name of its own: its venue's is used. */
export interface SessionSummary {
	readonly id: number;
	readonly url: string;
	readonly member?: Ref;
	readonly date: Stamp;
	/** Degrees, WGS 84; absent when the site has no position. */
	readonly latitude?: number;
	readonly longitude?: number;
	readonly venue?: Venue;
	readonly town?: Place;
	readonly area?: Place;
	readonly country?: Place;
}

export interface Session extends SessionSummary {
	/** When it happens, in the site's words: `Tuesday`, … */
	readonly schedule: readonly string[];
	readonly comments: readonly Comment[];
}

/**
 * One page of a list. `page` counts from 1; `pages` and `total` are 0 for an empty list.
 *
 * Activity streams and bookmarks are not counted by the site. There `pages` is one more than `page`
 * while pages are full (the one after the last may then be empty, and says so by `pages` less than
 * `page`), and `total` is only what this page holds.
 */
export interface Page<T> {
	readonly items: readonly T[];
	readonly page: number;
	readonly pages: number;
	readonly total: number;
}
