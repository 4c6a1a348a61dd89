import type { Instrument } from './instruments.ts';
import type { Bar, Pitch } from './sounding.ts';

/** How the notes of a tune lie on an instrument; each note once, from the lowest up. */
export interface Playable {
	readonly tooLow: readonly Pitch[];
	readonly tooHigh: readonly Pitch[];
	/** Within its range, but not on it. */
	readonly lacking: readonly Pitch[];
	/** There, with some trouble. */
	readonly hard: readonly Pitch[];
	/** Where it is plain to play: so many semitones higher; absent where it is so already, or nowhere. */
	readonly nearest?: number;
}

/** What sounds in these bars, ornaments included; each note once, from the lowest up. */
export function pitchesOf(bars: readonly Bar[]): readonly Pitch[] {
	const found = new Map<number, Pitch>();
	for (const { sounds } of bars)
		for (const { grace, pitches } of sounds)
			for (const pitch of [...grace, ...pitches])
				if (!found.has(pitch.midi)) found.set(pitch.midi, pitch);
	return [...found.values()].sort((a, b) => a.midi - b.midi);
}

/**
 * Notes that somebody wants to play, and how far (in semitones, lowest and highest) they may be moved for
 * it. A tune that can't be plain anywhere is offered where it needs some trouble and nothing is missing.
 */
export function playable(
	pitches: readonly Pitch[],
	{ plain, hard }: Instrument,
	[least, most]: readonly [number, number],
): Playable {
	const all = [...plain, ...hard];
	const lowest = Math.min(...all);
	const highest = Math.max(...all);
	// A quarter tone is played as a shade of the note below it.
	const note = ({ midi }: Pitch): number => Math.floor(midi);
	const is = (notes: ReadonlySet<number>, moved = 0) => {
		return (pitch: Pitch): boolean => notes.has(note(pitch) + moved);
	};
	const missing = pitches.filter(pitch => !is(plain)(pitch) && !is(hard)(pitch));
	const tooLow = missing.filter(pitch => note(pitch) < lowest);
	const tooHigh = missing.filter(pitch => note(pitch) > highest);
	const lacking = missing.filter(pitch => !tooLow.includes(pitch) && !tooHigh.includes(pitch));
	const trouble = pitches.filter(is(hard));

	const up = tooLow.length > 0 ? 1 : -1;
	const ways = Array.from({ length: most - least + 1 }, (_, n) => least + n)
		.filter(way => way !== 0)
		.sort((a, b) => Math.abs(a) - Math.abs(b) || (b - a) * up);
	const either = new Set(all);
	const nearest =
		missing.length + trouble.length === 0
			? undefined
			: (ways.find(way => pitches.every(is(plain, way))) ??
				(missing.length > 0 ? ways.find(way => pitches.every(is(either, way))) : undefined));
	return { tooLow, tooHigh, lacking, hard: trouble, ...(nearest !== undefined && { nearest }) };
}
