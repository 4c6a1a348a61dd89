import { abcFences } from './fences.ts';
import { nothingKnown, stepsFrom, type Known, type Place, type Step } from './steps.ts';
import type { Notation } from './tunesIn.ts';
import type { Named, WrittenTune } from './writtenTune.ts';

/** The tunes of a text, and what is needed to read it again once it has changed. */
export interface Reading {
	readonly tunes: readonly WrittenTune[];
	readonly blocks: readonly Block[];
}

/** The whole of a text in ABC, or a fence of Markdown. */
interface Block extends Place {
	readonly lines: readonly string[];
	readonly steps: readonly Step[];
}

/**
 * Reads a text whose lines have changed since it was read `before`: only the tunes around the changes are read
 * again, the others are the same objects, or have other lines. So it doesn't matter what has changed, or how often.
 * It pauses (`yield`) after every tune.
 */
export function* reading(
	lines: readonly string[],
	notation: Notation,
	before?: Reading,
): Generator<undefined, Reading> {
	const places =
		notation === 'abc'
			? [{ lines, first: 0, isFence: false }]
			: abcFences(lines).map(fence => ({ ...fence, isFence: true }));
	const old = before?.blocks ?? [];
	const [front, back] = sameEnds(old, places, (one, other) => isSame(one.lines, other.lines));
	const blocks: Block[] = [];
	const tunes: WrittenTune[] = [];
	for (const [n, place] of places.entries()) {
		// Where fences have come or gone some are held against another one, which only takes longer.
		const isBehind = n >= front && n >= places.length - back;
		const known = old[isBehind ? n + old.length - places.length : n];
		const isKnown = n < front || isBehind;
		const steps =
			known && isKnown
				? shiftedSteps(known.steps, 0, place.first - known.first)
				: yield* stepsAgain(place.lines, place, known);
		blocks.push({ ...place, steps });
		for (const { tune } of steps) if (tune) tunes.push(tune);
	}
	return { tunes, blocks };
}

function* stepsAgain(
	lines: readonly string[],
	place: Place,
	before: Block = { ...place, lines: [], steps: [] },
): Generator<undefined, readonly Step[]> {
	const moved = place.first - before.first;
	const added = lines.length - before.lines.length;
	const [front, back] = sameEnds(before.lines, lines, (one, other) => one === other);
	const changed = before.steps.findIndex(({ seen }) => seen > front);
	const kept = changed === -1 ? before.steps : before.steps.slice(0, changed);
	const steps = [...shiftedSteps(kept, 0, moved)];
	const { next: at, known } = kept.at(-1) ?? { next: 0, known: nothingKnown };
	let rest = kept.length;
	for (const step of stepsFrom(lines, place, at, known)) {
		steps.push(step);
		yield;
		if (step.next < lines.length - back) continue;
		// From here on nothing has changed: is it where a step began before, and is the same known there?
		while ((before.steps[rest]?.from ?? Infinity) < step.next - added) rest++;
		if (before.steps[rest]?.from !== step.next - added) continue;
		if (!isSameKnown(before.steps[rest - 1]?.known ?? nothingKnown, step.known)) continue;
		return steps.concat(shiftedSteps(before.steps.slice(rest), added, moved + added));
	}
	return steps;
}

/** How many are the same at the beginning, and of the others at the end. */
function sameEnds<Old, New>(
	before: readonly Old[],
	now: readonly New[],
	isSame: (one: Old, other: New) => boolean,
): readonly [front: number, back: number] {
	const most = Math.min(before.length, now.length);
	const same = (old: number, at: number) => {
		const [one, other] = [before[old], now[at]];
		return one !== undefined && other !== undefined && isSame(one, other);
	};
	let front = 0;
	while (front < most && same(front, front)) front++;
	let back = 0;
	while (back < most - front && same(before.length - 1 - back, now.length - 1 - back)) back++;
	return [front, back];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((line, n) => line === other[n]);
}

function isSameKnown(one: Known, other: Known): boolean {
	return one === other || (one.isBegun === other.isBegun && isSame(one.shared, other.shared));
}

/** Lower by some lines in their block, and their tunes in the whole text. */
function shiftedSteps(steps: readonly Step[], by: number, tunesBy: number): readonly Step[] {
	if (by === 0 && tunesBy === 0) return steps;
	return steps.map(({ from, next, seen, tune, known }) => ({
		...{ from: from + by, next: next + by, seen: seen + by },
		tune: tune && (tunesBy === 0 ? tune : movedTune(tune, tunesBy)),
		known,
	}));
}

function movedTune(tune: WrittenTune, by: number): WrittenTune {
	const moved = (named: readonly Named[]) =>
		named.map(({ name, line }) => ({ name, line: line + by }));
	return {
		...tune,
		...{ start: tune.start + by, end: tune.end + by, music: tune.music + by },
		...{ titles: moved(tune.titles), parts: moved(tune.parts) },
	};
}
