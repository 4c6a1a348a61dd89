import assert from 'node:assert/strict';
import { clicksOf, countIn } from '../../../../media/player/clicks.ts';
import { Course } from '../../../../media/player/course.ts';
import type { Route } from '../../../../media/player/course.ts';
import { phrasesIn, phrasesOf } from '../../../../media/player/phrases.ts';
import { bpmAt, paceOf, percentOf, playableBpm, rateOf } from '../../../../media/player/pace.ts';
import { rampPercent } from '../../../../media/player/ramp.ts';
import { jig, reel, score } from './tunes.ts';

/** Half a whole note a second: a reel at 60 minims a minute. */
const slow = (loop?: { from: number; to: number }): Route => ({ end: 16, loop, rate: () => 0.5 });

suite('The course of the music', () => {
	test('runs to the end and stops there', () => {
		const course = new Course(slow(), 10, 0);
		course.plan(100);
		assert.equal(course.ended, 42);
		assert.equal(course.at(9), undefined);
		assert.deepEqual(course.at(12), { position: 1, pass: 0, answer: false });
	});

	test('is planned without gaps, however often', () => {
		const course = new Course(slow({ from: 1, to: 2 }), 0, 1);
		const planned = [0.3, 1.1, 1.9, 2.2, 4.5, 9].flatMap(until => course.plan(until));
		for (const [index, { time, from, to, rate }] of planned.entries()) {
			const next = planned[index + 1];
			if (next === undefined) break;
			assert.ok(Math.abs(time + (to - from) / rate - next.time) < 1e-9);
			assert.equal(next.from, to === 2 ? 1 : to);
		}
	});

	test('goes round a loop with no time lost at the seam', () => {
		const course = new Course(slow({ from: 1, to: 2 }), 0, 0);
		course.plan(9);
		assert.deepEqual(course.at(0), { position: 1, pass: 0, answer: false });
		assert.deepEqual(course.at(5), { position: 1.5, pass: 2, answer: false });
		assert.equal(course.ended, undefined);
	});

	test('changes its tempo where it is', () => {
		const course = new Course(slow(), 0, 0);
		course.plan(4);
		assert.equal(course.change({ ...slow(), rate: () => 1 }, 2), 2);
		course.plan(6);
		assert.deepEqual(course.at(2), { position: 1, pass: 0, answer: false });
		assert.deepEqual(course.at(4), { position: 3, pass: 0, answer: false });
	});

	test('waits for its beginning when it is changed during the count-in', () => {
		const course = new Course(slow(), 5, 0);
		course.plan(6);
		assert.equal(course.change({ ...slow(), rate: () => 1 }, 2), 5);
		course.plan(8);
		assert.deepEqual(course.at(6), { position: 1, pass: 0, answer: false });
	});

	test('goes into a loop that is switched on elsewhere', () => {
		const course = new Course(slow(), 0, 0);
		course.plan(4);
		course.change(slow({ from: 8, to: 9 }), 2);
		course.plan(4);
		assert.deepEqual(course.at(3), { position: 8.5, pass: 0, answer: false });
	});

	test('gets faster from pass to pass', () => {
		const ramp = { from: 50, to: 100, step: 20, times: 2 };
		assert.deepEqual(
			[0, 1, 2, 3, 4, 5, 6, 60].map(pass => rampPercent(ramp, pass)),
			[50, 50, 70, 70, 90, 90, 100, 100],
		);
		const course = new Course(
			{ end: 4, loop: { from: 0, to: 1 }, rate: pass => rampPercent(ramp, pass) / 100 },
			0,
			0,
		);
		course.plan(20);
		assert.deepEqual(course.at(4), { position: 0, pass: 2, answer: false });
	});
});

suite('Call and response', () => {
	const phrases = [
		{ from: 0, to: 2 },
		{ from: 2, to: 3 },
	];
	const called = (loop?: { from: number; to: number }): Route => ({
		...slow(loop),
		end: 3,
		phrases,
	});

	test('leaves as long a silence as the phrase was, and then goes on', () => {
		const course = new Course(called(), 0, 0);
		const planned = course.plan(100);
		assert.deepEqual(
			planned.map(({ time, from, to, answer }) => [time, from, to, answer]),
			[
				[0, 0, 2, false],
				[4, 0, 2, true],
				[8, 2, 3, false],
				[10, 2, 3, true],
			],
		);
		assert.equal(course.ended, 12);
		assert.deepEqual(course.at(5), { position: 0.5, pass: 0, answer: true });
	});

	test('waits no longer than what was heard, when it began in the middle', () => {
		const course = new Course(called(), 0, 1.5);
		assert.deepEqual(
			course.plan(2.1).map(({ time, from, answer }) => [time, from, answer]),
			[
				[0, 1.5, false],
				[1, 1.5, true],
				[2, 2, false],
			],
		);
	});

	test('goes round a loop, and counts a pass only when it has been answered', () => {
		const course = new Course(called({ from: 2, to: 3 }), 0, 2);
		course.plan(9);
		assert.deepEqual(course.at(3), { position: 2.5, pass: 0, answer: true });
		assert.deepEqual(course.at(5), { position: 2.5, pass: 1, answer: false });
	});

	test('stays with the answer when the tempo changes during it', () => {
		const course = new Course(called(), 0, 0);
		course.plan(9);
		course.change({ ...called(), rate: () => 1 }, 5);
		course.plan(20);
		assert.deepEqual(course.at(5), { position: 0.5, pass: 0, answer: true });
		assert.deepEqual(course.at(6.5), { position: 2, pass: 0, answer: false });
	});

	test('is over at once when it is switched off', () => {
		const course = new Course(called(), 0, 0);
		course.plan(5);
		course.change({ ...slow(), end: 3 }, 5);
		course.plan(6);
		assert.deepEqual(course.at(5), { position: 0.5, pass: 0, answer: false });
	});
});

