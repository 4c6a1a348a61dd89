import { naturalPitch } from '../../abc/interval.ts';
import { alterationIn, gridOf, middleC, onset, placeIn } from './grid.ts';
import { readAbc, type ReadMelody } from './readAbc.ts';
import { spelledSteps } from './spelling.ts';

/** What is looked for, moved so that its first note is 0: in every key and octave the same. */
export interface MelodyQuery {
	/** Letters up the staff from the first note, for each slot of the grid. */
	readonly steps: readonly number[];
	/** Semitones from the first note, for each slot. */
	readonly semitones: readonly number[];
	/** Whether a note begins in the slot. */
	readonly begins: readonly boolean[];
	/** Whether a bar begins in the slot (of the first that is not known); undefined when it was typed without bar lines. */
	readonly bars: readonly boolean[] | undefined;
	/** Whether it said its key; where it didn't, only what letters the notes have is known. */
	readonly isKeyed: boolean;
	/** The first note, as MIDI counts. */
	readonly first: number;
}

/** Too little to tell tunes apart. */
export interface TooShort {
	/** How many notes more it wants, at least. */
	readonly wanted: number;
}

/** Fewer quavers, or fewer notes, are in hundreds of tunes. */
const fewestSlots = 8;
const fewestNotes = 6;
/** What is longer is heard no further: it is found long before. */
const mostSlots = 96;

/** Of ABC: a few bars with or without fields, the body of a setting, or a whole tune. Never throws. */
export function melodyQuery(abc: string): MelodyQuery | TooShort {
	return queryOf(heardIn(abc));
}

export function heardIn(abc: string): ReadMelody {
	return readAbc(abc.slice(0, 20_000));
}

/** In slots of so many quavers, or of what most of its notes are. */
export function queryOf(melody: ReadMelody, unit?: number): MelodyQuery | TooShort {
	const grid = gridOf(melody, unit);
	const slots = grid.slots.slice(0, mostSlots);
	const begins = slots.map(slot => (slot & onset) !== 0);
	const notes = begins.filter(Boolean).length;
	const wanted = Math.max(fewestSlots - slots.length, fewestNotes - notes, 0);
	if (wanted > 0) return { wanted };
	const pitches = slots.map(slot => pitchOf(placeIn(slot), alterationIn(slot)));
	const [first = 0] = pitches;
	const semitones = pitches.map(pitch => pitch - first);
	const places = slots.map(placeIn);
	const bars = new Set<number>();
	for (let n = 0, at = 0; n < grid.bars.length; at += grid.bars[n++]?.length ?? 0) bars.add(at);
	return {
		steps: melody.isKeyed ? spelledSteps(semitones) : places.map(place => place - (places[0] ?? 0)),
		semitones,
		begins,
		bars: melody.isBarred ? slots.map((_, at) => bars.has(at)) : undefined,
		isKeyed: melody.isKeyed,
		first,
	};
}

export function isTooShort(answer: object): answer is TooShort {
	return 'wanted' in answer;
}

/** As MIDI counts, of a place in the grid. */
export function pitchOf(place: number, alteration: number): number {
	return 60 + naturalPitch(place - middleC) + alteration;
}
