import type { TuneObject } from 'abcjs';
import sequence from 'abcjs/src/synth/abc_midi_sequencer.js';
import { playedBars } from './bars.ts';
import type { Bar, Event, Moment } from './bars.ts';
import { partsOf } from './loops.ts';
import type { Part } from './loops.ts';
import type { Measure } from './pace.ts';
import { unrolled } from './unrolled.ts';

/** One note as it sounds. Times are whole notes from the beginning of the tune, repeats written out. */
export interface Sound {
	readonly start: number;
	readonly end: number;
	/** MIDI: 60 is the C under the staff. */
	readonly pitch: number;
	/** 0 to 1. */
	readonly volume: number;
	readonly of: 'melody' | 'chords';
}

/** A tune as it is played, with repeats and endings as they are written. */
export interface Score {
	/** In the order in which they begin. */
	readonly sounds: readonly Sound[];
	/** When which note of the staff is played; rests are among them. */
	readonly moments: readonly Moment[];
	/** As played: a bar that is repeated is there twice. */
	readonly bars: readonly Bar[];
	readonly parts: readonly Part[];
	/** The highest number of a bar; they are counted as musicians count, without the pick-up. */
	readonly lastBar: number;
	readonly length: number;
	readonly measure: Measure;
	/** The tempo that the ABC itself asks for (`Q:1/2=90`), in whole notes a minute. */
	readonly asked: number | undefined;
}

/** The guitar: abcjs plays its chords on it and, unless told, the bass notes on a piano. */
const guitar = 25;

/**
 * The music without its tempo fields, letter for letter as long as before, since notes are known by where
 * they stand: the player has a tempo of its own, which a change in the middle would only garble.
 */
export const withoutTempo = (music: string): string =>
	music.replace(/^Q:/gm, '%:').replace(/\[Q:(?=[^\]\n]*\])/g, '[r:');

/** What the first tempo field asks for, in whole notes a minute; undefined when it says none in numbers. */
export const askedTempo = (music: string): number | undefined => {
	const field = /^Q:.*?(\d+)\/(\d+)\s*=\s*(\d+)/m.exec(music);
	if (field === null) return undefined;
	const [count, of, bpm] = field.slice(1).map(Number);
	const asked = ((count ?? 0) / (of ?? 0)) * (bpm ?? 0);
	return Number.isFinite(asked) && asked > 0 ? asked : undefined;
};

const soundsOf = (tune: TuneObject, voices: number): readonly Sound[] => {
	const { tracks } = tune.setUpAudio({ chordprog: guitar, bassprog: guitar });
	const sounds = tracks.flatMap((track, index) =>
		track.flatMap((event): readonly Sound[] => {
			if (event.cmd !== 'note' || event.duration <= 0) return [];
			const { start, duration, pitch, volume } = event;
			return [
				{
					start,
					// What is written staccato ends early; a slurred note gets no such gap, nor a plain one.
					end: start + (event.endType === 'staccato' ? duration * 0.6 : duration),
					pitch,
					volume: volume / 127,
					of: index < voices ? 'melody' : 'chords',
				},
			];
		}),
	);
	return sounds.sort((one, other) => one.start - other.start);
};

const eventsOf = (voice: ReturnType<typeof sequence>[number]): readonly Event[] =>
	voice.flatMap(({ el_type: type, duration: length, elem }) =>
		type === 'note' && length !== undefined && elem !== undefined
			? [{ at: elem.startChar, length }]
			: [],
	);

/** The tune read as it is to be played; `tune` is what abcjs makes of `withoutTempo(music)`. */
export const scoreOf = (tune: TuneObject, music: string): Score => {
	const { tune: played, bars: written } = unrolled(tune);
	const voices = sequence(played, {});
	const sounds = soundsOf(played, voices.length);
	const measure = { bar: tune.getBarLength(), beat: tune.getBeatLength() };
	const { bars, moments, length } = playedBars(written, eventsOf(voices[0] ?? []), measure.bar);
	return {
		sounds,
		moments,
		bars,
		parts: partsOf(bars),
		lastBar: bars.reduce((last, { number }) => Math.max(last, number), 0),
		length: sounds.reduce((end, sound) => Math.max(end, sound.end), length),
		measure,
		asked: askedTempo(music),
	};
};
