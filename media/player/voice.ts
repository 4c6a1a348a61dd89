import type { Pack } from './packs.ts';

/** How long a note takes to die away after its end, in s: enough for legato, too little to smear a reel. */
const release = 0.06;
/** A click that is cut off by a new tempo fades so fast that nobody hears it, in s. */
const cutOff = 0.015;

/** A note that sounds or will sound; times are those of its context, in s. */
export interface Voice {
	readonly start: number;
	readonly end: number;
	/** Silences it from `time` on; what has not begun by then never does. */
	stop(time: number): void;
}

export interface Wanted {
	/** MIDI. */
	readonly pitch: number;
	/** 0 to 1. */
	readonly volume: number;
	readonly start: number;
	readonly seconds: number;
}

/** Plays one note of a pack: the nearest that is stored, at another speed where it is not the very one. */
export const sound = (
	context: BaseAudioContext,
	out: AudioNode,
	pack: Pack,
	{ pitch, volume, start, seconds }: Wanted,
): Voice | undefined => {
	const sample = pack.samples.reduce<Pack['samples'][number] | undefined>(
		(best, one) =>
			best === undefined || Math.abs(one.midi - pitch) < Math.abs(best.midi - pitch) ? one : best,
		undefined,
	);
	if (sample === undefined) return undefined;
	const source = context.createBufferSource();
	const level = context.createGain();
	source.buffer = pack.buffer;
	source.connect(level).connect(out);
	source.onended = () => {
		level.disconnect();
	};
	const hit = pack.kind === 'hit';
	if (!hit) source.playbackRate.value = 2 ** ((pitch - sample.midi) / 12);
	const loud = volume * pack.gain;
	const end = hit ? start + sample.length : start + seconds;
	level.gain.setValueAtTime(loud, start);
	if (sample.loop === undefined) source.start(start, sample.at, sample.length);
	else {
		source.loop = true;
		source.loopStart = sample.loop.start;
		source.loopEnd = sample.loop.end;
		source.start(start, sample.at);
	}
	if (!hit) {
		level.gain.setValueAtTime(loud, end);
		level.gain.linearRampToValueAtTime(0, end + release);
		source.stop(end + release);
	}
	return {
		start,
		end: hit ? end : end + release,
		stop: time => {
			level.gain.cancelScheduledValues(time);
			level.gain.setValueAtTime(time <= start ? 0 : loud, time);
			level.gain.linearRampToValueAtTime(0, time + cutOff);
			source.stop(time + cutOff);
		},
	};
};
