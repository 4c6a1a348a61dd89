import type { GridBar } from './grid.ts';

/** Slots of one bar, in a run of slots that are heard one after the other. */
export interface Piece {
	/** Its index. */
	readonly bar: number;
	readonly from: number;
	readonly to: number;
	/** Whether a run ends with it. */
	readonly endsRun: boolean;
}

/** How far a run goes over a repeat or an ending to either side, in slots. */
const reach = 20;
/** Times as long as it is written may a tune be played. */
const mostTimes = 4;

/**
 * A melody in the runs in which it is heard: each bar once, and across each repeat and into each ending a good
 * stretch of what is heard before and after, so that a few bars from anywhere stand in one run.
 */
export function runsOf(bars: readonly GridBar[]): readonly Piece[] {
	const order = played(bars);
	const [starts, needed] = needs(bars, order);
	const pieces: Piece[] = [];
	for (let at = 0; at < order.length; at++) {
		const bar = order[at] ?? 0;
		const length = bars[bar]?.length ?? 0;
		const start = starts[at] ?? 0;
		for (let from = 0; from < length;) {
			if (needed[start + from] === 0) {
				from++;
				continue;
			}
			let to = from + 1;
			while (to < length && needed[start + to] === 1) to++;
			pieces.push({ bar, from, to, endsRun: needed[start + to] !== 1 });
			from = to;
		}
	}
	return pieces;
}

/** Where each played bar starts, and for every slot that is played 1 if it stands in a run. */
function needs(
	bars: readonly GridBar[],
	order: readonly number[],
): readonly [number[], Uint8Array] {
	const starts: number[] = [];
	let total = 0;
	for (const bar of order) {
		starts.push(total);
		total += bars[bar]?.length ?? 0;
	}
	const needed = new Uint8Array(total + 1);
	const heard = new Uint8Array(bars.length);
	const joined = new Set<number>();
	order.forEach((bar, at) => {
		const start = starts[at] ?? 0;
		if (heard[bar] === 0) needed.fill(1, start, start + (bars[bar]?.length ?? 0));
		heard[bar] = 1;
		const join = at === 0 ? -1 : (order[at - 1] ?? 0) * bars.length + bar;
		if (join >= 0 && !joined.has(join)) {
			joined.add(join);
			needed.fill(1, Math.max(start - reach, 0), Math.min(start + reach, total));
		}
	});
	return [starts, needed];
}

/** The bars in the order in which they are played; at its end those that no repeat led to. */
function played(bars: readonly GridBar[]): readonly number[] {
	const order: number[] = [];
	const heard = new Uint8Array(bars.length);
	let [start, time] = [0, 1];
	let isPastEnding = false;
	for (let at = 0; at < bars.length; at++) {
		const bar = bars[at];
		if (!bar || order.length > mostTimes * bars.length) break;
		if (bar.opensRepeat && at !== start) [start, time, isPastEnding] = [at, 1, false];
		if (bar.ending === 1 && isPastEnding) [start, time, isPastEnding] = [at, 1, false];
		if (bar.ending > 0 && bar.ending !== time) {
			const next = bars.findIndex(({ ending }, n) => n > at && ending === time);
			if (next !== -1) {
				at = next - 1;
				continue;
			}
		}
		if (bar.ending > 1) isPastEnding = true;
		order.push(at);
		heard[at] = 1;
		if (!bar.closesRepeat) continue;
		const hasNext = bars.some(({ ending }, n) => n > at && ending === time + 1);
		if (time === 1 || (isPastEnding && hasNext && bars[at + 1]?.ending === time + 1)) {
			time++;
			at = start - 1;
		} else [start, time, isPastEnding] = [at + 1, 1, false];
	}
	bars.forEach((_, at) => {
		if (heard[at] === 0) order.push(at);
	});
	return order;
}
