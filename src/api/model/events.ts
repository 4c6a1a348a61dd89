import type { Comment, Ref, SessionSummary, Stamp } from '../model.ts';

/** From when to when, by the clocks of the place: no zone is given. `''` when unknown. */
export interface Duration {
	/** Midnight stands for a whole day: no time was given. */
	readonly dtstart: Stamp;
	readonly dtend: Stamp;
}

/** A concert, a festival, a workshop as lists show it: where, as for a session, and when. */
export interface EventSummary extends SessionSummary, Duration {
	readonly name: string;
}

/** The whole of it; `Event` by itself is the platform's. */
export interface MusicEvent extends EventSummary {
	readonly comments: readonly Comment[];
}

/** Where a member will be travelling, as lists show it. */
export interface TripSummary extends Duration {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly member?: Ref;
	readonly date: Stamp;
	/** Degrees, WGS 84. Lists are known to leave them out. */
	readonly latitude?: number;
	readonly longitude?: number;
}

export interface Trip extends TripSummary {
	readonly comments: readonly Comment[];
}
