/** How long a tuplet's notes are together, by how many they are (as abcjs counts: the same in every meter). */
const tupletTimes = [0, 1, 3, 2, 3, 2, 2, 2, 3, 2];

/** What makes a note longer or shorter than the number behind it says. Lengths are in quavers. */
export class Rhythm {
	/** The length of a note without a number. */
	#unit = 1;
	#isUnitSaid: boolean;
	/** What `>` or `<` leaves of the next note. */
	#broken = 1;
	#tuplet = 0;
	#tupletLeft = 0;
	#tupletFactor = 1;

	/** `isUnitSaid` where a unit of a quaver is meant, whatever the meter. */
	constructor(isUnitSaid: boolean) {
		this.#isUnitSaid = isUnitSaid;
	}

	/** Of the next note: how long it is, and which tuplet it is in; 0 for none. */
	next(written: number): { readonly length: number; readonly tuplet: number } {
		const length = written * this.#unit * this.#broken;
		this.#broken = 1;
		if (this.#tupletLeft === 0) return { length, tuplet: 0 };
		this.#tupletLeft--;
		return { length: length * this.#tupletFactor, tuplet: this.#tuplet };
	}

	/** `>` or `<`, so many `times`. Gives by what the note before it is multiplied. */
	break(sign: string, times: number): number {
		const short = 0.5 ** Math.min(times, 3);
		this.#broken = sign === '>' ? short : 2 - short;
		return 2 - this.#broken;
	}

	/** `(3`, `(3:2:4`: so many notes in the time of so many, for so many that follow; 0 for what is usual. */
	startTuplet(count: number, time: number, notes: number): void {
		this.#tuplet++;
		this.#tupletLeft = notes || count;
		this.#tupletFactor = (time || (tupletTimes[count] ?? count)) / count;
	}

	/** The value of an `L:` field. */
	unitLength(value: string): void {
		const [, top, bottom] = /^\s*(\d{1,2})\/(\d{1,3})/.exec(value) ?? [];
		if (!Number(top) || !Number(bottom)) return;
		this.#unit = (8 * Number(top)) / Number(bottom);
		this.#isUnitSaid = true;
	}

	/** Before the music `M:` says how long a note without a number is, where nothing else does (ABC 2.1, 3.1.7). */
	meter(value: string): void {
		const [, top, bottom] = /^\s*(\d{1,2})\/(\d{1,2})/.exec(value) ?? [];
		if (this.#isUnitSaid || !Number(top) || !Number(bottom)) return;
		this.#unit = Number(top) / Number(bottom) < 0.75 ? 0.5 : 1;
	}
}
