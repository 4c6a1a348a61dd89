import { alignmentCost, type Notes } from './align.ts';
import type { Bar } from './sounding.ts';

/** Bars that are looked at: enough to know a tune by. */
const most = 64;
/** Ways that are held against each other bar by bar: those in which the notes that there are agree best. */
const candidates = 3;
const little = 1e-9;

/**
 * The way in semitones, an octave up or down at most, by which `other` has to be moved for its notes to agree
 * best with those of `bars`. Keys say little of it: one and the same tune is filed in G and in D mixolydian. Of
 * ways that are equally good it is `rather`, or else the shortest.
 */
export function bestWay(bars: readonly Bar[], other: readonly Bar[], rather = 0): number {
	const [a, b] = [bars.slice(0, most), other.slice(0, most)];
	const [lengths, others] = [lengthsOf(a), lengthsOf(b)];
	const shared = (way: number) =>
		lengths.reduce(
			(sum, length, pitch) => sum + Math.min(length, others[mod(pitch - way)] ?? 0),
			0,
		);
	const wanted = mod(rather);
	const ways = Array.from({ length: 12 }, (_, way) => ({ way, shared: shared(way) }))
		.sort((x, y) => y.shared - x.shared)
		.filter(({ way }, place) => place < candidates || way === wanted || way === 0)
		.map(({ way }) => ({ way, cost: alignmentCost(moved(a, 0), moved(b, way)) }));
	const least = Math.min(...ways.map(({ cost }) => cost));
	const best = ways
		.filter(({ cost }) => cost < least + little)
		.map(({ way }) => way)
		.sort((x, y) => Number(y === wanted) - Number(x === wanted) || far(x) - far(y));
	const [mean, otherMean] = [meanOf(a), meanOf(b)];
	return inOctave(best[0] ?? 0, mean && otherMean ? mean - otherMean : 0);
}

/** How long each of the twelve notes sounds, of the whole. */
function lengthsOf(bars: readonly Bar[]): readonly number[] {
	const lengths = Array.from({ length: 12 }, () => 0);
	let sum = 0;
	for (const { pitches, duration } of bars.flatMap(({ sounds }) => sounds)) {
		const pitch = pitches.at(-1);
		if (!pitch) continue;
		const at = mod(Math.round(pitch.midi));
		lengths[at] = (lengths[at] ?? 0) + duration;
		sum += duration;
	}
	return lengths.map(length => length / (sum || 1));
}

/** The notes without their octaves, so many semitones higher. */
function moved(bars: readonly Bar[], way: number): readonly Notes[] {
	return bars.map(({ sounds }) => {
		const pitches = sounds.map(({ pitches }) => {
			const pitch = pitches.at(-1);
			return pitch ? mod(Math.round(pitch.midi) + way) : -1;
		});
		return { pitches, text: pitches.join() };
	});
}

/** Undefined where there are no notes. */
function meanOf(bars: readonly Bar[]): number | undefined {
	const pitches = bars.flatMap(({ sounds }) => sounds.flatMap(({ pitches }) => pitches.slice(-1)));
	if (pitches.length === 0) return undefined;
	return pitches.reduce((sum, { midi }) => sum + midi, 0) / pitches.length;
}

/** The way up or down that brings it nearest. */
function inOctave(way: number, wanted: number): number {
	const ways = [way, way - 12, ...(way === 0 ? [12] : [])];
	return ways.sort((x, y) => Math.abs(x - wanted) - Math.abs(y - wanted))[0] ?? way;
}

/** The shorter way to that note. */
function far(way: number): number {
	return Math.min(way, 12 - way);
}

function mod(number: number): number {
	return ((number % 12) + 12) % 12;
}
