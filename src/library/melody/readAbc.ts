import { readBarLine } from './barLine.ts';
import { Rhythm } from './rhythm.ts';
import { Signs } from './signs.ts';

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

/** A key, a meter or a unit length that the text names. */
export interface ReadField {
	readonly name: 'K' | 'L' | 'M';
	readonly value: string;
	/** Where it ends. */
	readonly at: number;
}

export interface ReadMelody {
	readonly bars: readonly ReadBar[];
	/** Those of the leading voice. */
	readonly fields: readonly ReadField[];
	/** Whether it said in what key it stands. */
	readonly isKeyed: boolean;
	/** Whether there is a bar line in it. */
	readonly isBarred: boolean;
}

/** Fields whose letter no note has: their colon may be followed by a bar line. */
const notALetter = /[H-Zh-z+]/;

/**
 * Reads the leading voice of ABC: a whole tune, the body of a setting as The Session sends it (its line ends
 * are bangs) or a few bars. It takes from the text what is heard of the melody and passes over all else, never
 * throws, and is some twenty times faster than a reader that engraves; test/unit holds it to abcjs' reading.
 * `key` is what a setting's mode says (`Edorian`); with it a unit length of a quaver is meant.
 */
export function readAbc(abc: string, key?: string): ReadMelody {
	return new Reader(abc, key).read();
}

class Reader {
	readonly #text: string;
	#at = 0;
	readonly #rhythm: Rhythm;
	/** In the body of a setting an `X:` is a slip; elsewhere it begins another tune. */
	readonly #isBody: boolean;
	#isKeyed = false;
	#isBarred = false;
	readonly #signs = new Signs();
	readonly #bars: ReadBar[] = [];
	readonly #fields: ReadField[] = [];
	#from = 0;
	#notes: ReadNote[] = [];
	#opensRepeat = false;
	#ending = 0;
	#isTied = false;
	#leads = true;
	#leader = '';
	#isOverlay = false;

	constructor(abc: string, key: string | undefined) {
		this.#text = abc;
		this.#rhythm = new Rhythm(key !== undefined);
		this.#isBody = key !== undefined;
		if (key !== undefined) this.#key(key);
	}

	read(): ReadMelody {
		const text = this.#text;
		let isLineStart = true;
		while (this.#at < text.length) {
			if (isLineStart) {
				isLineStart = false;
				if (this.#fieldLine()) {
					isLineStart = true;
					continue;
				}
			}
			const sign = text.charAt(this.#at);
			if (sign === '\n' || sign === '\r') {
				this.#at++;
				isLineStart = true;
			} else if (sign === '!') isLineStart = this.#bang();
			else this.#piece(sign);
		}
		this.#endBar(false, text.length);
		return {
			bars: this.#bars,
			fields: this.#fields,
			isKeyed: this.#isKeyed,
			isBarred: this.#isBarred,
		};
	}

	#piece(sign: string): void {
		switch (sign) {
			case '|':
			case ':':
				this.#barLine();
				break;
			case '[':
				this.#bracket();
				break;
			case '"':
				this.#skipPast('"');
				break;
			case '+':
				this.#skipPast('+');
				break;
			case '{':
				this.#skipPast('}');
				break;
			case '%':
				this.#at = this.#lineEnd();
				break;
			case '(':
				this.#tupletStart();
				break;
			case '>':
			case '<':
				this.#breakRhythm(sign);
				break;
			case '-':
				this.#isTied = true;
				this.#at++;
				break;
			case '&':
				this.#isOverlay = true;
				this.#at++;
				break;
			case 'z':
			case 'x':
				this.#at++;
				this.#add(undefined, 0, this.#length());
				break;
			default:
				this.#noteOrNothing();
		}
	}

