/** The lines of the files as we know them. Texts are trimmed and `''` where nothing is known. */

/** One setting of a tune. */
export interface TuneRow {
	readonly tuneId: number;
	readonly settingId: number;
	readonly name: string;
	readonly type: string;
	/** `6/8` */
	readonly meter: string;
	/** Long spelling: `Edorian`. */
	readonly mode: string;
	/** The body, with real line ends (CRLF). */
	readonly abc: string;
	/** `YYYY-MM-DD HH:MM:SS`, as everywhere here. */
	readonly date: string;
	readonly username: string;
	readonly composer: string;
}

export interface AliasRow {
	readonly tuneId: number;
	readonly alias: string;
	/** The tune's own name. */
	readonly name: string;
}

/** One tune on one track of a recording. */
export interface RecordingRow {
	readonly id: number;
	readonly artist: string;
	readonly recording: string;
	readonly track: number;
	/** Which of the track's tunes it is, from 1. */
	readonly number: number;
	readonly tune: string;
	/** 0 for a tune that nobody has linked. */
	readonly tuneId: number;
}

/** One setting in a set. */
export interface SetRow {
	readonly setId: number;
	readonly date: string;
	/** 0 if nobody's. */
	readonly memberId: number;
	readonly username: string;
	/** Its place in the set, from 1. */
	readonly order: number;
	/** The tune's. */
	readonly name: string;
	readonly tuneId: number;
	readonly settingId: number;
	readonly type: string;
	readonly meter: string;
	readonly mode: string;
	readonly abc: string;
}

interface Whereabouts {
	readonly address: string;
	readonly town: string;
	readonly area: string;
	readonly country: string;
	/** Degrees. */
	readonly latitude: number | undefined;
	readonly longitude: number | undefined;
}

export interface SessionRow extends Whereabouts {
	readonly id: number;
	/** The venue's. */
	readonly name: string;
	readonly date: string;
}

export interface EventRow extends Whereabouts {
	readonly id: number;
	readonly name: string;
	readonly dtstart: string;
	readonly dtend: string;
	readonly venue: string;
}

/** Of tunes that are in ten tunebooks or more. */
export interface PopularityRow {
	readonly name: string;
	readonly tuneId: number;
	readonly tunebooks: number;
}

export interface Rows {
	readonly tunes: TuneRow;
	readonly aliases: AliasRow;
	readonly tune_popularity: PopularityRow;
	readonly recordings: RecordingRow;
	readonly sets: SetRow;
	readonly sessions: SessionRow;
	readonly events: EventRow;
}
