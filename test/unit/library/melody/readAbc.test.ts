import assert from 'node:assert/strict';
import { bodyLines } from '../../../../src/abc/body.ts';
import { naturalPitch } from '../../../../src/abc/interval.ts';
import { abcKey } from '../../../../src/abc/key.ts';
import { soundingBars } from '../../../../src/abc/sounding.ts';
import { readAbc } from '../../../../src/library/melody/readAbc.ts';
import { awkwardTunes, unreadableSettings } from '../../../replica/data/awkward.ts';
import { handWrittenTunes } from '../../../replica/data/tunes/all.ts';
import { generatedSettings } from '../../../replica/dump/melodies.ts';
import { tuneTypes } from '../../../replica/records.ts';
import { seeded } from '../../../replica/random.ts';

/** A line a bar: its repeats, and each note as MIDI counts with its length in whole notes. */
const ours = (abc: string, mode?: string): readonly string[] =>
	readAbc(abc, mode).bars.map(({ notes, opensRepeat, closesRepeat, ending }) =>
		[
			...notes.map(({ place, alteration, length, tied }) => {
				const pitch = place === undefined ? 'rest' : 60 + naturalPitch(place) + alteration;
				return `${tied ? '-' : ''}${pitch}/${(length / 8).toFixed(3)}`;
			}),
			opensRepeat ? '|:' : '',
			closesRepeat ? ':|' : '',
			ending === 0 ? '' : `[${ending}`,
		].join(' '),
	);

const theirs = (abc: string): readonly string[] =>
	soundingBars(abc).map(({ sounds, opensRepeat, closesRepeat, ending }) =>
		[
			...sounds.map(({ pitches, duration, tied }) => {
				const top = Math.max(...pitches.map(({ midi }) => midi));
				return `${tied ? '-' : ''}${pitches.length === 0 ? 'rest' : top}/${duration.toFixed(3)}`;
			}),
			opensRepeat ? '|:' : '',
			closesRepeat ? ':|' : '',
			ending === '' ? '' : `[${parseInt(ending)}`,
		].join(' '),
	);

const whole = (key: string, body: string): string =>
	`X:1\nM:4/4\nL:1/8\nK:${abcKey(key)}\n${bodyLines(body).join('\n')}`;

const same = (abc: string) => {
	assert.deepEqual(ours(abc), theirs(`X:1\n${abc}`), abc);
};

suite('reading ABC for its melody', () => {
	test('every setting written by hand is read as abcjs reads it', () => {
		for (const { settings } of [...handWrittenTunes, ...awkwardTunes]) {
			for (const { id, key, abc } of settings) {
				if (unreadableSettings.has(id)) continue;
				assert.deepEqual(ours(abc, key), theirs(whole(key, abc)), `${id}: ${abc}`);
			}
		}
	});

	test('and so are invented ones of every type', () => {
		const random = seeded(12);
		for (const type of tuneTypes) {
			for (const { mode, abc } of generatedSettings(random, type))
				assert.deepEqual(ours(abc, mode), theirs(whole(mode, abc)), abc);
		}
	});

	test('a sign lasts to the end of its bar and in its octave', () => {
		same("L:1/8\nK:D\n=cdc c'=fF|cfF ^^g_B__B|BgG =G^f2|");
	});

	test('keys in all their spellings, and changed on the way', () => {
		for (const key of ['Em', 'F#min', 'Bb', 'G mix', 'C#dor', 'Ab major', 'HP', 'D clef=treble'])
			same(`L:1/8\nK:${key}\nFGAB cdef|`);
		same('L:1/8\nK:G\nFGAB cdef|[K:D]cdef|\nK:Am\ncdef FGAB|');
	});

	test('lengths: of the field, of the meter and of a note', () => {
		same('L:1/16\nK:G\nGA B2 c/d// e3/2f/ g4|[L:1/8]GA B2|\nL:1/4\nGA|');
		same('M:2/4\nK:G\nGABc d2|');
		same('M:6/8\nK:G\nGABc d2|');
	});

	test('swing, tuplets, ties, grace notes, chords and rests', () => {
		same('L:1/8\nK:G\nG>A B<c d>>e f<<g|G > A {c}B>{d}c|');
		same('L:1/8\nK:G\n(3GAB (3:2:2G2A (2GA (4GABc (5GABcd|(3G>AB c2|');
		same('L:1/8\nK:G\nG2-G2 A-|A4 z2 x2|{/g}G2 {ab}A2|[GBd]2 [DG][E2c2]|');
	});

	test('decorations, chords in quotes, comments, slurs and words say nothing', () => {
		same(
			'L:1/8\nK:G\n"Am7"~G2 !trill!A (.B.c) Td2 | "_low"e2 v3f ug % A B c\nG4|\nw: la di da\nN: so\nA4|',
		);
	});

	test('repeats and endings however they are spelled', () => {
		for (const lines of [
			'|:GABc:|',
			'|:GABc|1 d4:|2 e4||',
			'||:GA|[1Bc:|[2de|]',
			'GABc::cBAG:|',
			'GA:||:Bc:|',
		])
			same(`L:1/8\nK:G\n${lines}`);
	});

	test('of several voices it is the first', () => {
		const abc = 'L:1/8\nK:G\nV:1\nGABc|\nV:2\nG,4|\nV:1\ndefg|';
		assert.deepEqual(
			readAbc(abc).bars.map(({ notes }) => notes.length),
			[4, 4],
		);
	});

	test('nothing makes it throw, and nonsense has few notes', () => {
		const random = seeded(3);
		const signs = 'ABcd|:[]{}"!(3/2>-<^_=,\'~zK:L:\n% &+\\x';
		for (let n = 0; n < 2000; n++) {
			const text = Array.from({ length: 40 }, () =>
				signs.charAt(Math.floor(random() * signs.length)),
			).join('');
			assert.ok(readAbc(text, n % 2 ? 'Gmajor' : undefined).bars.length <= 40, text);
		}
		assert.deepEqual(readAbc('', 'nowhere').bars, []);
		assert.deepEqual(readAbc('??? ;;; /// --- ???', 'Gmajor').bars, []);
	});
});
