import { modes } from '../generatedMusic.ts';
import { between, pick, seeded, type Random } from '../random.ts';
import type { TuneType } from '../records.ts';
import { cadences, figures, harmonies } from './figures.ts';

/** Places on the staff and lengths; 0 is middle C, lengths are quavers. */
export interface Note {
	readonly place: number;
	readonly length: number;
	/** Semitones that it is raised by against its key. */
	readonly raised?: number;
}

export type Bar = readonly Note[];

export interface Part {
	/** Notes that lead in. */
	readonly pickup: Bar;
	readonly bars: readonly Bar[];
	/** What its last bar is the second time, where that differs. */
	readonly second?: Bar;
}

export interface Melody {
	readonly type: TuneType;
	/** `Edorian`. */
	readonly key: string;
	readonly parts: readonly Part[];
}

/** How the quavers of a bar fall into beats. */
export const beats: Readonly<Record<TuneType, readonly (2 | 3 | 4)[]>> = {
	jig: [3, 3],
	reel: [4, 4],
	'slip jig': [3, 3, 3],
	hornpipe: [4, 4],
	polka: [2, 2],
	slide: [3, 3, 3, 3],
	waltz: [2, 2, 2],
	barndance: [4, 4],
	strathspey: [4, 4],
	'three-two': [4, 4, 4],
	mazurka: [2, 2, 2],
	march: [4, 4],
};

/** From the D below the staff to the B above it, as on a whistle. */
const [lowest, highest] = [1, 13];
const letters = 'CDEFGAB';
const offsets = 'xyzCDEFGABc';

/** The first ones far more often than the last: how often people come back to what they know. */
const usual = <T>(random: Random, from: readonly T[], bend = 2.2): T => {
	const picked = from[Math.floor(random() ** bend * from.length)];
	if (picked === undefined) throw new RangeError('There is nothing to pick from');
	return picked;
};

/** Of the first sign of a figure. */
const stepOf = (figure: string): number => offsets.indexOf(figure.charAt(0)) - 3;

export const placeOfTonic = (key: string): number => letters.indexOf(key.charAt(0));

/** Of a tune: two parts mostly, eight bars each (four where bars are long), the parts ending alike as often as not. */
export const composed = (random: Random, type: TuneType): Melody => {
	const key = usual(random, popularKeys, 1.4);
	const tune = new Composer(random, type, key);
	const count = random() < 0.8 ? 2 : between(random, 1, 5);
	const parts: Part[] = [];
	for (let n = 0; n < count; n++) parts.push(tune.part(n, parts[0]));
	return { type, key, parts };
};

/** Those that tunes are in mostly come first. */
const popularKeys = [
	...['Gmajor', 'Dmajor', 'Edorian', 'Adorian', 'Amajor', 'Eminor', 'Dmixolydian', 'Aminor'],
	...modes.filter(mode => !/^[GD]major|^E(dorian|minor)|^A(dorian|major|minor)|^Dmix/.test(mode)),
];

class Composer {
	readonly #random: Random;
	readonly #beats: readonly (2 | 3 | 4)[];
	readonly #tonic: number;
	readonly #harmonies: readonly (readonly number[])[];
	readonly #bars: number;
	/** Figures this tune is fond of. */
	readonly #fond: readonly string[];
	#last: number;

	constructor(random: Random, type: TuneType, key: string) {
		this.#random = random;
		this.#beats = beats[type];
		this.#tonic = placeOfTonic(key);
		this.#harmonies = harmonies[/major|mix/.test(key) ? 'bright' : 'dark'];
		this.#bars = this.#beats.length * (this.#beats[0] ?? 4) > 9 ? 4 : 8;
		const [beat = 4] = this.#beats;
		this.#fond = Array.from({ length: 5 }, () => usual(random, figures[beat]));
		this.#last = this.#tonic + 7;
	}

