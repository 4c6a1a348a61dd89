import * as l10n from '@vscode/l10n';
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

/** The D above middle C, where most instruments of this music begin, and the one above it: MIDI numbers. */
const lowest = 62;
const high = 74;

/** `D`, `F sharp`. */
export function pitchInWords({ letter, alteration }: Pitch): string {
	switch (alteration) {
		case 0:
			return letter;
		case 1:
			return l10n.t('{0} sharp', letter);
		case -1:
			return l10n.t('{0} flat', letter);
		case 2:
			return l10n.t('{0} double sharp', letter);
		case -2:
			return l10n.t('{0} double flat', letter);
		default:
			return alteration > 0 ? l10n.t('{0} half sharp', letter) : l10n.t('{0} half flat', letter);
	}
}

/** Where it matters that it is neither: `F natural`. */
export function fullPitchInWords(pitch: Pitch): string {
	return pitch.alteration === 0 ? l10n.t('{0} natural', pitch.letter) : pitchInWords(pitch);
}

/** `D, F sharp, high A for 2`. */
export function notesInWords({ sounds }: Bar, manner: Manner): string {
	return sounds.map(sound => soundInWords(sound, manner)).join(', ');
}

/** `bar 9`, in the middle of a sentence. */
export function numberedBar(number: number): string {
	return number === 0 ? l10n.t('the pickup') : l10n.t('bar {0}', number);
}

export function barName({ number }: Bar): string {
	return number === 0 ? l10n.t('Pickup') : l10n.t('Bar {0}', number);
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
	const said = l10n.t('{0}: {1}', name, notesInWords(bar, manner));
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

/** Lengths are in eighths, and said only where a note is longer than one. */
function soundInWords({ pitches, duration }: Sound, manner: Manner): string {
	const name = pitches.length === 0 ? l10n.t('rest') : manner.list(pitches.map(inOctave));
	const eighths = Math.round(duration * 8);
	return eighths < 2 ? name : l10n.t('{0} for {1}', name, manner.number(eighths));
}

function inOctave(pitch: Pitch): string {
	const name = pitchInWords(pitch);
	if (pitch.midi < lowest) return l10n.t('low {0}', name);
	return pitch.midi < high ? name : l10n.t('high {0}', name);
}
