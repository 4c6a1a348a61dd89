import { soundingVoices, type Bar } from './sounding.ts';

/**
 * What is heard of a complete ABC tune, as a text that is the same for settings which differ only in layout
 * or ornament: in line and bar breaks, spelling, repeats written out, grace notes, rolls and other decorations.
 * Chords count, and so does every length. Throws what abcjs throws on ABC that it cannot stand.
 */
export function heardText(abc: string): string {
	return soundingVoices(abc)
		.map(bars => joined(played(bars).flatMap(soundsOf)))
		.join('\n');
}

/** One note, chord or rest; lengths are whole notes. */
interface Heard {
	readonly pitches: string;
	readonly chords: string;
	duration: number;
}

function soundsOf({ sounds }: Bar): readonly (Heard & { readonly tied: boolean })[] {
	return sounds.map(({ pitches, chords, duration, tied }) => ({
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

/** The bars in the order in which they are played: back at each repeat, and past the endings of other times. */
function played(bars: readonly Bar[]): readonly Bar[] {
	const order: Bar[] = [];
	let start = 0;
	let time = 1;
	for (let index = 0; index < bars.length; index++) {
		const bar = bars[index];
		if (!bar) break;
		if (bar.opensRepeat && index !== start) [start, time] = [index, 1];
		if (bar.ending !== '' && !isFor(bar.ending, time)) {
			const next = nextEnding(bars, index);
			if (next === undefined) break;
			index = next - 1;
			continue;
		}
		order.push(bar);
		if (!bar.closesRepeat) continue;
		if (time === 1 || hasEndingFor(bars, start, time + 1)) {
			time++;
			index = start - 1;
		} else [start, time] = [index + 1, 1];
		// A tune that never ends is nobody's.
		if (order.length > most) break;
	}
	return order;
}

const most = 5000;

/** `1`, `1,3`, `1-2`. */
function isFor(ending: string, time: number): boolean {
	return ending.split(',').some(part => {
		const [from, to] = part.split('-').map(Number);
		return from !== undefined && time >= from && time <= (to ?? from);
	});
}

function nextEnding(bars: readonly Bar[], after: number): number | undefined {
	const next = bars.findIndex(({ ending }, index) => index > after && ending !== '');
	return next === -1 ? undefined : next;
}

function hasEndingFor(bars: readonly Bar[], from: number, time: number): boolean {
	return bars.slice(from).some(({ ending }) => ending !== '' && isFor(ending, time));
}
