import type { Pitch } from '../../src/abc/sounding.ts';
import type { Tablature } from '../../src/abc/tablature.ts';
import { drawHoles, holesHeight } from './holes.ts';
import { drawStrings, stringsHeight } from './strings.ts';
import { svg } from './svg.ts';
import type { Room, UnderStaff } from './underStaff.ts';

/** A pitch that the instrument cannot play, or not together with the others of its chord. */
export interface Lacking {
	readonly pitch: Pitch;
	readonly problem: 'low' | 'high' | 'taken';
}

/** What stands under one note. */
export interface NoteBelow {
	/** Where the note begins in the music. */
	readonly at: number;
	readonly element: SVGElement;
	readonly lacking: readonly Lacking[];
}

/** What stands under one system. */
export interface Row {
	readonly notes: readonly NoteBelow[];
	/** What belongs to no note. */
	readonly rest: readonly SVGElement[];
}

/** Draws a kind of tablature into the room there is. */
export type Under<Kind extends Tablature['kind']> = (
	tablature: Extract<Tablature, { kind: Kind }>,
	rooms: readonly Room[],
) => readonly Row[];

/** A tablature as it has been drawn. */
export interface DrawnTablature {
	/** By where each note begins in the music. */
	readonly places: ReadonlyMap<number, SVGElement>;
	/** What is marked as not to be played; each pitch once. */
	readonly lacking: readonly Lacking[];
}

/** What it takes under each system, in the engraver's pixels. */
export const tablatureHeight = (tablature: Tablature): number =>
	tablature.kind === 'whistle' ? holesHeight : stringsHeight(tablature.neck);

/** Draws a tablature under a staff that has been drawn with room for it. */
export const drawTablature = (
	into: SVGSVGElement,
	tablature: Tablature,
	under: UnderStaff,
): DrawnTablature => {
	const rooms = under.rooms();
	const rows =
		tablature.kind === 'whistle' ? drawHoles(tablature, rooms) : drawStrings(tablature, rooms);
	const notes = rows.flatMap(row => row.notes);
	const lacking = new Map(
		notes
			.flatMap(note => note.lacking)
			.map(({ pitch, problem }) => [`${problem} ${pitch.midi}`, { pitch, problem }]),
	);
	// In one piece, so that the page is laid out once.
	into.append(
		...rows.map(({ rest, notes }) =>
			svg(
				'g',
				{ class: 'tablature', 'aria-hidden': 'true' },
				...rest,
				...notes.map(({ element }) => element),
			),
		),
	);
	return {
		places: new Map(notes.map(({ at, element }) => [at, element])),
		lacking: [...lacking.values()].sort((a, b) => a.pitch.midi - b.pitch.midi),
	};
};