	#noteOrNothing(): void {
		const note = this.#pitch();
		if (!note) this.#at++;
		else this.#add(note.place, note.alteration, this.#length());
	}

	/** A letter with its sign and its octave; undefined, and nothing read, where there is none. */
	#pitch(): { readonly place: number; readonly alteration: number } | undefined {
		const text = this.#text;
		let at = this.#at;
		let sign: number | undefined;
		for (; ; at++) {
			const code = text.charCodeAt(at);
			if (code === 94) sign = sign === undefined ? 1 : 2;
			else if (code === 95) sign = sign === undefined ? -1 : -2;
			else if (code === 61) sign = 0;
			else break;
		}
		// A quarter tone (`^/f`) is heard here as the semitone it is near to.
		if (sign !== undefined && text.charAt(at) === '/') at++;
		const code = text.charCodeAt(at);
		const isLow = code >= 65 && code <= 71;
		if (!isLow && !(code >= 97 && code <= 103)) return undefined;
		// A and B stand after G: the octave begins with C.
		let place = isLow ? (code - 60) % 7 : ((code - 92) % 7) + 7;
		for (at++; ; at++) {
			const mark = text.charCodeAt(at);
			if (mark === 39) place += 7;
			else if (mark === 44) place -= 7;
			else break;
		}
		this.#at = at;
		return { place, alteration: this.#signs.alteration(place, sign) };
	}

	/** `2`, `3/2`, `/`, `//`, `/4`, or nothing. */
	#length(): number {
		const text = this.#text;
		let top = this.#number() ?? 1;
		while (text.charCodeAt(this.#at) === 47) {
			this.#at++;
			top /= this.#number() ?? 2;
		}
		return top;
	}

	#number(): number | undefined {
		let value: number | undefined;
		for (; ; this.#at++) {
			const digit = this.#text.charCodeAt(this.#at) - 48;
			if (!(digit >= 0 && digit <= 9)) break;
			value = Math.min((value ?? 0) * 10 + digit, 1000);
		}
		return value === 0 ? 1 : value;
	}

	#add(place: number | undefined, alteration: number, written: number): void {
		if (!this.#leads || this.#isOverlay) return;
		this.#notes.push({ place, alteration, tied: this.#isTied, ...this.#rhythm.next(written) });
		this.#isTied = false;
	}

	#breakRhythm(sign: string): void {
		let times = 0;
		while (this.#text.charAt(this.#at) === sign) {
			times++;
			this.#at++;
		}
		const factor = this.#rhythm.break(sign, times);
		const last = this.#notes.at(-1);
		if (last) last.length *= factor;
	}

	/** `(3`, `(3:2:4`, `(3::4`; a slur says nothing here. */
	#tupletStart(): void {
		this.#at++;
		const count = this.#text.charCodeAt(this.#at) - 48;
		if (!(count >= 2 && count <= 9)) return;
		const [, time = '', notes = ''] = this.#match(/\d(?::(\d?)(?::(\d?))?)?/y) ?? [];
		this.#rhythm.startTuplet(count, Number(time), Number(notes));
	}

	/** A bar line, an ending, a field inside the line or a chord. */
	#bracket(): void {
		const after = this.#text.charAt(this.#at + 1);
		if (after === '|' || (after >= '1' && after <= '9')) {
			this.#barLine();
			return;
		}
		const field = this.#match(/\[([A-Za-z]):([^\]\n]*)\]/y);
		if (field) {
			this.#field(field[1] ?? '', field[2] ?? '');
			return;
		}
		this.#at++;
		this.#chord();
	}

	/** Its highest note, as long as its first. */
	#chord(): void {
		const end = this.#text.indexOf(']', this.#at);
		if (end === -1) return;
		let top: { readonly place: number; readonly alteration: number } | undefined;
		let inner: number | undefined;
		while (this.#at < end) {
			const note = this.#pitch();
			if (!note) {
				this.#at++;
				continue;
			}
			const length = this.#length();
			inner ??= length;
			if (!top || note.place > top.place) top = note;
		}
		this.#at = end + 1;
		if (top) this.#add(top.place, top.alteration, (inner ?? 1) * this.#length());
	}

	#barLine(): void {
		const start = this.#at;
		const line = readBarLine(this.#text, start);
		this.#at = line.end;
		if (!line.isBarLine) return;
		this.#isBarred = true;
		this.#endBar(line.closesRepeat, start);
		if (line.opensRepeat) this.#opensRepeat = true;
		if (line.ending > 0) this.#ending = line.ending;
	}

	/** `to` is where it ends: before the bar line that has been read. */
	#endBar(closesRepeat: boolean, to: number): void {
		this.#isOverlay = false;
		this.#signs.endBar();
		const from = this.#from;
		this.#from = this.#at;
		if (this.#notes.length === 0) return;
		this.#bars.push({
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

	/** A decoration, the end of a line, or a stray. Gives whether a line begins behind it. */
	#bang(): boolean {
		if (this.#match(/![^\s!|]+!/y)) return false;
		this.#at++;
		const after = this.#text.charCodeAt(this.#at);
		return !(after > 32);
	}

	#fieldLine(): boolean {
		const text = this.#text;
		while (text.charCodeAt(this.#at) === 32 || text.charCodeAt(this.#at) === 9) this.#at++;
		if (text.charAt(this.#at + 1) !== ':') return false;
		const name = text.charAt(this.#at);
		const after = text.charAt(this.#at + 2);
		if (!notALetter.test(name) && (after === '|' || after === ':' || !/[A-Ga-g]/.test(name)))
			return false;
		const start = this.#at + 2;
		this.#at = this.#lineEnd();
		this.#field(name, text.slice(start, this.#at));
		if (text.charAt(this.#at) === '!') this.#at++;
		return true;
	}

	/** Where this line ends: a real end, or the bang that stands for one. */
	#lineEnd(): number {
		lineEnd.lastIndex = this.#at;
		return lineEnd.exec(this.#text)?.index ?? this.#text.length;
	}

	#field(name: string, value: string): void {
		if (this.#leads && (name === 'K' || name === 'L' || name === 'M'))
			this.#fields.push({ name, value, at: this.#at });
		if (name === 'V') this.#voice(value);
		else if (name === 'K') this.#key(value);
		else if (name === 'L') this.#rhythm.unitLength(value);
		else if (name === 'M' && this.#bars.length === 0) this.#rhythm.meter(value);
		else if (name === 'X' && !this.#isBody && (this.#bars.length > 0 || this.#notes.length > 0))
			this.#at = this.#text.length;
		if (this.#notes.length === 0) this.#from = this.#at;
	}

	#voice(value: string): void {
		const [id = ''] = value.trim().split(/\s/);
		if (this.#leader === '') this.#leader = id;
		this.#leads = id === this.#leader;
	}

	#key(value: string): void {
		if (this.#leads && this.#signs.key(value)) this.#isKeyed = true;
	}

	#skipPast(end: string): void {
		const found = this.#text.indexOf(end, this.#at + 1);
		// What never ends is a slip, and the notes after it are heard.
		this.#at = found === -1 ? this.#at + 1 : found + 1;
	}

	/** With a sticky pattern, from where we are. */
	#match(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text) ?? undefined;
		if (found) this.#at = pattern.lastIndex;
		return found;
	}
}

const lineEnd = /[\n\r]|!(?=\s|$)/g;
