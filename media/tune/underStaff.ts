import type { TuneObject } from 'abcjs';
import spacing from 'abcjs/src/write/helpers/spacing.js';
import type { ReadItem, ReadTune } from 'abcjs/src/parse/abc_parse.js';
import type { Pitch } from '../../src/abc/sounding.ts';
import { voicesOf } from '../../src/abc/sounding.ts';

/** A note of the leading voice on a staff that has been drawn. */
export interface DrawnNote {
	/** Where it begins in the music. */
	readonly at: number;
	/** The middle of its head, in the engraver's pixels. */
	readonly x: number;
	/** What is struck: none where all of it goes on from the note before. From the lowest as written. */
	readonly struck: readonly Pitch[];
	/** Whether the highest pitch goes on from the note before. */
	readonly tied: boolean;
}

/** The room under one system, in the engraver's pixels. */
export interface Room {
	readonly top: number;
	readonly left: number;
	readonly right: number;
	readonly notes: readonly DrawnNote[];
	/** Where its bar lines stand. */
	readonly bars: readonly number[];
}

/** What the engraver's own parts are, as far as they are needed here. */
interface Staff {
	/** The lowest that is drawn, lyrics included; in steps above middle C. */
	bottom: number;
	/** Where middle C is; known when it has been drawn. */
	readonly absoluteY: number;
}
interface Group {
	readonly staffs: readonly Staff[];
	height: number;
	readonly startx: number;
	readonly w: number;
}
interface Element {
	readonly heads?: readonly { readonly x: number; readonly w: number }[];
	readonly children?: readonly { readonly type?: string; readonly x: number }[];
}
interface Item extends ReadItem {
	readonly startChar: number;
	readonly abselem?: Element;
}
interface Line {
	readonly staff?: readonly {
		readonly clef?: { readonly type?: string };
		readonly voices?: readonly (readonly Item[])[];
	}[];
	readonly staffGroup?: Group;
}
/** How the engraver lets a tablature join in: when everything has its place and nothing is drawn yet. */
interface Joining {
	tablatures?: readonly {
		readonly params: object;
		readonly instance: { readonly render: (renderer: unknown, line: Line) => void };
	}[];
}

const leadingOf = (line: Line): readonly Item[] => {
	const staff = line.staff?.[0];
	return staff?.clef?.type === 'perc' ? [] : (staff?.voices?.[0] ?? []);
};

const isSound = ({ el_type, pitches, rest }: Item): boolean =>
	el_type === 'note' && (pitches !== undefined || rest?.type !== 'spacer');

/**
 * Makes room under the leading voice of a tune that has been read and is about to be drawn. The engraver
 * has a tablature of its own, but that knows no whistle, is lost where lines are broken anew, puts two notes
 * of a chord on one string and carries a sign into octaves where it plays none: only its way to make room is
 * used.
 */
export class UnderStaff {
	readonly #lines: readonly Line[];
	readonly #sounds: readonly (readonly Pitch[])[];
	/** How low each system reached before it got more room. */
	readonly #lowest = new Map<Line, number>();

	/** So many pixels under each system. */
	constructor(tune: TuneObject, height: number) {
		this.#lines = tune.lines as unknown as readonly Line[];
		// Read before it is drawn, when it is nobody's but the reader's.
		this.#sounds = (voicesOf(tune as unknown as ReadTune)[0] ?? []).flatMap(({ sounds }) =>
			sounds.map(({ pitches }) => pitches),
		);
		const render = (_: unknown, line: Line): void => {
			const group = line.staffGroup;
			const staff = group?.staffs[0];
			if (group === undefined || staff === undefined || leadingOf(line).length === 0) return;
			this.#lowest.set(line, staff.bottom);
			staff.bottom -= height / spacing.STEP;
			group.height += height / spacing.STEP;
		};
		(tune as Joining).tablatures = [{ params: {}, instance: { render } }];
	}

	/** Once it has been drawn: the room that there is, from the first system to the last. */
	rooms(): readonly Room[] {
		let sound = 0;
		return this.#lines.flatMap(line => {
			const notes: DrawnNote[] = [];
			const bars: number[] = [];
			for (const item of leadingOf(line)) {
				const { heads = [], children = [] } = item.abselem ?? {};
				if (item.el_type === 'bar') {
					for (const { type, x } of children) if (type === 'bar') bars.push(x);
				}
				if (!isSound(item)) continue;
				const pitches = this.#sounds[sound++] ?? [];
				const [head] = heads;
				if (head === undefined || pitches.length === 0) continue;
				const isTied = (at: number): boolean => item.pitches?.[at]?.endTie !== undefined;
				notes.push({
					at: item.startChar,
					x: head.x + head.w / 2,
					struck: pitches.filter((_, at) => !isTied(at)),
					tied: isTied(pitches.length - 1),
				});
			}
			const { staffs = [], startx = 0, w = 0 } = line.staffGroup ?? {};
			const [staff] = staffs;
			const lowest = this.#lowest.get(line);
			if (staff === undefined || lowest === undefined) return [];
			const top = staff.absoluteY - lowest * spacing.STEP;
			return [{ top, left: startx, right: w, notes, bars }];
		});
	}
}
