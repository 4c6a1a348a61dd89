import type { Fingering, Hole } from '../../src/abc/whistle.ts';
import { fingering } from '../../src/abc/whistle.ts';
import { cross, svg } from './svg.ts';
import type { NoteBelow, Under } from './tabDrawing.ts';

/** All in the engraver's pixels: a hole, from one to the next, from the music to the first, and a plus. */
const radius = 3;
const step = 8;
const above = 9;
const plus = 5;

/** Six holes, and below them a plus; a second one is rare and takes of what parts it from the next system. */
export const holesHeight = above + 5 * step + 2 * radius + 4 + plus + 8;

const hole = (kind: Hole, y: number): readonly SVGElement[] => {
	const ring = svg('circle', {
		...{ cx: 0, cy: y, r: radius, stroke: 'currentColor', 'stroke-width': 0.9 },
		fill: kind === 'closed' ? 'currentColor' : 'none',
	});
	const half = svg('path', {
		d: `M0 ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`,
		fill: 'currentColor',
		stroke: 'none',
	});
	return kind === 'half' ? [ring, half] : [ring];
};

/** `x` closed, `o` open, `/` half: a name for it, and what tells it from others. */
const written = ({ holes, overblow }: Fingering): string => {
	const sign = { closed: 'x', open: 'o', half: '/' };
	return holes.map(hole => sign[hole]).join('') + '+'.repeat(overblow);
};

const picture = ({ holes, overblow }: Fingering, name: string): SVGGElement => {
	const pluses = Array.from({ length: overblow }, (_, n) => {
		const y = 5 * step + radius + 4 + plus / 2 + n * (plus + 1);
		return svg('path', {
			d: `M${-plus / 2} ${y}h${plus}m${-plus / 2} ${-plus / 2}v${plus}`,
			...{ fill: 'none', stroke: 'currentColor', 'stroke-width': 1.1 },
		});
	});
	const drawn = holes.flatMap((kind, at) => hole(kind, at * step));
	return svg('g', { class: 'fingering', 'data-fingering': name }, ...drawn, ...pluses);
};

/** The fingering of each note, below it; of a chord that of the highest, for a whistle plays one at a time. */
export const drawHoles: Under<'whistle'> = ({ lowest, key }, rooms) => {
	const pictures = new Map<string, SVGGElement>();
	return rooms.map(({ top, left, notes }) => {
		const first = top + above + radius;
		const name = svg(
			'text',
			{
				...{ x: left + 9, y: first + 2.5 * step + 4, 'text-anchor': 'middle' },
				...{ 'font-family': 'sans-serif', 'font-size': 13, fill: 'currentColor', stroke: 'none' },
			},
			key,
		);
		const drawn = notes.flatMap(({ at, x, struck, tied }): readonly NoteBelow[] => {
			const pitch = struck.at(-1);
			if (pitch === undefined || tied) return [];
			const fingers = fingering(pitch.midi, lowest);
			if (fingers === undefined) {
				const problem = pitch.midi < lowest ? 'low' : 'high';
				return [{ at, element: cross(x, first + 2.5 * step), lacking: [{ pitch, problem }] }];
			}
			const sign = written(fingers);
			const known = pictures.get(sign) ?? picture(fingers, sign);
			pictures.set(sign, known);
			// To copy a picture is quicker than to make it again.
			const element = known.cloneNode(true) as SVGGElement;
			element.setAttribute('transform', `translate(${x.toFixed(1)} ${first.toFixed(1)})`);
			return [{ at, element, lacking: [] }];
		});
		return { notes: drawn, rest: [name] };
	});
};
