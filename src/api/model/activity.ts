/**
 * Who or what an activity is about, after Activity Streams 1.0
 * (https://activitystrea.ms/specs/json/1.0/).
 */
export interface ActivityObject {
	/** `setting`, `person`, …: its `objectType` in the site's spelling, `''` if it doesn't say. */
	readonly type: string;
	/** The site's number for it: the last part of `settings:thesession:41297`. */
	readonly id?: number;
	/** Its `displayName`, `''` if it has none. */
	readonly name: string;
	readonly url: string;
}

/** Something somebody did: a line of an activity stream, a notification or a bookmark. */
export interface Activity {
	/**
	 * When. Its first 19 characters are `YYYY-MM-DD HH:MM:SS`; a `Z` after them says that this is UTC.
	 * Without it no zone was given. `''` when the answer has no time that can be read.
	 */
	readonly published: string;
	/** The whole of it as a sentence, in English; `''` at worst, and then there is an object. */
	readonly title: string;
	readonly verb: string;
	readonly actor?: ActivityObject;
	readonly object?: ActivityObject;
	/** What the object belongs to: a setting's tune, say. */
	readonly target?: ActivityObject;
}
