import assert from 'node:assert/strict';
import { barAt, spanOfBars } from '../../../../media/player/loops.ts';
import { askedTempo, withoutTempo } from '../../../../media/player/score.ts';
import { swung } from '../../../../media/player/swing.ts';
import { jig, reel, score } from './tunes.ts';

const melody = (abc: string) => score(abc).sounds.filter(({ of }) => of === 'melody');

suite('A tune as it is played', () => {
	test('has the notes of the staff at their pitches', () => {
		const pitches = melody(reel).map(({ pitch }) => pitch);
		assert.deepEqual(pitches.slice(0, 6), [62, 66, 69, 74, 78, 74]);
	});

	test('plays repeats and endings as they are written', () => {
		const { bars } = score(jig);
		assert.deepEqual(
			bars.map(({ number }) => number),
			[0, 1, 2, 3, 4, 1, 2, 3, 5, 5, 6, 7, 8, 9, 5, 6, 7, 8, 9],
		);
	});

	test('goes back where musicians do', () => {
		const played = (body: string) => {
			const { sounds, bars, moments, length, lastBar } = score(`X:1\nM:4/4\nL:1/8\nK:C\n${body}`);
			assert.deepEqual(
				bars.map(({ start, end }) => [start, end]),
				sounds.map(({ start, end }) => [start, end]),
			);
			assert.equal(moments.length, bars.length);
			assert.equal(length, bars.length);
			const letters = sounds.map(({ pitch }) => 'C D EF G A B'[pitch % 12]).join('');
			return `${letters} ${bars.map(({ number }) => number).join('')} ${lastBar}`;
		};
		assert.equal(played('|:G8|A8|1 B8:|2 c8:| |:d8|e8:|'), 'GABGACDEDE 1231245656 6');
		assert.equal(played('|:G8|A8:| d8|e8|1 f8:|2 g8||'), 'GAGADEFDEG 1212345346 6');
		assert.equal(played('|:G8|A8|1 B8:|2 c8|| d8|e8:|'), 'GABGACDEDE 1231245656 6');
		assert.equal(played('|:A8||B8:|'), 'ABAB 1212 2');
	});

	test('is in the key and with the signs of the bar that it goes back to', () => {
		const pitches = (body: string) =>
			score(`X:1\nM:4/4\nL:1/8\nK:D\n${body}`).sounds.map(({ pitch }) => pitch);
		assert.deepEqual(pitches('|:f4 =f4|f4[K:C]f4|f8:|'), [78, 77, 78, 77, 77, 78, 77, 78, 77, 77]);
		assert.deepEqual(pitches('f8|[K:C]|:f8:|\n[K:D]|:f8:|'), [78, 77, 77, 78, 78]);
	});

	test('plays a second voice with the repeats of the first', () => {
		const { sounds } = score('X:1\nM:4/4\nL:1/1\nV:1\nV:2\nK:C\nV:1\n|:G|1 A:|2 B|]\nV:2\nC|D|E|');
		assert.deepEqual(
			[0, 1, 2, 3].map(at =>
				sounds
					.filter(({ start }) => start === at)
					.map(({ pitch }) => pitch)
					.join(),
			),
			['67,60', '69,62', '67,60', '71,64'],
		);
	});

	test('holds a tie into each ending, and none that leads nowhere', () => {
		const spans = (body: string) =>
			score(`X:1\nM:4/4\nL:1/4\nK:C\n${body}`).sounds.map(
				({ start, end, pitch }) => `${pitch}:${start}-${end}`,
			);
		assert.deepEqual(spans('|:c4-|1 c4:|2 c4|]'), ['72:0-2', '72:2-4']);
		assert.deepEqual(spans('|:c4|G4-:|G4-|G4|'), [...['72:0-1', '67:1-2', '72:2-3', '67:3-6']]);
		assert.deepEqual(spans('c4-|d4|c4-|c4|'), ['72:0-1', '74:1-2', '72:2-4']);
	});

	test('keeps the chords apart from the melody', () => {
		const { sounds } = score(jig);
		assert.ok(sounds.some(({ of }) => of === 'chords'));
		assert.ok(melody(reel).length === score(reel).sounds.length);
	});

	test('knows its parts, with their repeats and pick-ups', () => {
		const { parts, bars, length } = score(jig);
		assert.deepEqual(parts, [
			{ name: 'A', from: 0, to: 6 },
			{ name: 'B', from: 6, to: length },
		]);
		assert.equal(barAt(bars, 6)?.leads, true);
	});

	test('has one part when it has no repeats, and one bar when it has no bar lines', () => {
		assert.deepEqual(score('X:1\nM:none\nL:1/8\nK:D\nABcd efga').parts.length, 1);
		assert.equal(score('X:1\nM:none\nL:1/8\nK:D\nABcd efga').lastBar, 1);
	});

	test('is silent when there are no notes', () => {
		assert.deepEqual(score('X:1\nM:4/4\nK:D\nz4|z4|').sounds, []);
		assert.deepEqual(score('X:1\nK:D\n').bars, []);
	});

	test('sounds all its voices together', () => {
		const two = score('X:1\nM:4/4\nL:1/4\nV:1\nV:2\nK:D\nV:1\nDEFG|\nV:2\nA,4|');
		assert.deepEqual(
			two.sounds
				.filter(({ start }) => start === 0)
				.map(({ pitch }) => pitch)
				.sort(),
			[57, 62],
		);
	});

	test('holds a tied note, and marks the second of the two all the same', () => {
		const tied = score('X:1\nM:4/4\nL:1/4\nK:C\nCDEF-|F4|');
		assert.deepEqual(tied.sounds.map(({ start, end }) => [start, end]).at(-1), [0.75, 2]);
		assert.equal(tied.moments.length, 5);
	});

	test('is not sped up by a tempo in its middle, but knows what its head asks for', () => {
		const abc = 'X:1\nM:4/4\nL:1/4\nQ:1/2=90\nK:C\nCDEF|[Q:1/4=300]GABc|';
		assert.equal(withoutTempo(abc).length, abc.length);
		assert.equal(score(abc).asked, 45);
		assert.equal(score(abc).length, 2);
		assert.equal(askedTempo('Q:"Lively"\n'), undefined);
	});
});

