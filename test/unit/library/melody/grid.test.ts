import assert from 'node:assert/strict';
import { gridOf, onset, placeIn } from '../../../../src/library/melody/grid.ts';
import { readAbc } from '../../../../src/library/melody/readAbc.ts';
import { runsOf } from '../../../../src/library/melody/runs.ts';

const letters = 'CDEFGAB';

/** A sign a quaver: the letter, or `_` where the note before goes on; bars apart. */
const slots = (abc: string): string => {
	const { slots: all, bars } = gridOf(readAbc(`K:G\n${abc}`));
	let at = 0;
	return bars
		.map(({ length }) => {
			at += length;
			return all
				.slice(at - length, at)
				.map(slot => ((slot & onset) === 0 ? '_' : letters.charAt(placeIn(slot) % 7)))
				.join('');
		})
		.join('|');
};

suite('the grid of a melody', () => {
	test('has a place for every quaver', () => {
		assert.equal(slots('G2BG dGBG|A4 z2 AB|'), 'G_BGDGBG|A_____AB');
	});

	test('a swinging pair is two even notes, whichever way it is written', () => {
		const even = slots('GBdB cAFA|');
		for (const abc of [
			'G>Bd>B c>AF>A|',
			'G3/2B/d3/2B/ c3/2A/F3/2A/|',
			'G<Bd<B c<AF<A|',
			'G/B3/2d/B3/2 c>>AF<<A|',
		])
			assert.equal(slots(abc), even, abc);
	});

	test('of a triplet it keeps the first note and the last, of semiquavers those on the quaver', () => {
		assert.equal(slots('(3GAB c2 d/e/f g2|'), 'GBC_DFG_');
		assert.equal(slots('(3G2A2B2 c4|'), 'GA_BC___');
	});

	test('rolls, grace notes and chords leave the melody as it is', () => {
		assert.equal(slots('"G"~G3 {AB}c [DGB]2 !trill!d2|'), slots('G3c B2d2|'));
	});

	test('ties are not begun again', () => {
		assert.equal(slots('GABc-|c2de|'), 'GABC|__DE');
	});

	test('semiquavers are its measure where most notes are as short', () => {
		assert.equal(slots('G/A/B/c/ d/e/f/g/|a2 g2|'), 'GABCDEFG|A___G___');
	});

	test('a bar too long or too short spoils no other', () => {
		assert.equal(slots('GABcd|GA/B/c|(3GAB c|cdef|').split('|').at(-1), 'CDEF');
	});

	test('music without bar lines is cut into bars', () => {
		const { bars, slots: all } = gridOf(readAbc('GABc'.repeat(200)));
		assert.equal(
			bars.reduce((sum, { length }) => sum + length, 0),
			all.length,
		);
	});
});

suite('the runs of a melody', () => {
	const runs = (abc: string): readonly string[] => {
		const { bars } = gridOf(readAbc(`K:G\n${abc}`));
		const texts = [''];
		for (const { bar, endsRun } of runsOf(bars)) {
			texts.push(`${texts.pop() ?? ''}${bar}`);
			if (endsRun) texts.push('');
		}
		return texts.filter(text => text !== '');
	};
	const bar = 'GABc dcBA|';

	test('without repeats they are one', () => {
		assert.deepEqual(runs(bar.repeat(4)), ['0123']);
	});

	test('a repeat goes back to its start, and on', () => {
		const [part, last] = [bar.repeat(7), 'GABc dcBA'];
		assert.deepEqual(runs(`|:${part}${last}:|${bar.repeat(2)}`), ['01234567012', '56789']);
	});

	test('each ending follows what it ends, and a pickup what leads to it', () => {
		assert.deepEqual(runs(`|:${bar.repeat(3)}1 GABc dcBA:|2 ${bar}${bar}`), ['012301245']);
		assert.deepEqual(runs(`|:d|${bar.repeat(3)}GABc dc:|`), ['012340123']);
	});

	test('every bar is in one, even where no repeat leads', () => {
		const all = runs(`|:${bar}3 GABc dcBA:|5 ${bar}2 ${bar}`).join('');
		for (const n of '0123') assert.ok(all.includes(n), all);
	});
});
