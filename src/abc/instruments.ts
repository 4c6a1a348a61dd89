/** What people play tunes on. Ranges are as tunes are written, an octave away from what some of them sound. */
export const instrumentIds = [
	'whistle-d',
	'whistle-c',
	'whistle-b-flat',
	'low-whistle-d',
	'flute',
	'pipes',
	'fiddle',
	'mandolin',
	'tenor-banjo',
	'box-b-c',
	'box-c-sharp-d',
	'concertina',
] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** Notes as MIDI counts them; 60 is middle C. */
export interface Instrument {
	/** Under the fingers. */
	readonly plain: ReadonlySet<number>;
	/** To be had with some trouble. */
	readonly hard: ReadonlySet<number>;
	/** Of what kind that is. */
	readonly trouble?: 'half-holing' | 'keys';
}

export function isInstrument(value: unknown): value is InstrumentId {
	return (instrumentIds as readonly unknown[]).includes(value);
}

export function instrumentOf(id: InstrumentId): Instrument {
	switch (id) {
		case 'whistle-d':
		case 'low-whistle-d':
		case 'flute':
			return sixHoles(62, 'half-holing');
		case 'whistle-c':
			return sixHoles(60, 'half-holing');
		case 'whistle-b-flat':
			return sixHoles(58, 'half-holing');
		case 'pipes':
			return sixHoles(62, 'keys');
		// From the open G to the fourth finger on the E string: first position.
		case 'fiddle':
			return plainly(between(55, 83));
		// Frets go on: to the twelfth on the E string. The banjo is written an octave above what it sounds.
		case 'mandolin':
		case 'tenor-banjo':
			return plainly(between(55, 88));
		// The right hand of the usual 23 buttons, either way of the bellows; at the bottom there are gaps.
		case 'box-b-c':
			return plainly([54, 55, ...between(58, 88)]);
		case 'box-c-sharp-d':
			return plainly([56, 57, ...between(60, 90)]);
		// Thirty buttons after Wheatstone in C and G: no low G sharp, and below G only some.
		case 'concertina':
			return plainly([48, 52, 53, 55, ...between(57, 90)]);
	}
}

/**
 * Two octaves of a major scale with the note above, and the flat seventh, which has a fingering of its own.
 * The notes between are half-holed or cross-fingered, or have a key.
 */
function sixHoles(lowest: number, trouble: 'half-holing' | 'keys'): Instrument {
	const scale = [0, 2, 4, 5, 7, 9, 10, 11];
	const plain = new Set([
		...scale.map(n => lowest + n),
		...scale.map(n => lowest + 12 + n),
		lowest + 24,
	]);
	const hard = new Set(between(lowest, lowest + 24).filter(note => !plain.has(note)));
	return { plain, hard, trouble };
}

function plainly(notes: readonly number[]): Instrument {
	return { plain: new Set(notes), hard: new Set() };
}

function between(lowest: number, highest: number): readonly number[] {
	return Array.from({ length: highest - lowest + 1 }, (_, n) => lowest + n);
}
