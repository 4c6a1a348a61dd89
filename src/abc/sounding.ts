import Parse, {
	type ReadItem,
	type ReadKey,
	type ReadPitch,
	type ReadTune,
} from 'abcjs/src/parse/abc_parse.js';
import { chordsIn } from './chordSymbol.ts';
import { letterAt, naturalPitch } from './interval.ts';
import { numbered } from './numbering.ts';
import type { Signs } from './repeats.ts';

/** A note as it sounds: with the signature and with what the bar has sharpened or flattened before it. */
export interface Pitch {
	/** `A`…`G`. */
	readonly letter: string;
	/** Semitones from the letter's natural: 1 for a sharp, −1 for a flat; halves for quarter tones. */
	readonly alteration: number;
	/** As MIDI counts them; 60 is middle C. */
	readonly midi: number;
}

export interface Sound {
	/** From the lowest as written; none for a rest. */
	readonly pitches: readonly Pitch[];
	/** The notes that ornament it. */
	readonly grace: readonly Pitch[];
	/** In whole notes. */
	readonly duration: number;
	/** What stands in the text, in whole notes: longer where a tuplet shortens it. */
	readonly written: number;
	/** How many notes the tuplet says that begins here: 3 for a triplet. 0 elsewhere. */
	readonly opensTuplet: number;
	/** As abcjs names them: `irishroll`, `trill`. */
	readonly decorations: readonly string[];
	/** Whether it goes on from the note before. */
	readonly tied: boolean;
	/** The chords over it, as they are written. */
	readonly chords: readonly string[];
	/** Where it begins in the text, with its ornaments and all that stands before it. */
	readonly at: number;
}

/** What stands between two bar lines. */
export interface WrittenBar extends Signs {
	readonly sounds: readonly Sound[];
	/** After a repeat sign, a double bar or a part's name: a part of the tune begins here. */
	readonly opensPart: boolean;
}

export interface Bar extends WrittenBar {
	/** As musicians count: see `numbered`. */
	readonly number: number;
	/** It leads to the next bar: its beats are counted from its end. */
	readonly leads: boolean;
}

/**
 * The bars of each voice of a complete ABC tune. Throws what abcjs throws on ABC that it cannot stand.
 * A sign lasts to the end of its bar and in its own octave, as abcjs plays it.
 */
export function soundingVoices(abc: string): readonly (readonly Bar[])[] {
	const parse = new Parse();
	parse.parse(abc, {});
	return voicesOf(parse.getTune());
}

/** The same of a tune that has been read. */
export function voicesOf(tune: ReadTune): readonly (readonly Bar[])[] {
	const voices: Voice[] = [];
	for (const { staff = [] } of tune.lines) {
		let at = 0;
		for (const { key, voices: parts = [] } of staff) {
			for (const part of parts) {
				const voice = (voices[at++] ??= new Voice());
				if (key) voice.signed(key);
				for (const item of part) voice.read(item);
			}
		}
	}
	return voices.map(voice => numbered(voice.finish())).filter(bars => bars.length > 0);
}

/** The bars of the voice that leads. */
export function soundingBars(abc: string): readonly Bar[] {
	return soundingVoices(abc)[0] ?? [];
}

class Voice {
	readonly #bars: WrittenBar[] = [];
	#sounds: Sound[] = [];
	#opensRepeat = false;
	#opensPart = false;
	#ending = '';
	#signature = new Map<string, number>();
	/** By place on the staff. */
	readonly #signs = new Map<number, number>();
	#inTuplet = 0;
	#tupletFactor = 1;

	signed({ accidentals = [] }: ReadKey): void {
		this.#signature = new Map(
			accidentals.map(({ note, acc }) => [note.toUpperCase(), alterations[acc] ?? 0]),
		);
	}

	read(item: ReadItem): void {
		if (item.el_type === 'bar') this.#barLine(item);
		else if (item.el_type === 'key') this.signed(item);
		else if (item.el_type === 'note') this.#note(item);
		else if (item.el_type === 'part') this.#opensPart ||= this.#sounds.length === 0;
	}

	finish(): readonly WrittenBar[] {
		this.#endBar();
		return this.#bars;
	}

	#note(item: ReadItem): void {
		if (!item.pitches && item.rest?.type === 'spacer') return;
		if (item.startTriplet !== undefined) {
			this.#inTuplet = item.tripletR ?? item.startTriplet;
			this.#tupletFactor = item.tripletMultiplier ?? 1;
		}
		const grace = (item.gracenotes ?? []).map(pitch => this.#sounding(pitch));
		const pitches = (item.pitches ?? []).map(pitch => this.#sounding(pitch));
		this.#sounds.push({
			pitches,
			grace,
			duration: (item.duration ?? 0) * (this.#inTuplet > 0 ? this.#tupletFactor : 1),
			written: item.duration ?? 0,
			opensTuplet: item.startTriplet ?? 0,
			decorations: item.decoration ?? [],
			tied: item.pitches?.some(({ endTie }) => endTie !== undefined) ?? false,
			chords: (item.chord ?? []).flatMap(({ name, position }) =>
				position === 'default' ? chordsIn(name.replaceAll('♯', '#').replaceAll('♭', 'b')) : [],
			),
			at: item.startChar,
		});
		this.#inTuplet--;
	}

	#sounding({ pitch, accidental }: ReadPitch): Pitch {
		if (accidental !== undefined) this.#signs.set(pitch, alterations[accidental] ?? 0);
		const letter = letterAt(pitch);
		const alteration = this.#signs.get(pitch) ?? this.#signature.get(letter) ?? 0;
		return { letter, alteration, midi: 60 + naturalPitch(pitch) + alteration };
	}

	#barLine({ type = '', startEnding }: ReadItem): void {
		const closesPart = /thin_thin|thick/.test(type);
		this.#endBar(type === 'bar_right_repeat' || type === 'bar_dbl_repeat', closesPart);
		if (type === 'bar_left_repeat' || type === 'bar_dbl_repeat') this.#opensRepeat = true;
		if (startEnding !== undefined) this.#ending = startEnding;
		else if (closesPart || type.endsWith('_repeat')) this.#opensPart = true;
	}

	#endBar(closesRepeat = false, closesPart = false): void {
		this.#signs.clear();
		if (this.#sounds.length > 0) {
			this.#bars.push({
				sounds: this.#sounds,
				opensRepeat: this.#opensRepeat,
				opensPart: this.#opensPart,
				closesRepeat,
				closesPart,
				ending: this.#ending,
			});
			this.#sounds = [];
			this.#opensRepeat = this.#opensPart = false;
			this.#ending = '';
			return;
		}
		// A sign that stands apart from the bar line before it, as at the beginning of a line.
		const last = this.#bars.at(-1);
		if (!last || this.#opensRepeat || this.#ending !== '') return;
		this.#bars.splice(-1, 1, {
			...last,
			closesRepeat: last.closesRepeat || closesRepeat,
			closesPart: last.closesPart || closesPart,
		});
	}
}

const alterations: Readonly<Record<string, number>> = {
	flat: -1,
	natural: 0,
	sharp: 1,
	dblsharp: 2,
	dblflat: -2,
	quarterflat: -0.5,
	quartersharp: 0.5,
};
