import { render, sampleRate } from '../ui/offlineTune.ts';
import type { Asked } from '../ui/offlineTune.ts';

/** Runs in a page: renders a loop, and looks at where it turns. */

export interface Seams {
	/** How many times it turned. */
	readonly turns: number;
	/** How far a note is from where the same note was a pass before, less the length of the loop; in samples. */
	readonly sent: number;
	/** By how many samples a pass has to be moved to be most like the one before. */
	readonly shift: number;
	/** The largest step from a sample to the next near a turn, in percent of the largest elsewhere. */
	readonly step: number;
}

/** So many samples before and after a turn are near it: 10 ms. */
const near = 441;
/** A pass is moved by so many samples at most. */
const reach = 32;

/** `length` is that of a pass, in seconds; it is a whole number of samples. */
async function hearSeams(asked: Asked, length: number): Promise<Seams> {
	const starts: number[] = [];
	const nodesDo: { start: (when?: number) => void } = AudioBufferSourceNode.prototype;
	nodesDo.start = new Proxy(nodesDo.start, {
		apply: (start, node, args: [number?]) => {
			starts.push((args[0] ?? 0) * sampleRate);
			Reflect.apply(start, node, args);
		},
	});
	const { samples } = await render(asked);

	const pass = Math.round(length * sampleRate);
	const turns = Math.floor(samples.length / pass) - 1;
	const inPass = starts.filter(at => at < pass - 1).length;
	const sent = starts
		.slice(inPass)
		.map((at, index) => Math.abs(at - (starts[index] ?? NaN) - pass));
	const unlike = (from: number, shift: number): number => {
		let sum = 0;
		for (let index = from; index < from + pass / 2; index++)
			sum += ((samples[index] ?? 0) - (samples[index + pass + shift] ?? 0)) ** 2;
		return sum;
	};
	const shifts = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
	// The first pass begins in silence.
	const moved = Array.from({ length: turns - 2 }, (_, index) => {
		const from = (index + 1) * pass;
		const [best = NaN] = shifts.toSorted((a, b) => unlike(from, a) - unlike(from, b));
		return Math.abs(best);
	});
	let [atTurns, elsewhere] = [0, 0];
	for (let index = near + 1; index < (turns + 1) * pass - near; index++) {
		const step = Math.abs((samples[index] ?? 0) - (samples[index - 1] ?? 0));
		const away = Math.min(index % pass, pass - (index % pass));
		if (away <= near) atTurns = Math.max(atTurns, step);
		else elsewhere = Math.max(elsewhere, step);
	}
	return {
		turns,
		sent: Math.max(...sent),
		shift: Math.max(...moved),
		step: (100 * atTurns) / elsewhere,
	};
}

declare global {
	var theSessionSeams: typeof hearSeams;
}
globalThis.theSessionSeams = hearSeams;
