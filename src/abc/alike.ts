import { playingOrder } from './repeats.ts';
import { soundingVoices, type Bar } from './sounding.ts';

/**
 * What is heard of a complete ABC tune, as a text that is the same for settings which differ only in layout
 * or ornament: in line and bar breaks, spelling, repeats written out, grace notes, rolls and other decorations.
 * Chords count, and so does every length. Throws what abcjs throws on ABC that it cannot stand.
 */
export function heardText(abc: string): string {
	return soundingVoices(abc)
		.map(bars => joined(playingOrder(bars).flatMap(index => soundsOf(bars[index]))))
		.join('\n');
}

/** One note, chord or rest; lengths are whole notes. */
interface Heard {
	readonly pitches: string;
	readonly chords: string;
	duration: number;
}

function soundsOf(bar?: Bar): readonly (Heard & { readonly tied: boolean })[] {
	return (bar?.sounds ?? []).map(({ pitches, chords, duration, tied }) => ({
		pitches: pitches
			.map(({ midi }) => midi)
			.sort((low, high) => low - high)
			.join('+'),
		chords: chords.join('+'),
		duration,
		tied,
	}));
}

/** A note that is tied over a bar line is one note, and so are rests that follow each other. */
function joined(sounds: readonly (Heard & { readonly tied: boolean })[]): string {
	const heard: Heard[] = [];
	for (const { tied, ...sound } of sounds) {
		const before = heard.at(-1);
		const goesOn = tied || (sound.pitches === '' && sound.chords === '');
		if (before && goesOn && before.pitches === sound.pitches) before.duration += sound.duration;
		else heard.push({ ...sound });
	}
	return heard
		.map(({ pitches, chords, duration }) => `${chords} ${pitches}/${duration.toFixed(4)}`)
		.join(',');
}
