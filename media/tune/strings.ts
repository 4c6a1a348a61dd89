import type { Neck } from '../../src/abc/frets.ts';
import { stops } from '../../src/abc/frets.ts';
import { cross, svg, tenths } from './svg.ts';
import type { Lacking, NoteBelow, Under } from './tabDrawing.ts';
import type { Room } from './underStaff.ts';

/** All in the engraver's pixels: from string to string, from the music to the first, and below the last. */
const step = 11;
const above = 16;
const below = 18;
/** Digits that are to be read, and what one takes. */
const size = 12;
const digit = 6.7;

export const stringsHeight = ({ strings }: Neck): number =>
	above + (strings.length - 1) * step + below;

const number = (text: string, x: number, y: number): SVGTextElement =>
	svg(
		'text',
		{
			...{ x, y: y + size * 0.36, 'text-anchor': 'middle', 'font-size': size },
			...{ 'font-family': 'sans-serif', fill: 'currentColor', stroke: 'none' },
		},
		text,
	);

/** A line with gaps, so that a number on it can be read on any ground. */
const broken = (y: number, gaps: readonly (readonly [number, number])[], room: Room): string => {
	let from = room.left;
	let path = '';
	for (const [left, right] of [...gaps, [room.right, room.right] as const]) {
		if (left > from) path += `M${tenths(from)} ${tenths(y)}H${tenths(left)}`;
		from = Math.max(from, right);
	}
	return path;
};

/**
 * A line for each string, the highest on top, with the fret of each note on it. What is too high is crossed
 * above the strings; what is too low, or finds them taken, below.
 */
export const drawStrings: Under<'strings'> = ({ neck }, rooms) =>
	rooms.map(room => {
		const count = neck.strings.length;
		const first = room.top + above;
		const last = first + (count - 1) * step;
		const heightOf = (string: number): number => last - string * step;
		const gaps: [number, number][][] = neck.strings.map(() => [[room.left, room.left + 14]]);
		const notes = room.notes.flatMap(({ at, x, struck }): readonly NoteBelow[] => {
			if (struck.length === 0) return [];
			const found = stops(
				struck.map(({ midi }) => midi),
				neck,
			);
			const signs = found.map(stop => {
				if (typeof stop === 'string') return cross(x, stop === 'high' ? first - step : last + step);
				const text = String(stop.fret);
				const half = (text.length * digit) / 2 + 1;
				gaps[stop.string]?.push([x - half, x + half]);
				return number(text, x, heightOf(stop.string));
			});
			const lacking = struck.flatMap((pitch, place): readonly Lacking[] => {
				const problem = found[place];
				return typeof problem === 'string' ? [{ pitch, problem }] : [];
			});
			const frets = found.map(stop =>
				typeof stop === 'string' ? '×' : `${stop.string}:${stop.fret}`,
			);
			const group = svg('g', { class: 'frets', 'data-frets': frets.join(' ') }, ...signs);
			return [{ at, element: group, lacking }];
		});
		const path =
			gaps.map((gap, string) => broken(heightOf(string), gap, room)).join('') +
			room.bars.map(x => `M${tenths(x)} ${tenths(first)}V${tenths(last)}`).join('');
		const lines = svg('path', {
			...{ d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': 0.7 },
		});
		const names = Array.from(neck.names, (name, string) =>
			number(name, room.left + 7, heightOf(string)),
		);
		return { notes, rest: [lines, ...names] };
	});