suite('Bars that are looped', () => {
	test('are found where they follow each other', () => {
		const { bars } = score(reel);
		assert.deepEqual(spanOfBars(bars, 1, 2), { from: 0, to: 2 });
		assert.deepEqual(spanOfBars(bars, 4, 5), { from: 7, to: 9 });
		assert.deepEqual(spanOfBars(bars, 3, 3), { from: 2, to: 3 });
	});

	test('go through the ending that leads on', () => {
		const { bars } = score(jig);
		const span = spanOfBars(bars, 3, 6);
		assert.equal(barAt(bars, span?.from ?? 0)?.number, 3);
		assert.equal((span?.to ?? 0) - (span?.from ?? 0), 0.75 * 3);
	});

	test('have the half that comes after a repeat, but no pick-up to what follows', () => {
		const span = (body: string) => spanOfBars(score(`X:1\nM:6/8\nL:1/8\nK:G\n${body}`).bars, 2, 2);
		assert.deepEqual(span('G6|A5|B|c6|d6|'), { from: 0.75, to: 1.5 });
		assert.deepEqual(span('G6|A6||B|c6|d6|'), { from: 0.75, to: 1.5 });
	});

	test('are none when the tune has no such bars', () => {
		assert.equal(spanOfBars(score(reel).bars, 7, 99), undefined);
	});
});

suite('Swing', () => {
	const starts = (abc: string, percent: number) =>
		swung(score(abc), percent).sounds.map(({ start }) => Math.round(start * 1200) / 1200);

	test('puts back every second quaver, in any metre of crotchets', () => {
		for (const meter of ['4/4', 'C|', '2/2']) {
			const abc = `X:1\nM:${meter}\nL:1/8\nK:D\nABcd efga|`;
			assert.deepEqual(starts(abc, 60).slice(0, 4), [0, 0.15, 0.25, 0.4]);
		}
	});

	test('leaves triplets and semiquavers as they are', () => {
		const abc = 'X:1\nM:4/4\nL:1/8\nK:D\n(3ABc d/c/B/A/ AB A2|';
		const [even, late] = [starts(abc, 50), starts(abc, 66)];
		assert.equal(late[8], 0.665);
		assert.deepEqual(late.toSpliced(8, 1), even.toSpliced(8, 1));
	});

	test('counts its pairs from the first whole bar, and a pick-up is late as well', () => {
		assert.deepEqual(
			starts('X:1\nM:4/4\nL:1/8\nK:D\nA|Bcde fgab|', 60).slice(0, 3),
			[0.025, 0.125, 0.275],
		);
	});

	test('counts from each bar anew, so that a pick-up which no bar makes up for delays no downbeat', () => {
		const { sounds, bars } = swung(
			score('X:1\nM:4/4\nL:1/8\nK:D\n|:A|dfaf defd|gfed d4:|d|dfaf defd|gfed d4|'),
			64,
		);
		const begun = (time: number) => sounds.some(({ start }) => Math.abs(start - time) < 1e-6);
		for (const { start, leads } of bars) if (!leads) assert.ok(begun(start), `bar at ${start}`);
		for (const { start, leads } of bars) if (leads) assert.ok(begun(start + 0.125 * 0.28));
		assert.equal(bars.filter(({ leads }) => leads).length, 3);
	});
});
