import type { Neck } from './frets.ts';

/** What can be written under a staff for those who would rather read where the fingers go. */
export const tablatureIds = [
	'fiddle',
	'mandolin',
	'tenor-banjo',
	'tenor-banjo-cgda',
	'bouzouki-gdad',
	'bouzouki-gdae',
	'guitar',
	'guitar-dadgad',
	'guitar-drop-d',
	'whistle-d',
	'whistle-e-flat',
	'whistle-f',
	'whistle-g',
	'whistle-a',
	'whistle-b-flat',
	'whistle-c',
] as const;
export type TablatureId = (typeof tablatureIds)[number];

export type Tablature =
	| { readonly kind: 'strings'; readonly neck: Neck }
	/** Named by its lowest note, with all holes closed: as it is written, and as people spell it. */
	| { readonly kind: 'whistle'; readonly lowest: number; readonly key: string };

export function isTablature(value: unknown): value is TablatureId {
	return tablatureIds.some(id => id === value);
}

/**
 * Everything is told from the note that is written, not from the one that sounds: tunes are written where
 * a fiddle plays them, and most of these instruments sound an octave away from what their players read.
 */
export function tablatureOf(id: TablatureId): Tablature {
	switch (id) {
		// Both sound as written. A fiddle has no frets: its numbers are semitones above the open string.
		case 'fiddle':
			return strings([55, 62, 69, 76], 'GDAE', 24);
		case 'mandolin':
			return strings([55, 62, 69, 76], 'GDAE', 20);
		// The Irish tuning sounds an octave below a fiddle, and its player reads as a fiddler: the same frets.
		case 'tenor-banjo':
			return strings([55, 62, 69, 76], 'GDAE', 17);
		// The older tuning, read an octave above what it sounds too; below middle C there is nothing.
		case 'tenor-banjo-cgda':
			return strings([60, 67, 74, 81], 'CGDA', 17);
		// Sounds from the G below a guitar's; read as the banjo is. Irish players lower the top string to D.
		case 'bouzouki-gdad':
			return strings([55, 62, 69, 74], 'GDAD', 22);
		case 'bouzouki-gdae':
			return strings([55, 62, 69, 76], 'GDAE', 22);
		// Guitars are written an octave above what they sound: the D below the staff is the open fourth string.
		case 'guitar':
			return strings([52, 57, 62, 67, 71, 76], 'EADGBE', 19);
		case 'guitar-dadgad':
			return strings([50, 57, 62, 67, 69, 74], 'DADGAD', 19);
		case 'guitar-drop-d':
			return strings([50, 57, 62, 67, 71, 76], 'DADGBE', 19);
		// High whistles sound an octave above what they read, low ones as written: the fingers are the same.
		case 'whistle-d':
			return { kind: 'whistle', lowest: 62, key: 'D' };
		case 'whistle-e-flat':
			return { kind: 'whistle', lowest: 63, key: 'E♭' };
		case 'whistle-f':
			return { kind: 'whistle', lowest: 65, key: 'F' };
		case 'whistle-g':
			return { kind: 'whistle', lowest: 67, key: 'G' };
		// Longer than the D whistle, as those in B flat and C are.
		case 'whistle-a':
			return { kind: 'whistle', lowest: 57, key: 'A' };
		case 'whistle-b-flat':
			return { kind: 'whistle', lowest: 58, key: 'B♭' };
		case 'whistle-c':
			return { kind: 'whistle', lowest: 60, key: 'C' };
	}
}

function strings(open: readonly number[], names: string, frets: number): Tablature {
	return { kind: 'strings', neck: { strings: open, names, frets } };
}