	part(n: number, first: Part | undefined): Part {
		const random = this.#random;
		const chords = usual(random, this.#harmonies);
		// Second parts go up.
		this.#last = this.#tonic + (n % 2 === 1 ? 9 : between(random, 3, 6));
		const bars: Bar[] = [];
		for (let bar = 0; bar < this.#bars; bar++) {
			const again = bars[bar - this.#bars / 2];
			const twoAgo = bars[bar - 2];
			const isHome = bar === this.#bars - 1;
			const homeOfFirst = first?.bars[bar];
			if (bar >= this.#bars - 2 && homeOfFirst && random() < 0.55) bars.push(homeOfFirst);
			else if (isHome) bars.push(this.#home());
			else if (again && bar < this.#bars - 2 && random() < 0.75) bars.push(again);
			else if (twoAgo && random() < 0.3) bars.push(twoAgo);
			else bars.push(this.#bar(chords[bar % chords.length] ?? 0));
		}
		const last = bars.at(-1);
		return {
			pickup: random() < 0.35 ? this.#pickup(bars[0]) : [],
			bars,
			...(last && random() < 0.25 && { second: this.#home() }),
		};
	}

	/** One of those that half of all tunes have, or one of this tune's own. */
	#bar(root: number): Bar {
		const random = this.#random;
		if (random() < stockShare) return this.#stock(root);
		return this.#beats.flatMap(beat => {
			const chord = this.#tonic + (random() < 0.8 ? root : pick(random, [0, 2, 3, 4]));
			const likely = [0, 1, 2].map(() =>
				random() < 0.4 && beat === this.#beats[0]
					? pick(random, this.#fond)
					: usual(random, figures[beat]),
			);
			// Tunes go by step where they can.
			const leaps = likely.map(figure => Math.abs(this.#start(figure, chord) - this.#last));
			const figure = likely[leaps.indexOf(Math.min(...leaps))];
			return this.#notes(figure ?? likely[0] ?? '', chord);
		});
	}

	#stock(root: number): Bar {
		const stock = usual(this.#random, stockBars(this.#beats), 2.5);
		return stock.flatMap(figure => this.#notes(figure, this.#tonic + root));
	}

	#home(): Bar {
		const beat = this.#beats[0] ?? 4;
		const cadence = usual(this.#random, cadences[beat]);
		const before = this.#beats
			.slice(0, -2)
			.flatMap(size => this.#notes(usual(this.#random, figures[size]), this.#tonic));
		return [...before, ...cadence.flatMap(figure => this.#notes(figure, this.#tonic))];
	}

	#pickup(bar: Bar | undefined): Bar {
		const to = bar?.[0]?.place ?? this.#tonic + 7;
		const run = [to - 2, to - 1].map(place => ({ place: this.#within(place), length: 1 }));
		return this.#random() < 0.5 ? run : run.slice(1);
	}

	/** In the octave that is nearest to where the tune is. */
	#notes(figure: string, root: number): Bar {
		const start = this.#start(figure, root);
		const notes: { place: number; length: number }[] = [];
		for (const sign of figure) {
			const last = notes.at(-1);
			if (sign === '_' && last) last.length++;
			else notes.push({ place: this.#within(start + stepOf(sign) - stepOf(figure)), length: 1 });
		}
		this.#last = notes.at(-1)?.place ?? this.#last;
		return notes;
	}

	#start(figure: string, root: number): number {
		const start = root + stepOf(figure);
		return start + 7 * Math.round((this.#last - start) / 7);
	}

	#within(place: number): number {
		if (place < lowest) return place + 7;
		return place > highest ? place - 7 : place;
	}
}

/** How many bars are of those that everybody plays. */
const stockShare = 0.4;
const stocks = new Map<number, readonly (readonly string[])[]>();

/** For each kind of bar the same for ever. */
const stockBars = (of: readonly (2 | 3 | 4)[]): readonly (readonly string[])[] => {
	const kind = of.reduce((sum: number, beat) => sum * 5 + beat, 0);
	const known = stocks.get(kind);
	if (known) return known;
	const random = seeded(kind);
	const made = Array.from({ length: 90 }, () => of.map(beat => usual(random, figures[beat], 1.7)));
	stocks.set(kind, made);
	return made;
};
