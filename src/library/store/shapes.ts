/** What stands in the library's files, a thing a line. Texts are `''` where nothing is known. */

export interface Numbered {
	readonly id: number;
}

export interface StoredSetting extends Numbered {
	/** Long spelling: `Edorian`. */
	readonly key: string;
	/** The body, its lines ended by `\n`. */
	readonly abc: string;
	readonly date: string;
	/** Whose it is, by name: the dump doesn't tell their number. */
	readonly by: string;
}

export interface StoredTune extends Numbered {
	readonly name: string;
	readonly type: string;
	readonly meter: string;
	readonly composer: string;
	/** 0 for tunes in fewer than ten. */
	readonly tunebooks: number;
	readonly aliases: readonly string[];
	/** The numbers of the recordings and the sets that have it, the newest first. */
	readonly recordings: readonly number[];
	readonly sets: readonly number[];
	/** In the dump's order. */
	readonly settings: readonly StoredSetting[];
}

/** What lists say of a tune. All of these are held in memory. */
export interface TuneBrief extends Numbered {
	readonly name: string;
	readonly type: string;
	readonly meter: string;
	/** Under which it stands in an alphabetical list: `A` to `Z`, or `#`. */
	readonly letter: string;
	readonly tunebooks: number;
	/** How many. */
	readonly recordings: number;
	/** When and by whom its oldest setting was brought, and so the tune. */
	readonly date: string;
	readonly by: string;
	/** Of its settings, each once. */
	readonly keys: readonly string[];
	/** The settings that have chords. */
	readonly withChords: readonly number[];
}

/** Name and number, which is 0 for a tune nobody has linked. */
export type StoredTrackTune = readonly [name: string, tuneId: number];

export interface StoredRecording extends Numbered {
	readonly name: string;
	readonly artist: string;
	/** In the recording's order, each with its tunes in playing order. */
	readonly tracks: readonly (readonly StoredTrackTune[])[];
}

export interface RecordingBrief extends Numbered {
	readonly name: string;
	readonly artist: string;
}

/** `name` only of a tune that isn't in the library. */
export type StoredSetTune = readonly [
	settingId: number,
	tuneId: number,
	key: string,
	name?: string,
];

export interface StoredSet extends Numbered {
	/** 0 if nobody's. */
	readonly memberId: number;
	readonly by: string;
	readonly date: string;
	/** In playing order. */
	readonly played: readonly StoredSetTune[];
}

export interface StoredMember extends Numbered {
	/** The numbers of their sets, the newest first. */
	readonly sets: readonly number[];
}

interface StoredPlace extends Numbered {
	readonly venue: string;
	readonly town: string;
	readonly area: string;
	readonly country: string;
	/** Degrees; both or neither. */
	readonly latitude?: number;
	readonly longitude?: number;
}

export interface StoredSession extends StoredPlace {
	readonly date: string;
}

export interface StoredEvent extends StoredPlace {
	readonly name: string;
	readonly dtstart: string;
	readonly dtend: string;
}

/** What has a file of its own that is read record by record. */
export interface Stored {
	readonly tunes: StoredTune;
	readonly recordings: StoredRecording;
	readonly sets: StoredSet;
	readonly members: StoredMember;
}

/** What is read all at once, when somebody first asks. */
export interface Listed {
	/** The tune that most people keep first. */
	readonly tuneBriefs: TuneBrief;
	readonly recordingBriefs: RecordingBrief;
	readonly sessions: StoredSession;
	readonly events: StoredEvent;
}

/** Numbers in an order that is known beforehand; what is new has the newest first. */
export interface Ordered {
	/** Settings and their tunes: two numbers each. */
	readonly newSettings: readonly number[];
	readonly newSets: readonly number[];
	/** All tunes by their names. */
	readonly tunesByName: readonly number[];
}
