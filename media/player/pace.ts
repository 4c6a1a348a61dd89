/** What a musician counts, and how fast a tune goes. Lengths are in whole notes. */

export interface Pace {
	/** The note that is counted: 1/2 for a reel, 3/8 for a jig. */
	readonly beat: number;
	/** Beats a minute. */
	readonly bpm: number;
}

/**
 * A comfortable session for listening and learning. Reels, hornpipes and barndances are written in 4/4
 * and counted in two, as those do who dance to them; jigs and slides are counted by their threes.
 */
const paces: Readonly<Record<string, Pace>> = {
	reel: { beat: 1 / 2, bpm: 100 },
	jig: { beat: 3 / 8, bpm: 112 },
	'slip jig': { beat: 3 / 8, bpm: 112 },
	slide: { beat: 3 / 8, bpm: 126 },
	hornpipe: { beat: 1 / 2, bpm: 76 },
	barndance: { beat: 1 / 2, bpm: 76 },
	polka: { beat: 1 / 4, bpm: 120 },
	waltz: { beat: 1 / 4, bpm: 120 },
	mazurka: { beat: 1 / 4, bpm: 132 },
	strathspey: { beat: 1 / 4, bpm: 112 },
	march: { beat: 1 / 4, bpm: 112 },
	'three-two': { beat: 1 / 2, bpm: 96 },
};

/** Where a tune's type says nothing: by the note that its meter counts. */
const paceOfBeat = (beat: number): Pace => {
	if (beat >= 1 / 2) return { beat, bpm: 100 };
	if (beat >= 3 / 8) return { beat, bpm: 112 };
	return { beat, bpm: beat >= 1 / 4 ? 120 : 180 };
};

const divides = (beat: number, bar: number): boolean =>
	Math.abs(bar / beat - Math.round(bar / beat)) < 1e-6;

/** What a meter says of a tune: the length of its bars, and the note it counts when nobody knows better. */
export interface Measure {
	readonly bar: number;
	readonly beat: number;
}

/** What 6/8, 9/8 and 12/8 count. */
const isDotted = (beat: number): boolean => Math.abs(beat - 3 / 8) < 1e-6;

/**
 * A tune's own pace. A beat that does not go into its bars (a jig that turns out to be in 4/4) is none, nor is a
 * plain one in a compound meter: a march in 6/8 is counted by its threes.
 */
export const paceOf = (type: string, { bar, beat }: Measure): Pace => {
	const known = Object.hasOwn(paces, type.toLowerCase()) ? paces[type.toLowerCase()] : undefined;
	const fits = known !== undefined && divides(known.beat, bar);
	return fits && (isDotted(known.beat) || !isDotted(beat)) ? known : paceOfBeat(beat);
};

/** How far the off-beat of a pair of quavers is put back, in percent of the pair: 50 is even, 66 a triplet. */
export const straight = 50;
export const mostSwing = 75;
export const swingOf = (type: string): number => {
	if (type.toLowerCase() === 'hornpipe') return 64;
	return type.toLowerCase() === 'barndance' ? 60 : straight;
};

export const slowest = 20;
export const fastest = 400;

/** The nearest tempo that can be played, in whole beats a minute. */
export const playableBpm = (bpm: number): number =>
	Number.isFinite(bpm) ? Math.min(Math.max(Math.round(bpm), slowest), fastest) : slowest;

export const percentOf = (bpm: number, pace: Pace): number => Math.round((bpm / pace.bpm) * 100);

export const bpmAt = (percent: number, pace: Pace): number =>
	playableBpm((pace.bpm * percent) / 100);

/** Whole notes a second. */
export const rateOf = (bpm: number, beat: number): number => (bpm * beat) / 60;
