import { parseOnly } from 'abcjs';
import { Course } from '../../media/player/course.ts';
import type { Span } from '../../media/player/loops.ts';
import { output } from '../../media/player/engine.ts';
import { Packs } from '../../media/player/packs.ts';
import { notesIn } from '../../media/player/schedule.ts';
import { scoreOf } from '../../media/player/score.ts';
import { sound } from '../../media/player/voice.ts';
import type { Instrument } from '../../src/abc/heard.ts';

/** Runs in a page: plays into a buffer instead of the room, and listens. */

export interface Asked {
	readonly abc: string;
	readonly instrument: Instrument;
	/** Whole notes a second. */
	readonly rate: number;
	readonly seconds: number;
	readonly loop?: Span;
}

export const sampleRate = 44_100;

/** Plays; gives the score and all that sounds, in one channel. */
export async function render({ abc, instrument, rate, seconds, loop }: Asked) {
	const [tune] = parseOnly(abc);
	const score = scoreOf(tune, abc);
	const pack = await new Packs('/sounds/').load(instrument);
	const context = new OfflineAudioContext(1, Math.round(seconds * sampleRate), sampleRate);
	const out = output(context);
	const course = new Course({ end: score.length, loop, rate: () => rate }, 0, loop?.from ?? 0);
	// In steps, as it is planned in the room.
	for (let until = 0.06; until < seconds; until += 0.06)
		for (const stretch of course.plan(until))
			for (const note of notesIn(stretch, score.sounds, instrument))
				sound(context, out, pack, note);
	return { score, samples: (await context.startRendering()).getChannelData(0) };
}

/** The MIDI number, with cents behind the point, of what sounds around `at` (s), by autocorrelation. */
function pitchAt(samples: Float32Array, at: number): number {
	const [from, width] = [Math.round(at * sampleRate), 2048];
	let best = { lag: 0, value: 0 };
	const like = (lag: number): number => {
		let [product, one, other] = [0, 0, 0];
		for (let index = from; index < from + width; index++) {
			const [a, b] = [samples[index] ?? 0, samples[index + lag] ?? 0];
			product += a * b;
			one += a * a;
			other += b * b;
		}
		return product / Math.sqrt(one * other + 1e-12);
	};
	const values = Array.from({ length: 500 }, (_, lag) => (lag < 15 ? 0 : like(lag)));
	const top = Math.max(...values);
	// The first peak that is nearly as good: twice the period fits as well.
	const lag = values.findIndex(
		(value, index) =>
			value > 0.93 * top && value >= (values[index - 1] ?? 0) && value > (values[index + 1] ?? 0),
	);
	const [before, here, after] = [lag - 1, lag, lag + 1].map(index => values[index] ?? 0);
	const bend = (before ?? 0) - 2 * (here ?? 0) + (after ?? 0);
	best = { lag: lag + (bend === 0 ? 0 : ((before ?? 0) - (after ?? 0)) / (2 * bend)), value: top };
	return 69 + 12 * Math.log2(sampleRate / best.lag / 440);
}

/** For each of the first notes: what it should be, and what is heard in its middle. */
async function hearNotes(asked: Asked, count: number) {
	const { score, samples } = await render(asked);
	return score.sounds.slice(0, count).map(({ pitch, start, end }) => ({
		pitch,
		heard: pitchAt(samples, (start + (end - start) * 0.5) / asked.rate),
	}));
}

/** How two passes of a loop differ, and how quiet it gets at the seam, both against the loudness within. */
async function hearLoop(asked: Asked, length: number) {
	const { samples } = await render(asked);
	const pass = Math.round((length / asked.rate) * sampleRate);
	const level = (from: number, width: number): number =>
		Math.hypot(...samples.subarray(from, from + width)) / Math.sqrt(width);
	let difference = 0;
	for (let index = pass; index < 2 * pass; index++)
		difference = Math.max(
			difference,
			Math.abs((samples[index] ?? 0) - (samples[index + pass] ?? 0)),
		);
	const within = level(pass, pass);
	const around = Array.from({ length: 10 }, (_, step) => level(2 * pass - 2205 + step * 441, 441));
	return { difference: difference / within, quietest: Math.min(...around) / within };
}

declare global {
	var theSessionSound: { hearNotes: typeof hearNotes; hearLoop: typeof hearLoop };
}
globalThis.theSessionSound = { hearNotes, hearLoop };
