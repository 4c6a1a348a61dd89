import * as l10n from '@vscode/l10n';
import {
	chordInWords,
	decoratedInWords,
	lengthInWords,
	pitchInWords,
	tupletInWords,
} from './noteInWords.ts';
import type { Bar, Pitch, Sound } from './sounding.ts';

/**
 * Music as one says it to somebody who plays: for a page, and for a document where no page is. Both sides
 * tell `l10n` the translations before they ask.
 */

/** How a reader's language writes numbers and lists. */
export interface Manner {
	number(count: number): string;
	list(items: readonly string[]): string;
}

/** The D above middle C, where most instruments of this music begin, and those above it: MIDI numbers. */
const lowest = 62;
const high = 74;
const highest = 86;

/** Where it matters that it is neither: `F natural`. */
export function fullPitchInWords(pitch: Pitch): string {
	return pitch.alteration === 0 ? l10n.t('{0} natural', pitch.letter) : pitchInWords(pitch);
}

/** `D, F sharp, high A for 2`: the notes alone, as two settings are told apart. */
export function notesInWords({ sounds }: Bar, manner: Manner): string {
	return joined(sounds)
		.map(sound => soundInWords(sound, manner))
		.join(', ');
}

/** `chord G, D, F sharp rolled for 3`: with all that is to be played. */
function musicInWords({ sounds }: Bar, manner: Manner): string {
	let last = '';
	return joined(sounds)
		.flatMap(sound => {
			const chords = sound.chords.filter(chord => chord !== last);
			last = sound.chords.at(-1) ?? last;
			return [...chords.map(chordInWords), ornamented(sound, manner)];
		})
		.join(', ');
}

/** `bar 9`, in the middle of a sentence. */
export function numberedBar(number: number): string {
	return number === 0 ? l10n.t('the pickup') : l10n.t('bar {0}', number);
}

export function barName({ number, leads, opensPart }: Bar): string {
	return number === 0 || (leads && opensPart) ? l10n.t('Pickup') : l10n.t('Bar {0}', number);
}

/** `Bar 1, repeat from here: G for 3, G, A, B`. */
export function barInWords(bar: Bar, manner: Manner): string {
	const name = [
		barName(bar),
		bar.opensRepeat ? l10n.t('repeat from here') : '',
		bar.ending === '' ? '' : l10n.t('ending {0}', bar.ending),
	]
		.filter(part => part !== '')
		.join(', ');
	const said = l10n.t('{0}: {1}', name, musicInWords(bar, manner));
	return bar.closesRepeat ? l10n.t('{0}; repeat', said) : said;
}

/** What there is to know before the first bar. */
export function legend(): string {
	return l10n.t('Lengths are in eighths; high is from the second D up.');
}

/** Said instead of the bars of what has none. */
export function noNotes(): string {
	return l10n.t('There are no notes to be read.');
}

/** `5 semitones down`. */
export function farInWords(semitones: number): string {
	const far = Math.abs(semitones);
	if (semitones > 0) {
		return far === 1 ? l10n.t('1 semitone up') : l10n.t('{0} semitones up', far);
	}
	return far === 1 ? l10n.t('1 semitone down') : l10n.t('{0} semitones down', far);
}

/** A note that is tied to the one before it in the bar only makes that one longer, and so does a rest. */
function joined(sounds: readonly Sound[]): readonly Sound[] {
	const all: Sound[] = [];
	for (const sound of sounds) {
		const before = all.at(-1);
		const goesOn = sound.tied || (sound.pitches.length === 0 && sound.chords.length === 0);
		const whole = ({ duration, written }: Sound) => duration === written;
		if (before && goesOn && sameNotes(before, sound) && whole(before) && whole(sound)) {
			const length = before.duration + sound.duration;
			all.splice(-1, 1, { ...before, duration: length, written: length });
		} else all.push(sound);
	}
	return all;
}

function sameNotes(a: Sound, b: Sound): boolean {
	const notes = ({ pitches }: Sound) => pitches.map(({ midi }) => midi).join('+');
	return notes(a) === notes(b);
}

/** Lengths are in eighths, and said only where a note has another one. */
function soundInWords(sound: Sound, manner: Manner, name = nameOf(sound, manner)): string {
	const length = lengthInWords(sound.written * 8, manner);
	const said = length === '' ? name : l10n.t('{0} for {1}', name, length);
	return tupletInWords(sound.opensTuplet, said, manner);
}

function ornamented(sound: Sound, manner: Manner): string {
	const name = nameOf(sound, manner);
	const held = sound.tied ? l10n.t('{0} held', name) : decoratedInWords(name, sound.decorations);
	const said = soundInWords(sound, manner, held);
	if (sound.grace.length === 0) return said;
	return l10n.t('grace {0} before {1}', manner.list(sound.grace.map(inOctave)), said);
}

function nameOf({ pitches }: Sound, manner: Manner): string {
	return pitches.length === 0 ? l10n.t('rest') : manner.list(pitches.map(inOctave));
}

function inOctave(pitch: Pitch): string {
	const name = pitchInWords(pitch);
	if (pitch.midi < lowest - 12) return l10n.t('very low {0}', name);
	if (pitch.midi < lowest) return l10n.t('low {0}', name);
	if (pitch.midi < high) return name;
	return pitch.midi < highest ? l10n.t('high {0}', name) : l10n.t('very high {0}', name);
}
