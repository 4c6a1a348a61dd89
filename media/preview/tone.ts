import { nextTask } from '../page/dom.ts';
import type { Pack } from '../player/packs.ts';

/**
 * The sound of a preview. Its content security policy forbids a script to fetch anything, the recorded
 * instruments too, so that this one is made of sines: a plain, flute-like tone.
 */

export const rate = 44_100;
/** Every fourth semitone is made; those between are played a little faster or slower. */
const [lowest, highest, step] = [46, 98, 4];
/** In s: from nothing to full, and then round and round. */
const [attack, round] = [0.025, 0.2];
/** How strong each partial is. */
const partials = [1, 0.28, 0.1, 0.035];
/** A breath of tremolo, one in each round: without, it is a test tone. */
const depth = 0.06;
const gain = 0.5;
/** Samples of two rounds, of which the second is gone over, and of what lies beyond for the interpolation. */
export const room = Math.round(2 * round * rate) + 1000;

/**
 * Writes one note, by its MIDI number; gives the samples of its round, which has whole periods, so that its end
 * leads into its beginning.
 */
export const write = (into: Float32Array, midi: number): number => {
	const pitch = 440 * 2 ** ((midi - 69) / 12);
	const periods = Math.round(pitch * round);
	const loop = Math.round((periods * rate) / pitch);
	for (let index = 0; index < loop; index++) {
		const turn = (2 * Math.PI * index) / loop;
		let value = 0;
		for (const [at, strength] of partials.entries())
			value += strength * Math.sin(turn * periods * (at + 1));
		into[index] = value * gain * (1 - depth * (1 - Math.cos(turn)));
	}
	into.copyWithin(loop, 0, loop);
	into.copyWithin(2 * loop, 0, 64);
	for (let index = 0; index < attack * rate; index++) {
		into[index] = (into[index] ?? 0) * (index / (attack * rate));
	}
	return loop;
};

/** Makes the instrument, each note in a task. */
export const makeTone = async (): Promise<Pack> => {
	const count = (highest - lowest) / step + 1;
	const buffer = new AudioBuffer({ length: count * room, sampleRate: rate, numberOfChannels: 1 });
	const samples = buffer.getChannelData(0);
	const notes: Pack['samples'][number][] = [];
	for (let index = 0; index < count; index++) {
		const midi = lowest + index * step;
		const loop = write(samples.subarray(index * room, (index + 1) * room), midi);
		const [at, length] = [(index * room) / rate, (2 * loop) / rate];
		notes.push({ midi, at, length, loop: { start: at + length / 2, end: at + length } });
		await nextTask();
	}
	return { buffer, kind: 'sustain', gain: 1, samples: notes };
};
