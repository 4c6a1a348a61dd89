import type { Bar } from './bars.ts';
import { barAt } from './loops.ts';
import type { Score } from './score.ts';
import { straight } from './pace.ts';

/** The pairs of quavers that swing are parts of crotchets. */
const pair = 1 / 4;
const grain = 1e-4;

/** Where the beats are counted from: where its bar begins, or, if that leads to the next one, where it ends. */
const downbeat = (bars: readonly Bar[], time: number): number => {
	const bar = barAt(bars, time);
	if (bar === undefined) return 0;
	return bar.leads ? bar.end : bar.start;
};

/**
 * The score with the second quaver of each even pair put back: `percent` of the pair (50 leaves it, 66 is
 * a triplet's). Pairs that are triplets or semiquavers already stay as they are written.
 */
export const swung = (score: Score, percent: number): Score => {
	if (percent === straight) return score;
	const later = (pair / 2) * (percent / straight - 1);
	const key = (time: number): number => Math.round(time / grain);
	const starts = new Set(score.moments.map(({ start }) => key(start)));
	const isOff = (time: number): boolean => {
		const within = (((time - downbeat(score.bars, time)) % pair) + pair) % pair;
		return Math.abs(within - pair / 2) < grain;
	};
	const isEven = (off: number): boolean => {
		const beat = off - pair / 2;
		const between = [1 / 8, 2 / 8, 3 / 8, 5 / 8, 6 / 8, 7 / 8, 1 / 3, 2 / 3];
		return !between.some(part => {
			const at = key(beat + pair * part);
			return starts.has(at) || starts.has(at - 1) || starts.has(at + 1);
		});
	};
	const moved = (time: number): number => (isOff(time) && isEven(time) ? time + later : time);
	return {
		...score,
		sounds: score.sounds.map(sound => ({
			...sound,
			start: moved(sound.start),
			end: moved(sound.end),
		})),
		moments: score.moments.map(moment => ({ ...moment, start: moved(moment.start) })),
	};
};
