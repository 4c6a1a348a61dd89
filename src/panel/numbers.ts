import type { ShownSetting } from './protocol.ts';

/** The numbers that a page may name. */

export function isId(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** An octave either way, in whole semitones. */
function isTransposition(value: unknown): value is number {
	return Number.isInteger(value) && Math.abs(value as number) <= 12;
}

export function shownSetting({
	settingId,
	transpose,
	chordsOf,
}: Readonly<Record<string, unknown>>): ShownSetting | undefined {
	if (!isId(settingId)) return undefined;
	if (transpose !== undefined && !isTransposition(transpose)) return undefined;
	if (chordsOf !== undefined && !isId(chordsOf)) return undefined;
	return {
		settingId,
		...(transpose !== undefined && { transpose }),
		...(chordsOf !== undefined && { chordsOf }),
	};
}
