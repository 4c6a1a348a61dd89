import type { TuneObject } from 'abcjs';

/** What stands between two bar lines of the first voice. */
export interface WrittenBar {
	/** Where its notes and rests begin in the ABC. */
	readonly chars: readonly number[];
	/** After a repeat sign, a double bar or a part's name: a part of the tune begins here. */
	readonly opens: boolean;
	/** After the number of an ending. */
	readonly ending: boolean;
}

/** A bar as it is played; times are whole notes from the beginning. */
export interface Bar {
	readonly start: number;
	readonly end: number;
	/** As musicians count: a pick-up is 0, and what is left of a bar before a repeat shares its number. */
	readonly number: number;
	/** From 0. */
	readonly part: number;
	/** It leads to the next bar: its beats are counted from its end. */
	readonly leads: boolean;
}

/** When a note or a rest is played, and where in the ABC it stands. */
export interface Moment {
	readonly start: number;
	readonly at: number;
}

/** A note or rest as it is played. */
export interface Event {
	readonly at: number;
	/** In whole notes. */
	readonly length: number;
}

const little = 1e-5;

export const writtenBars = (tune: TuneObject): readonly WrittenBar[] => {
	const bars: WrittenBar[] = [];
	let chars: number[] = [];
	let [opens, ending] = [false, false];
	const close = (): void => {
		if (chars.length === 0) return;
		bars.push({ chars, opens, ending });
		chars = [];
		[opens, ending] = [false, false];
	};
	for (const line of tune.lines) {
		for (const item of line.staff?.[0]?.voices?.[0] ?? []) {
			if (item.el_type === 'note') {
				if (item.rest?.type !== 'spacer') chars.push(item.startChar);
				continue;
			}
			if (item.el_type === 'part') {
				close();
				opens = true;
			}
			if (item.el_type !== 'bar') continue;
			close();
			if (item.startEnding !== undefined) ending = true;
			else if (item.type !== 'bar_thin' && item.type !== 'bar_invisible') opens = true;
		}
	}
	close();
	return bars;
};

interface Run {
	readonly written: number;
	readonly start: number;
	end: number;
}

/** Splits what is played into bars: a new one begins in another bar of the page, or where it goes back. */
const runsOf = (
	written: readonly WrittenBar[],
	events: readonly Event[],
): {
	readonly runs: readonly Run[];
	readonly moments: readonly Moment[];
	readonly length: number;
} => {
	const barOf = new Map(
		written.flatMap(({ chars }, index) => chars.map((at): [number, number] => [at, index])),
	);
	const runs: Run[] = [];
	const moments: Moment[] = [];
	let [now, last] = [0, -1];
	for (const { at, length } of events) {
		const index = barOf.get(at) ?? runs.at(-1)?.written ?? 0;
		const run = runs.at(-1);
		if (run?.written === index && at > last) run.end = now + length;
		else runs.push({ written: index, start: now, end: now + length });
		moments.push({ start: now, at });
		now += length;
		last = at;
	}
	return { runs, moments, length: now };
};

interface Place {
	readonly number: number;
	readonly leads: boolean;
}

const numbered = (
	written: readonly WrittenBar[],
	lengths: readonly number[],
	full: number,
): readonly Place[] => {
	const places: Place[] = [];
	const isShort = (index: number): boolean => (lengths[index] ?? 0) < full - little;
	for (const [index, bar] of written.entries()) {
		const before = places.at(-1);
		if (before === undefined) {
			const pickUp = isShort(0) && written.length > 1;
			places.push({ number: pickUp ? 0 : 1, leads: pickUp });
			continue;
		}
		const both = (lengths[index - 1] ?? 0) + (lengths[index] ?? 0);
		const completes =
			!bar.ending && !before.leads && isShort(index) && isShort(index - 1) && both <= full + little;
		places.push({ number: before.number + (completes ? 0 : 1), leads: completes });
	}
	return places;
};

/** To which part each bar belongs; what is shorter than two bars is no part of its own. */
const parted = (
	written: readonly WrittenBar[],
	lengths: readonly number[],
	full: number,
): readonly number[] => {
	const parts: { readonly bars: number[]; length: number }[] = [];
	for (const [index, { opens }] of written.entries()) {
		const part = parts.at(-1);
		const long = part !== undefined && part.length >= 2 * full - little;
		if (part === undefined || (opens && long)) {
			parts.push({ bars: [index], length: lengths[index] ?? 0 });
		} else {
			part.bars.push(index);
			part.length += lengths[index] ?? 0;
		}
	}
	const last = parts.at(-1);
	if (parts.length > 1 && last !== undefined && last.length < 2 * full - little) {
		parts.pop();
		parts.at(-1)?.bars.push(...last.bars);
	}
	return parts.flatMap(({ bars }, index) => bars.map(() => index));
};

/** The bars in playing order. `full` is the length of a bar that lacks nothing. */
export const playedBars = (
	written: readonly WrittenBar[],
	events: readonly Event[],
	full: number,
): {
	readonly bars: readonly Bar[];
	readonly moments: readonly Moment[];
	readonly length: number;
} => {
	const { runs, moments, length } = runsOf(written, events);
	const lengths = written.map((_, index) => {
		const run = runs.find(run => run.written === index);
		return run === undefined ? 0 : run.end - run.start;
	});
	const places = numbered(written, lengths, full);
	const parts = parted(written, lengths, full);
	const bars = runs.map(({ written: index, start, end }): Bar => ({
		start,
		end,
		number: places[index]?.number ?? 1,
		part: parts[index] ?? 0,
		leads: places[index]?.leads ?? false,
	}));
	return { bars, moments, length };
};
