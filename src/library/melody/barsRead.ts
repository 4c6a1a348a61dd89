/** A note or a rest of one voice. */
export interface ReadNote {
	/** Place on the staff, 0 for middle C; of a chord its highest note. Undefined for a rest. */
	readonly place: number | undefined;
	/** Semitones from the natural, with the signature and with what the bar has altered before it. */
	readonly alteration: number;
	/** In quavers. */
	length: number;
	/** Whether it goes on from the note before. */
	readonly tied: boolean;
	/** 0 outside a tuplet; else a number that the notes of one tuplet share. */
	readonly tuplet: number;
}

export interface ReadBar {
	readonly notes: readonly ReadNote[];
	readonly opensRepeat: boolean;
	readonly closesRepeat: boolean;
	/** The first time for which an ending that begins here is played; 0 where none begins. */
	readonly ending: number;
	/** Where it stands in the text: behind the fields that it begins with, and without its bar lines. */
	readonly from: number;
	readonly to: number;
}

/** The bars of a melody, as they are read note by note. */
export class BarsRead {
	readonly bars: ReadBar[] = [];
	#from = 0;
	#notes: ReadNote[] = [];
	#isTied = false;
	#opensRepeat = false;
	#ending = 0;

	/** Whether no note has come at all. */
	get isEmpty(): boolean {
		return this.bars.length === 0 && this.#notes.length === 0;
	}

	add(note: Omit<ReadNote, 'tied'>): void {
		this.#notes.push({ ...note, tied: this.#isTied });
		this.#isTied = false;
	}

	/** The next note goes on from the last. */
	tie(): void {
		this.#isTied = true;
	}

	/** Makes the last note longer or shorter. */
	scaleLast(factor: number): void {
		const last = this.#notes.at(-1);
		if (last) last.length *= factor;
	}

	/** Where no note of it has come yet, the bar begins here: what came before is none of it. */
	begin(at: number): void {
		if (this.#notes.length === 0) this.#from = at;
	}

	/** The bar ends `to` there, before the bar line; the next one begins behind it. */
	end(closesRepeat: boolean, to: number, next: number): void {
		const from = this.#from;
		this.#from = next;
		if (this.#notes.length === 0) return;
		this.bars.push({
			notes: this.#notes,
			opensRepeat: this.#opensRepeat,
			closesRepeat,
			ending: this.#ending,
			...{ from, to },
		});
		this.#notes = [];
		this.#opensRepeat = false;
		this.#ending = 0;
	}

	/** What the bar line says of the bar behind it. */
	open({ opensRepeat, ending }: { readonly opensRepeat: boolean; readonly ending: number }): void {
		if (opensRepeat) this.#opensRepeat = true;
		if (ending > 0) this.#ending = ending;
	}
}
