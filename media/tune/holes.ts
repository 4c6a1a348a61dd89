import type { Fingering, Hole } from '../../src/abc/whistle.ts';
import { fingering } from '../../src/abc/whistle.ts';
import { cross, svg } from './svg.ts';
import type { NoteBelow, Under } from './tabDrawing.ts';

/** All in the engraver's pixels: a hole, from one to the next, from the music to the first, and a plus. */
const radius = 3.9;
const step = 10;
const above = 9;
const plus = 5;

/** Six holes, and below them a plus; a second one is rare and takes of what parts it from the next system. */
export const holesHeight = above + 5 * step + 2 * radius + 4 + plus + 8;

/** Half of the line that a hole is drawn with. */
const line = 0.45;
const thick = 1.1;

const disc = (y: number, r: number): string =>
	`M${-r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Filled by the even-odd rule: what a second outline surrounds is empty, and by a third filled again. */
const hole = (kind: Hole, y: number): string => {
	const outer = disc(y, radius + line);
	if (kind === 'closed') return outer;
	const inner = radius - line;
	const half = `M0 ${y - inner}a${inner} ${inner} 0 0 0 0 ${2 * inner}z`;
	return outer + disc(y, inner) + (kind === 'half' ? half : '');
};

const cut = (plus - thick) / 2;

const plusAt = (y: number): string =>
	`M${-plus / 2} ${y - thick / 2}h${cut}v${-cut}h${thick}v${cut}h${cut}v${thick}h${-cut}v${cut}h${-thick}v${-cut}h${-cut}z`;

/** `x` closed, `o` open, `/` half: a name for it, and what tells it from others. */
const written = ({ holes, overblow }: Fingering): string => {
	const sign = { closed: 'x', open: 'o', half: '/' };
	return holes.map(hole => sign[hole]).join('') + '+'.repeat(overblow);
};

/**
 * One path for all of a fingering: a tune has hundreds of them, and a browser takes its time for every shape
 * that it has to lay out.
 */
const outline = ({ holes, overblow }: Fingering): string => {
	const below = 5 * step + radius + 4 + plus / 2;
	const pluses = Array.from({ length: overblow }, (_, n) => plusAt(below + n * (plus + 1)));
	return [...holes.map((kind, at) => hole(kind, at * step)), ...pluses].join('');
};

/** The fingering of each note, below it; of a chord that of the highest, for a whistle plays one at a time. */
export const drawHoles: Under<'whistle'> = ({ lowest, key }, rooms) => {
	const outlines = new Map<string, string>();
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
			const d = outlines.get(sign) ?? outline(fingers);
			outlines.set(sign, d);
			const element = svg('path', {
				...{ class: 'fingering', 'data-fingering': sign, d },
				...{ fill: 'currentColor', 'fill-rule': 'evenodd', stroke: 'none' },
				transform: `translate(${x.toFixed(1)} ${first.toFixed(1)})`,
			});
			return [{ at, element, lacking: [] }];
		});
		return { notes: drawn, rest: [name] };
	});
};
