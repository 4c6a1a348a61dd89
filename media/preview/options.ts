import type { Tablature, TablatureId } from '../../src/abc/tablature.ts';
import { isTablature, tablatureOf } from '../../src/abc/tablature.ts';

/**
 * How a fence wants its music drawn. Obsidian's "ABC Music Notation" hands these to the engraver as they are
 * (abcjs' `AbcVisualParams`), so their names and meanings are the engraver's.
 */
export interface Options {
	/** 1 is as large as all others. */
	readonly scale: number;
	/** In the engraver's pixels; undefined for as wide as the page. */
	readonly staffwidth: number | undefined;
	/** Whether a staff of that width is then made as wide as the page, as it is in Obsidian unless `responsive` says otherwise. */
	readonly fills: boolean;
	/** How much higher it is written than it sounds (`visualTranspose`). */
	readonly semitones: number;
	readonly tablature: Tablature | undefined;
}

export const noOptions: Options = {
	scale: 1,
	staffwidth: undefined,
	fills: true,
	semitones: 0,
	tablature: undefined,
};

/** The engraver's names of what it has tablatures for, but for a banjo with five strings, which nobody here plays. */
const instruments: Readonly<Record<string, TablatureId>> = {
	violin: 'fiddle',
	fiddle: 'fiddle',
	mandolin: 'mandolin',
	guitar: 'guitar',
};

const numberIn = (value: unknown, least: number, most: number): number | undefined =>
	typeof value === 'number' && value >= least && value <= most ? value : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of several tablatures the first; our own names (`whistle-d`) do as well. */
const tablatureIn = (value: unknown): Tablature | undefined => {
	const first: unknown = Array.isArray(value) ? value[0] : undefined;
	const instrument = isObject(first) ? first['instrument'] : undefined;
	if (typeof instrument !== 'string') return undefined;
	if (isTablature(instrument)) return tablatureOf(instrument);
	const id = Object.hasOwn(instruments, instrument) ? instruments[instrument] : undefined;
	return id && tablatureOf(id);
};

/** Reads the options of a fence; what is unknown or makes no sense is left out. Throws on what is no JSON object. */
export const readOptions = (json: string): Options => {
	const given: unknown = JSON.parse(json);
	if (!isObject(given)) throw new SyntaxError('{ … }');
	const semitones = numberIn(given['visualTranspose'], -24, 24) ?? 0;
	return {
		scale: numberIn(given['scale'], 0.3, 3) ?? 1,
		staffwidth: numberIn(given['staffwidth'], 100, 5000),
		fills: given['responsive'] === undefined || given['responsive'] === 'resize',
		semitones: Math.round(semitones),
		tablature: tablatureIn(given['tablature']),
	};
};
