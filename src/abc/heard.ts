/** What a tune can be heard on; each has a pack of sounds in `media/sounds/`. */
export const heardOn = [
	'whistle',
	'flute',
	'fiddle',
	'accordion',
	'concertina',
	'mandolin',
	'banjo',
	'harp',
	'piano',
] as const;
export type Instrument = (typeof heardOn)[number];

export function isHeardOn(value: unknown): value is Instrument {
	return heardOn.some(instrument => instrument === value);
}

/** How a musician likes to hear tunes, whichever it is. */
export interface Habits {
	readonly instrument: Instrument;
	readonly chords: boolean;
	/** A bar of clicks before the music begins. */
	readonly countIn: boolean;
	readonly metronome: boolean;
}
