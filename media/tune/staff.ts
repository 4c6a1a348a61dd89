import type { TuneObject } from 'abcjs';
import tunebook from 'abcjs/src/api/abc_tunebook.js';
import renderAbc from 'abcjs/src/api/abc_tunebook_svg.js';
import Svg from 'abcjs/src/write/svg.js';
import type { Tablature } from '../../src/abc/tablature.ts';
import { nextTask } from '../page/dom.ts';
import { keepInside } from './longWords.ts';
import { longestLine, plainWarning } from './music.ts';
import type { DrawnTablature } from './tabDrawing.ts';
import { drawTablature, tablatureHeight } from './tabDrawing.ts';
import { UnderStaff } from './underStaff.ts';

// abcjs puts a <style> for dragging notes, which nobody does here, into every staff; the page's content
// security policy would refuse each of them with a complaint in the console.
Svg.prototype.insertStyles = () => undefined;

/** A staff as the engraver draws it is a good deal larger than the text of an editor. */
export const scale = 0.85;
/** Lines that are too long for the page by less than this are shrunk; longer ones are broken anew. */
const tolerance = 1.2;
/** With a tablature, whose holes and numbers are small as they are. */
const withTablature = 1.03;
/**
 * The least that a line takes, in the engraver's pixels: its clef and signatures, and every note. Where
 * even that is too much, drawing the line as it is written would be in vain.
 */
const lineHead = 80;
const noteWidth = 12;

export interface Drawn {
	/** Whether it came to anything: there are notes, and they are more than what could not be read. */
	readonly drawn: boolean;
	readonly notes: number;
	/** What the engraver could not read, in its own (English) words. */
	readonly warnings: readonly string[];
	/** What the engraver knows of what it drew. */
	readonly tune: TuneObject | undefined;
	/** What has been painted for each note and rest, by where it begins in the music. */
	readonly places: () => Places;
	/** What has been drawn under it, if that was asked for. */
	readonly tablature: DrawnTablature | undefined;
}

/** The elements of notes and rests by where they begin in the music. */
export type Places = ReadonlyMap<number, readonly SVGElement[]>;

/** What abcjs hangs on a note when it paints it. */
interface Painted {
	readonly abselem?: { readonly elemset?: readonly SVGElement[] };
}

const placesOf = (tune: TuneObject | undefined, under: DrawnTablature | undefined): Places => {
	const places = new Map<number, readonly SVGElement[]>();
	for (const line of tune?.lines ?? [])
		for (const staff of line.staff ?? [])
			for (const voice of staff.voices ?? [])
				for (const item of voice)
					if (item.el_type === 'note')
						places.set(item.startChar, (item as Painted).abselem?.elemset ?? []);
	for (const [at, element] of under?.places ?? []) {
		places.set(at, [...(places.get(at) ?? []), element]);
	}
	return places;
};

const countNotes = (tune: TuneObject | undefined): number => {
	let notes = 0;
	for (const line of tune?.lines ?? [])
		for (const staff of line.staff ?? [])
			for (const voice of staff.voices ?? [])
				for (const item of voice) if (item.el_type === 'note' && item.pitches) notes++;
	return notes;
};

const engrave = (
	into: HTMLElement,
	music: string,
	staffwidth: number,
	wrap: boolean,
	{ tablature, semitones = 0, continues = false }: Paper,
) => {
	let under: UnderStaff | undefined;
	const prepare = (tune: TuneObject): TuneObject => {
		if (continues) for (const staff of tune.lines[0]?.staff ?? []) delete staff.meter;
		if (tablature) under = new UnderStaff(tune, tablatureHeight(tablature));
		return tune;
	};
	// Typed as always there; with nothing that looks like a tune it is not.
	const tune: TuneObject | undefined = renderAbc(into, music, {
		staffwidth,
		paddingleft: 0,
		paddingright: 0,
		paddingtop: 4,
		paddingbottom: 4,
		ariaLabel: '',
		selectTypes: false,
		...(semitones === 0 ? {} : { visualTranspose: semitones }),
		...(tablature || continues ? { afterParsing: prepare } : {}),
		...(wrap ? { wrap: { minSpacing: 1.1, maxSpacing: 2.6, preferredMeasuresPerLine: 0 } } : {}),
	}).at(0);
	const svg = into.querySelector('svg');
	const notes = countNotes(tune);
	const warnings = (tune?.warnings ?? []).map(plainWarning);
	return { svg: notes > warnings.length ? svg : null, notes, warnings, tune, under };
};

