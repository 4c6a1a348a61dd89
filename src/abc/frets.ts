/** The strings of an instrument. */
export interface Neck {
	/** The open strings as they are written (60 is middle C), from the lowest; they rise. */
	readonly strings: readonly number[];
	/** What their players call them, from the lowest. */
	readonly names: string;
	/** How far up the neck goes, in semitones. */
	readonly frets: number;
}

/**
 * Where a note is stopped (string 0 is the lowest, fret 0 is open), or why it is not: it is too low or too
 * high for the neck, or the notes that sound with it have taken its strings.
 */
export type Stop = { readonly string: number; readonly fret: number } | 'low' | 'high' | 'taken';

/**
 * Notes that sound together (as MIDI counts them), each where it lies nearest to the nut: the highest gets
 * the highest string that it can be played on, and every other one a string below the last. In the order
 * they were given in. A quarter tone is a shade of the note below it.
 */
export function stops(notes: readonly number[], { strings, frets }: Neck): readonly Stop[] {
	const result: Stop[] = notes.map(() => 'taken');
	let free = strings.length;
	const fromTheTop = [...notes.keys()].sort((a, b) => (notes[b] ?? 0) - (notes[a] ?? 0));
	for (const place of fromTheTop) {
		const note = Math.floor(notes[place] ?? 0);
		const string = strings.findLastIndex((open, at) => at < free && open <= note);
		const fret = note - (strings[string] ?? 0);
		if (note < (strings[0] ?? 0)) result[place] = 'low';
		else if (note > (strings.at(-1) ?? 0) + frets) result[place] = 'high';
		else if (string !== -1 && fret <= frets) {
			result[place] = { string, fret };
			free = string;
		}
	}
	return result;
}
