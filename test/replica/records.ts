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

export interface Tune {
	readonly id: number;
	readonly name: string;
	readonly type: TuneType;
	readonly by?: Member;
	readonly date: string;
	readonly composer?: string;
	readonly tunebooks: number;
	readonly recordings: number;
	readonly collections: number;
	readonly aliases: readonly string[];
	readonly settings: readonly Setting[];
	readonly comments: readonly Comment[];
}

export interface TuneSet {
	readonly id: number;
	readonly by: Member;
	readonly date: string;
	readonly tags?: readonly string[];
	/** In playing order. `undefined` where the list leaves the settings out. */
	readonly played?: readonly { readonly tune: Tune; readonly setting: Setting }[];
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

export interface Session {
	readonly id: number;
	readonly by?: Member;
	readonly date: string;
	/** Degrees; both or neither. */
	readonly latitude?: number;
	readonly longitude?: number;
	readonly venue?: Venue;
	readonly town?: Place;
	readonly area?: Place;
	readonly country?: Place;
	readonly schedule: readonly string[];
	readonly comments: readonly Comment[];
}

export interface World {
	readonly tunes: ReadonlyMap<number, Tune>;
	readonly sets: readonly TuneSet[];
	readonly sessions: ReadonlyMap<number, Session>;
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
