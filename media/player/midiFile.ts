import type { Instrument } from '../../src/abc/heard.ts';
import { sounding } from './schedule.ts';
import type { Score, Sound } from './score.ts';

/**
 * A Standard MIDI File, after the specification of the MIDI Manufacturers Association (RP-001, 1.0): format 1,
 * with a track for names, tempo and meter, one for the melody, and one for the chords where they are wanted.
 */

/** A tune of the file; of a set there are several, one after the other. */
export interface MidiTune {
	readonly name: string;
	readonly score: Score;
	/** The note that is counted, in whole notes, and how often in a minute. */
	readonly beat: number;
	readonly bpm: number;
}

export interface MidiMusic {
	readonly name: string;
	readonly tunes: readonly MidiTune[];
	readonly instrument: Instrument;
	readonly chords: boolean;
}

/** Ticks of a quarter note. */
const division = 480;
const ticksOf = (wholeNotes: number): number => Math.round(wholeNotes * 4 * division);

/** The programs of General MIDI, from 0. It has no concertina, but a bandoneon; and no mandolin, but a steel guitar. */
const programs: Readonly<Record<Instrument, number>> = {
	whistle: 78,
	flute: 73,
	fiddle: 40,
	accordion: 21,
	concertina: 23,
	mandolin: 25,
	banjo: 105,
	harp: 46,
	piano: 0,
};
const guitar = 24;

/** Something that happens; what ends comes before what begins at the same time. */
interface Event {
	readonly at: number;
	readonly ends?: true;
	readonly bytes: readonly number[];
}

/** A number in groups of seven bits, the highest first; all but the last have their top bit set. */
const variable = (value: number): readonly number[] => {
	const bytes = [value & 0x7f];
	for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
	return bytes;
};

const big = (value: number, bytes: number): readonly number[] =>
	Array.from({ length: bytes }, (_, n) => (value >>> (8 * (bytes - 1 - n))) & 0xff);

const meta = (type: number, bytes: readonly number[]): readonly number[] => [
	...[0xff, type],
	...variable(bytes.length),
	...bytes,
];

const words = (type: number, text: string): readonly number[] =>
	meta(type, [...new TextEncoder().encode(text)]);

const [trackName, marker, endOfTrack, tempo, timeSignature] = [0x03, 0x06, 0x2f, 0x51, 0x58];

const chunk = (kind: string, bytes: readonly number[]): readonly number[] => [
	...new TextEncoder().encode(kind),
	...big(bytes.length, 4),
	...bytes,
];

const track = (events: readonly Event[]): readonly number[] => {
	const inTime = [...events].sort(
		(a, b) => a.at - b.at || Number(b.ends ?? false) - Number(a.ends ?? false),
	);
	const bytes: number[] = [];
	let now = 0;
	for (const event of inTime) {
		bytes.push(...variable(event.at - now), ...event.bytes);
		now = event.at;
	}
	return chunk('MTrk', [...bytes, 0, ...meta(endOfTrack, [])]);
};

/** `6/8` as its two numbers, the lower as a power of two; none for what is no meter. */
const meterOf = ({ measure }: Score): readonly number[] | undefined => {
	// A jig counts dotted quarters, and is written in eighths.
	const power = [1, 2, 3, 4].find(power => Number.isInteger(measure.beat * 2 ** power));
	const count = power === undefined ? 0 : measure.bar * 2 ** power;
	const clocks = Math.round(measure.beat * 4 * 24);
	if (power === undefined || !Number.isInteger(count) || count < 1 || count > 255) return undefined;
	return meta(timeSignature, [count, power, clocks, 8]);
};

const note = (channel: number, shift: number, start: number, sound: Sound): readonly Event[] => {
	const pitch = sound.pitch + shift;
	if (pitch < 0 || pitch > 127) return [];
	const velocity = Math.min(Math.max(Math.round(sound.volume * 127), 1), 127);
	const at = start + ticksOf(sound.start);
	const end = Math.max(start + ticksOf(sound.end), at + 1);
	return [
		{ at, bytes: [0x90 | channel, pitch, velocity] },
		{ at: end, ends: true, bytes: [0x80 | channel, pitch, 0x40] },
	];
};

/**
 * The file: with repeats and endings as they are played, straight as it is written, in the octave in which the
 * instrument sounds.
 */
export const midiFile = ({
	name,
	tunes,
	instrument,
	chords,
}: MidiMusic): Uint8Array<ArrayBuffer> => {
	const conductor: Event[] = [{ at: 0, bytes: words(trackName, name) }];
	const melody: Event[] = [{ at: 0, bytes: [0xc0, programs[instrument]] }];
	const accompaniment: Event[] = [{ at: 0, bytes: [0xc1, guitar] }];
	let start = 0;
	for (const { name, score, beat, bpm } of tunes) {
		const meter = meterOf(score);
		const microseconds = Math.min(Math.round(60e6 / (bpm * beat * 4)), 0xff_ffff);
		conductor.push({ at: start, bytes: meta(tempo, big(microseconds, 3)) });
		if (meter !== undefined) conductor.push({ at: start, bytes: meter });
		if (tunes.length > 1) conductor.push({ at: start, bytes: words(marker, name) });
		for (const sound of score.sounds) {
			if (sound.of === 'melody') melody.push(...note(0, sounding[instrument] ?? 0, start, sound));
			else if (chords) accompaniment.push(...note(1, 0, start, sound));
		}
		start += ticksOf(score.length);
	}
	const tracks = [conductor, melody, ...(accompaniment.length > 1 ? [accompaniment] : [])];
	return new Uint8Array([
		...chunk('MThd', [...big(1, 2), ...big(tracks.length, 2), ...big(division, 2)]),
		...tracks.flatMap(track),
	]);
};
