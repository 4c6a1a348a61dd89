import type { Comment, Ref, Stamp } from '../model.ts';

/** A recording as lists show it. */
export interface RecordingSummary {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly member?: Ref;
	readonly date: Stamp;
	readonly artist?: Ref;
}

/** A tune on a recording. Those the site couldn't match with one of its own have only a name. */
export interface TrackTune {
	readonly name: string;
	readonly id?: number;
	/** `''` where there is no such tune on the site. */
	readonly url: string;
}

/** What is played without a break, in playing order. */
export interface Track {
	readonly tunes: readonly TrackTune[];
}

export interface Recording extends RecordingSummary {
	/** In the recording's order; the first is track 1. */
	readonly tracks: readonly Track[];
	readonly comments: readonly Comment[];
}

/** A book or a site that a tune is in. */
export interface Collection {
	readonly id: number;
	readonly name: string;
	/** Its page on The Session. */
	readonly url: string;
	/** Where in it the tune is: a number in a book, or an address; untrusted text either way. */
	readonly identifier: string;
}
