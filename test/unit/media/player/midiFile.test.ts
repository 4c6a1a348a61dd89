import assert from 'node:assert/strict';
import { midiFile } from '../../../../media/player/midiFile.ts';
import type { MidiMusic } from '../../../../media/player/midiFile.ts';
import { readMidi } from '../../../midi.ts';
import { jig, score } from './tunes.ts';

const plain = `X:1
M:4/4
L:1/4
K:C
|:"C"CDEF|1 G4:|2 c4|]`;

const music = (abc: string, change: Partial<MidiMusic> = {}): MidiMusic => ({
	name: 'The Café',
	instrument: 'flute',
	chords: false,
	tunes: [{ name: 'One', score: score(abc), beat: 1 / 4, bpm: 120 }],
	...change,
});

const read = (abc: string, change?: Partial<MidiMusic>) => readMidi(midiFile(music(abc, change)));

suite('A tune as a MIDI file', () => {
	test('is of format 1, with a track for names and tempo and one for the melody', () => {
		const { format, division, tracks } = read(plain);
		assert.equal(format, 1);
		assert.equal(division, 480);
		assert.equal(tracks.length, 2);
		assert.deepEqual(tracks[0]?.names, ['The Café']);
		assert.deepEqual(tracks[0].tempos, [{ at: 0, microseconds: 500_000 }]);
		assert.deepEqual(tracks[0].meters, [{ at: 0, meter: '4/4' }]);
	});

	test('has the notes with their repeats and endings, one after the other', () => {
		const [, melody] = read(plain).tracks;
		assert.deepEqual(
			melody?.notes.map(({ pitch }) => pitch),
			[60, 62, 64, 65, 67, 60, 62, 64, 65, 72],
		);
		assert.deepEqual(
			melody.notes.map(({ start }) => start / 480),
			[0, 1, 2, 3, 4, 8, 9, 10, 11, 12],
		);
		assert.deepEqual(
			melody.notes.map(({ end, start }) => (end - start) / 480),
			[1, 1, 1, 1, 4, 1, 1, 1, 1, 4],
		);
	});

	test('counts a jig by its dotted quarters', () => {
		const tunes = [{ name: 'One', score: score(jig), beat: 3 / 8, bpm: 112 }];
		const [names] = read(jig, { tunes }).tracks;
		assert.deepEqual(names?.meters, [{ at: 0, meter: '6/8' }]);
		assert.deepEqual(names.tempos, [{ at: 0, microseconds: Math.round(60e6 / (112 * 1.5)) }]);
	});

	test('has the chords on a track of their own, on a guitar, where they are wanted', () => {
		assert.equal(read(plain).tracks.length, 2);
		const [, melody, chords] = read(plain, { chords: true }).tracks;
		assert.deepEqual(melody?.programs, [73]);
		assert.deepEqual(chords?.programs, [24]);
		assert.ok(chords.notes.length > 0);
		assert.equal(read(jig.replace(/"[^"]*"/g, ''), { chords: true }).tracks.length, 2);
	});

	test('sounds where the instrument sounds: a tin whistle an octave higher, a banjo lower', () => {
		const first = (instrument: 'whistle' | 'banjo') => {
			const [, melody] = read(plain, { instrument }).tracks;
			return [melody?.programs, melody?.notes[0]?.pitch];
		};
		assert.deepEqual(first('whistle'), [[78], 72]);
		assert.deepEqual(first('banjo'), [[105], 48]);
	});

	test('has the tunes of a set one after the other, each at its tempo', () => {
		const { tracks } = read(plain, {
			tunes: [
				{ name: 'One', score: score(plain), beat: 1 / 4, bpm: 120 },
				{ name: 'Other', score: score(jig), beat: 3 / 8, bpm: 100 },
			],
		});
		assert.deepEqual(tracks[0]?.tempos, [
			{ at: 0, microseconds: 500_000 },
			{ at: 16 * 480, microseconds: 400_000 },
		]);
		assert.deepEqual(tracks[0].meters, [
			{ at: 0, meter: '4/4' },
			{ at: 16 * 480, meter: '6/8' },
		]);
		assert.equal(tracks[1]?.notes[10]?.start, 16 * 480);
	});
});
