import type { Bar as WrittenBar } from '../../src/abc/sounding.ts';

/** A bar as it is played; times are whole notes from the beginning. */
export interface Bar {
	readonly start: number;
	readonly end: number;
	/** As musicians count: see `numbered` of the ABC modules. */
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
		written.flatMap(({ sounds }, index) => sounds.map(({ at }): [number, number] => [at, index])),
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

/** To which part each bar belongs; what is shorter than two bars is no part of its own. */
const parted = (
	written: readonly WrittenBar[],
	lengths: readonly number[],
	full: number,
): readonly number[] => {
	const parts: { readonly bars: number[]; length: number }[] = [];
	for (const [index, { opensPart: opens }] of written.entries()) {
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
	const parts = parted(written, lengths, full);
	const bars = runs.map(({ written: index, start, end }): Bar => ({
		start,
		end,
		number: written[index]?.number ?? 1,
		part: parts[index] ?? 0,
		leads: written[index]?.leads ?? false,
	}));
	return { bars, moments, length };
};
