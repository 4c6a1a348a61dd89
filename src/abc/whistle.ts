export type Hole = 'closed' | 'half' | 'open';

/** How a note is fingered. */
export interface Fingering {
	/** Six, from the mouth down. */
	readonly holes: readonly Hole[];
	/** How many registers above the first it is blown. */
	readonly overblow: 0 | 1 | 2;
}

/**
 * The two octaves of a six-holed whistle and the note above them, by semitones from its lowest note, as
 * fingering charts commonly have them: `x` closed, `o` open, `/` half-holed, `+` blown over. Where players
 * choose (a half-hole or a fork), it is the half-hole, which holds on every make; the flat seventh is the
 * fork that everybody plays, but in the second octave, where it fails, half of the first hole.
 */
const chart = [
	'xxxxxx',
	'xxxxx/',
	'xxxxxo',
	'xxxx/o',
	'xxxxoo',
	'xxxooo',
	'xx/ooo',
	'xxoooo',
	'x/oooo',
	'xooooo',
	'oxxooo',
	'oooooo',
	'oxxxxx+',
	'xxxxx/+',
	'xxxxxo+',
	'xxxx/o+',
	'xxxxoo+',
	'xxxooo+',
	'xx/ooo+',
	'xxoooo+',
	'x/oooo+',
	'xooooo+',
	'/ooooo+',
	'oooooo+',
	'oxxooo++',
];

/**
 * A note (as MIDI counts them, 60 is middle C) on a whistle whose lowest note is written `lowest`;
 * undefined where the whistle has it not. A quarter tone is a shade of the note below it.
 */
export function fingering(midi: number, lowest: number): Fingering | undefined {
	const written = chart[Math.floor(midi) - lowest];
	if (written === undefined) return undefined;
	const holes = Array.from(written.slice(0, 6), sign => signs[sign] ?? 'open');
	return { holes, overblow: (written.length - 6) as Fingering['overblow'] };
}

const signs: Readonly<Record<string, Hole>> = { x: 'closed', o: 'open', '/': 'half' };
