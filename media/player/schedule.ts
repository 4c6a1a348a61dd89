import type { Click } from './clicks.ts';
import type { Stretch } from './course.ts';
import type { Instrument } from '../../src/abc/heard.ts';
import type { Sound } from './score.ts';
import type { Wanted } from './voice.ts';

/**
 * Instruments that sound elsewhere than they are written, in semitones: a tin whistle in D plays an octave
 * above the staff, a tenor banjo an octave below.
 */
export const sounding: Partial<Readonly<Record<Instrument, number>>> = { whistle: 12, banjo: -12 };

const little = 1e-9;
/** The clicks of the percussion pack, and how loud they are. */
const [strongClick, weakClick] = [76, 77];
const clickVolume = 0.6;

const inside = (at: number, { from, to }: Stretch): boolean =>
	at >= from - little && at < to - little;

const timeOf = (at: number, { time, from, rate }: Stretch): number =>
	time + Math.max(0, at - from) / rate;

/** The notes that begin in a stretch, at their times; none sounds beyond the end of a loop. */
export const notesIn = (
	stretch: Stretch,
	sounds: readonly Sound[],
	instrument: Instrument,
): readonly Wanted[] =>
	sounds
		.filter(({ start }) => inside(start, stretch))
		.map(({ start, end, pitch, volume, of }) => ({
			pitch: pitch + (of === 'melody' ? (sounding[instrument] ?? 0) : 0),
			volume,
			start: timeOf(start, stretch),
			seconds: (Math.min(end, stretch.limit) - start) / stretch.rate,
		}));

const clickAt = (strong: boolean, start: number): Wanted => ({
	pitch: strong ? strongClick : weakClick,
	volume: clickVolume,
	start,
	seconds: 0,
});

export const clicksIn = (stretch: Stretch, clicks: readonly Click[]): readonly Wanted[] =>
	clicks
		.filter(({ at }) => inside(at, stretch))
		.map(({ at, strong }) => clickAt(strong, timeOf(at, stretch)));

/** What is counted before the music begins at `start`; `rate` in whole notes a second. */
export const countedIn = (
	clicks: readonly Click[],
	start: number,
	rate: number,
): readonly Wanted[] => clicks.map(({ at, strong }) => clickAt(strong, start + at / rate));
