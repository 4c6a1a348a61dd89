/**
 * What the replica keeps behind its endpoints. Texts stand as the wire carries them (some with
 * entities in them); a missing `by` or `place` is a key that the answer leaves out.
 */

export const meters = {
	jig: '6/8',
	reel: '4/4',
	'slip jig': '9/8',
	hornpipe: '4/4',
	polka: '2/4',
	slide: '12/8',
	waltz: '3/4',
	barndance: '4/4',
	strathspey: '4/4',
	'three-two': '3/2',
	mazurka: '3/4',
	march: '4/4',
} as const;

export type TuneType = keyof typeof meters;

export const tuneTypes = Object.keys(meters) as TuneType[];

/** The kinds of things members add, by the names that stand in the paths. */
export const kinds = ['tunes', 'recordings', 'trips', 'sessions', 'events', 'discussions'] as const;

export type Kind = (typeof kinds)[number];

export interface Member {
	readonly id: number;
	readonly name: string;
}

export interface Comment {
	readonly id: number;
	readonly subject: string;
	readonly content: string;
	readonly by?: Member;
	/** `YYYY-MM-DD HH:MM:SS`, no zone. */
	readonly date: string;
}

/** What a thing of any kind has. */
export interface Contribution {
	readonly id: number;
	readonly by?: Member;
	readonly date: string;
	readonly comments: readonly Comment[];
}

export interface Setting {
	readonly id: number;
	/** Long spelling: `Edorian`. */
	readonly key: string;
	/** The body alone, line ends written `! `. */
	readonly abc: string;
	readonly by?: Member;
	readonly date: string;
	/** In how many tunebooks this setting is: what `orderby=popular` goes by, never sent. */
	readonly tunebooks: number;
}

export interface Tune extends Contribution {
	readonly name: string;
	readonly type: TuneType;
	readonly composer?: string;
	readonly tunebooks: number;
	readonly recordings: number;
	readonly collections: number;
	readonly aliases: readonly string[];
	readonly settings: readonly Setting[];
}

export interface TuneSet {
	readonly id: number;
	readonly by: Member;
	readonly date: string;
	readonly tags?: readonly string[];
	/** In playing order. */
	readonly played: readonly { readonly tune: Tune; readonly setting: Setting }[];
	/** Whether the list of everybody's sets leaves its settings out. */
	readonly bare: boolean;
	readonly name: string;
}

export interface TrackTune {
	readonly name: string;
	/** Absent for a tune nobody has linked; it may be one that was merged or taken away. */
	readonly tuneId?: number;
}

export interface Recording extends Contribution {
	readonly name: string;
	readonly artist: { readonly id: number; readonly name: string };
	/** The tunes of each track, in playing order. */
	readonly tracks: readonly (readonly TrackTune[])[];
}

/** Degrees; both or neither. */
export interface Position {
	readonly latitude?: number;
	readonly longitude?: number;
}

/** From when to when, as `YYYY-MM-DD HH:MM:SS`; at 00:00:00 when only the day is known. */
export interface Span {
	readonly dtstart: string;
	readonly dtend: string;
}

export interface Trip extends Contribution, Position, Span {
	readonly name: string;
}

export interface Place {
	readonly id: number;
	readonly name: string;
}

export interface Venue {
	readonly id: number;
	readonly name: string;
	readonly telephone: string;
	readonly email: string;
	readonly web: string;
}

export interface Whereabouts extends Position {
	readonly venue?: Venue;
	readonly town?: Place;
	readonly area?: Place;
	readonly country?: Place;
}

export interface Session extends Contribution, Whereabouts {
	readonly schedule: readonly string[];
}

/** An event; the DOM has taken the plain name. */
export interface MusicEvent extends Contribution, Whereabouts, Span {
	readonly name: string;
}

/** Its opening post is the first of its comments. */
export interface Discussion extends Contribution {
	readonly name: string;
}

/** What members say of themselves, and what they keep. */
export interface Profile {
	readonly member: Member;
	readonly bio?: string;
	readonly location?: { readonly latitude: number; readonly longitude: number };
	/** Their tunes, the last one added first. */
	readonly tunebook: readonly Tune[];
	/** Their tags on tunes of the tunebook. */
	readonly tags: ReadonlyMap<string, readonly Tune[]>;
	readonly bookmarks: readonly Bookmark[];
}

export interface Bookmark {
	readonly date: string;
	readonly kind: Kind;
	readonly id: number;
	/** Of a tune, where it was one setting that was bookmarked. */
	readonly settingId?: number;
}

export interface World {
	readonly tunes: ReadonlyMap<number, Tune>;
	readonly sets: readonly TuneSet[];
	readonly recordings: ReadonlyMap<number, Recording>;
	readonly trips: ReadonlyMap<number, Trip>;
	readonly sessions: ReadonlyMap<number, Session>;
	readonly events: ReadonlyMap<number, MusicEvent>;
	readonly discussions: ReadonlyMap<number, Discussion>;
	readonly profiles: ReadonlyMap<number, Profile>;
	/** Members who have left: 410. */
	readonly gone: ReadonlySet<number>;
	/** The day the replica believes it is, `YYYY-MM-DD`. */
	readonly today: string;
	/** Tunes that were merged into another: their id, and what the `Location` header says. */
	readonly merged: ReadonlyMap<number, MergedInto>;
	/** Tunes that existed and were taken away: 410. */
	readonly removed: ReadonlySet<number>;
	/** Tunes that may not be shown for legal reasons: 451. */
	readonly withheld: ReadonlySet<number>;
}

export interface MergedInto {
	readonly id: number;
	/** Whether the redirect names the host too. */
	readonly absolute?: boolean;
}