const widthOf = (svg: SVGSVGElement): number => Number(svg.getAttribute('width'));

/** Lets the style sheet decide the size, within the proportions that were drawn. */
const makeFluid = (svg: SVGSVGElement, label: string): void => {
	const [width, height] = [widthOf(svg), Number(svg.getAttribute('height'))];
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	svg.setAttribute('width', String(Math.round(width * scale)));
	svg.setAttribute('height', String(Math.round(height * scale)));
	svg.removeAttribute('style');
	svg.setAttribute('aria-label', label);
	// A picture is one thing: the numbers of its endings would be read out without their music.
	for (const part of svg.children) part.setAttribute('aria-hidden', 'true');
	// Where it has no place for a symbol, abcjs writes a note to its own developers into the staff.
	for (const note of svg.querySelectorAll('text[stroke="#ff0000"]')) note.remove();
};

/** What a staff is drawn on. */
export interface Paper {
	/** Names it to those who cannot see it. */
	readonly label: string;
	/** In CSS pixels. */
	readonly width: number;
	/** Drawn under it. */
	readonly tablature?: Tablature | undefined;
	/** How much higher it is written than the music says. */
	readonly semitones?: number;
	/** Whether it goes on from another staff: its meter has been shown there. */
	readonly continues?: boolean | undefined;
}

/**
 * Draws music (see `musicOf`) into an element that is in the document, `width` CSS pixels wide at most:
 * with the lines as they were written where they fit, newly broken where they do not. Throws what abcjs
 * throws on ABC that it cannot stand.
 */
export const drawStaff = (into: HTMLElement, music: string, paper: Paper): Drawn => {
	const { label, width, tablature } = paper;
	const available = width / scale;
	const widest = available * (tablature ? withTablature : tolerance);
	try {
		const wrap = lineHead + longestLine(music) * noteWidth > widest;
		let engraved = engrave(into, music, available, wrap, paper);
		if (!wrap && engraved.svg !== null && widthOf(engraved.svg) > widest) {
			engraved = engrave(into, music, available, true, paper);
		}
		into.removeAttribute('style');
		const { svg, under, ...rest } = engraved;
		if (svg === null) {
			return { ...rest, drawn: false, places: () => new Map(), tablature: undefined };
		}
		makeFluid(svg, label);
		const below = tablature && under && drawTablature(svg, tablature, under);
		keepInside(svg);
		const places = (): Places => placesOf(rest.tune, below);
		return { ...rest, drawn: true, places, tablature: below };
	} finally {
		// Where it measures text, abcjs leaves its ruler behind when it throws.
		for (const ruler of document.querySelectorAll('body > svg')) ruler.remove();
	}
};

/** Every kind of thing the engraver does for a tune of two parts, in two bars. */
const sample = 'X:1\nM:4/4\nL:1/8\nK:Edor\n|:"Em"E2B>E ~d3^c|1 (3BAG {a}f2- f4:|2 [EB]z g/a/b e4||';

/**
 * Reads and draws a little out of sight, in a task each, for as long as nobody waits (`idle`). A browser
 * compiles code when it first runs, and the engraver's is long: better while the tune is still on its way
 * than when its reader waits for it.
 */
export const warmUp = async (idle: () => boolean): Promise<void> => {
	await nextTask();
	if (idle()) tunebook.parseOnly(sample);
	await nextTask();
	if (!idle()) return;
	const unseen = document.createElement('div');
	unseen.style.cssText = 'position: absolute; visibility: hidden';
	unseen.setAttribute('aria-hidden', 'true');
	document.body.append(unseen);
	drawStaff(unseen, sample, { label: '', width: 600 });
	unseen.remove();
};