suite('The phrases of a tune', () => {
	const lengths = (abc: string, bars: number) =>
		phrasesOf(score(abc).bars, bars).map(({ from, to }) => Math.round((to - from) * 8));

	test('are so many bars long, and end with their part', () => {
		assert.deepEqual(lengths(reel, 2), [16, 16, 16, 16, 16, 16, 16, 16]);
		assert.deepEqual(lengths(reel, 3), [24, 8, 24, 8, 24, 8, 24, 8]);
	});

	test('begin with the pick-up that leads to them, also where a repeat has cut the bar', () => {
		assert.deepEqual(lengths(jig, 2), [13, 12, 12, 11, 13, 11, 13, 11]);
	});

	test('cover the tune without a gap, whatever its bars are', () => {
		const { bars, length } = score('X:1\nM:4/4\nL:1/8\nK:D\nA|d2fd|e6 c2 d2|f|gfed cBAG|D8 z4|');
		const phrases = phrasesOf(bars, 2);
		assert.equal(phrases[0]?.from, 0);
		assert.equal(phrases.at(-1)?.to, length);
		for (const [index, { to }] of phrases.entries())
			if (index + 1 < phrases.length) assert.equal(phrases[index + 1]?.from, to);
	});

	test('are cut where a loop is', () => {
		const phrases = phrasesIn(phrasesOf(score(reel).bars, 2), { from: 1, to: 3 });
		assert.deepEqual(phrases, [
			{ from: 1, to: 2 },
			{ from: 2, to: 3 },
		]);
	});
});

suite('The tempo of a tune', () => {
	test('is counted as musicians count it', () => {
		const common = { bar: 1, beat: 1 / 4 };
		assert.deepEqual(paceOf('reel', common), { beat: 1 / 2, bpm: 100 });
		assert.deepEqual(paceOf('Jig', { bar: 6 / 8, beat: 3 / 8 }), { beat: 3 / 8, bpm: 112 });
		assert.equal(rateOf(100, 1 / 2), 200 / 240);
	});

	test('follows the metre where the type is unknown, or is not what the notes are', () => {
		assert.deepEqual(paceOf('fling', { bar: 1, beat: 1 / 4 }), { beat: 1 / 4, bpm: 120 });
		assert.equal(paceOf('jig', { bar: 1, beat: 1 / 4 }).beat, 1 / 4);
		assert.equal(paceOf('constructor', { bar: 1, beat: 1 / 2 }).beat, 1 / 2);
	});

	test('counts the threes of a compound metre, whatever is usual for the type', () => {
		for (const bar of [6 / 8, 9 / 8, 12 / 8])
			assert.deepEqual(paceOf('march', { bar, beat: 3 / 8 }), { beat: 3 / 8, bpm: 112 });
		assert.equal(paceOf('march', { bar: 1, beat: 1 / 4 }).beat, 1 / 4);
		assert.equal(paceOf('slide', { bar: 12 / 8, beat: 3 / 8 }).bpm, 126);
		assert.equal(paceOf('waltz', { bar: 3 / 4, beat: 1 / 4 }).beat, 1 / 4);
	});

	test('is given in percent of the usual as well, and stays playable', () => {
		const reelPace = { beat: 1 / 2, bpm: 100 };
		assert.equal(percentOf(75, reelPace), 75);
		assert.equal(bpmAt(80, { beat: 3 / 8, bpm: 112 }), 90);
		assert.deepEqual([0, NaN, 1e9, 99.6].map(playableBpm), [20, 20, 400, 100]);
	});
});

suite('The metronome', () => {
	test('clicks on every beat, and marks the first of each bar', () => {
		const clicks = clicksOf(score(reel).bars, 1 / 2).slice(0, 4);
		assert.deepEqual(clicks, [
			{ at: 0, strong: true },
			{ at: 0.5, strong: false },
			{ at: 1, strong: true },
			{ at: 1.5, strong: false },
		]);
	});

	test('does not stumble over pick-ups', () => {
		const { bars } = score(jig);
		const clicks = clicksOf(bars, 3 / 8).map(({ at }) => at);
		for (const [index, at] of clicks.entries()) {
			if (index > 0) assert.ok(Math.abs(at - (clicks[index - 1] ?? 0) - 3 / 8) < 1e-5);
		}
	});

	test('counts one bar in, and of a bar with a pick-up what is left out', () => {
		const [even, pickUp] = [score(reel), score(jig)];
		assert.deepEqual(
			countIn(even.bars, 0, { bar: 1, beat: 1 / 2 }).map(({ at }) => at),
			[-1, -0.5],
		);
		assert.deepEqual(
			countIn(pickUp.bars, 0, { bar: 6 / 8, beat: 3 / 8 }).map(({ at }) => at),
			[-1.375, -1, -0.625, -0.25],
		);
	});
});
