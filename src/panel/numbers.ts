/** The numbers that a page may name. */

export function isId(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** An octave either way, in whole semitones. */
export function isTransposition(value: unknown): value is number {
	return Number.isInteger(value) && Math.abs(value as number) <= 12;
}
