import * as l10n from '@vscode/l10n';
import type { Bar, Pitch, Sound } from '../../src/abc/sounding.ts';
import { soundingBars } from '../../src/abc/sounding.ts';
import { el } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import { pitchInWords } from './pitchWords.ts';

/** The D above middle C, where most instruments of this music begin, and the one above it: MIDI numbers. */
const lowest = 62;
const high = 74;

const inOctave = (pitch: Pitch): string => {
	const name = pitchInWords(pitch);
	if (pitch.midi < lowest) return l10n.t('low {0}', name);
	return pitch.midi < high ? name : l10n.t('high {0}', name);
};

/** Lengths are in eighths, and said only where a note is longer than one. */
const soundInWords = ({ pitches, duration }: Sound, words: Words): string => {
	const name = pitches.length === 0 ? l10n.t('rest') : words.list(pitches.map(inOctave));
	const eighths = Math.round(duration * 8);
	return eighths < 2 ? name : l10n.t('{0} for {1}', name, words.number(eighths));
};

/** `D, F sharp, high A for 2`. */
export const notesInWords = ({ sounds }: Bar, words: Words): string =>
	sounds.map(sound => soundInWords(sound, words)).join(', ');

/** `bar 9`, in the middle of a sentence. */
export const numberedBar = (number: number): string =>
	number === 0 ? l10n.t('the pickup') : l10n.t('bar {0}', number);

export const barName = ({ number }: Bar): string =>
	number === 0 ? l10n.t('Pickup') : l10n.t('Bar {0}', number);

/** `Bar 1, repeat from here: G for 3, G, A, B`. */
export const barInWords = (bar: Bar, words: Words): string => {
	const name = [
		barName(bar),
		bar.opensRepeat ? l10n.t('repeat from here') : '',
		bar.ending === '' ? '' : l10n.t('ending {0}', bar.ending),
	]
		.filter(part => part !== '')
		.join(', ');
	const said = l10n.t('{0}: {1}', name, notesInWords(bar, words));
	return bar.closesRepeat ? l10n.t('{0}; repeat', said) : said;
};

/** A setting to be read out instead of looked at; it is worked out when somebody opens it. */
export class PlainWords {
	readonly element: HTMLDetailsElement;
	readonly #words: Words;
	readonly #bars = el('ul', {});
	#abc: string;

	constructor(abc: string, words: Words) {
		this.#abc = abc;
		this.#words = words;
		this.element = el(
			'details',
			{ class: 'plain-words' },
			el('summary', {}, l10n.t('In words')),
			el('p', {}, l10n.t('Lengths are in eighths; high is from the second D up.')),
			this.#bars,
		);
		this.element.addEventListener('toggle', () => this.#say());
	}

	/** The music has changed its key. */
	show(abc: string): void {
		this.#abc = abc;
		this.#say();
	}

	#say(): void {
		if (!this.element.open) return;
		let bars: readonly Bar[];
		try {
			bars = soundingBars(this.#abc);
		} catch {
			bars = [];
		}
		this.#bars.replaceChildren(
			...(bars.length === 0
				? [el('li', {}, l10n.t('There are no notes to be read.'))]
				: bars.map(bar => el('li', {}, barInWords(bar, this.#words)))),
		);
	}
}
