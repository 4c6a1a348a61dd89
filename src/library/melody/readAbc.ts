import { readBarLine } from './barLine.ts';
import { BarsRead, type ReadBar } from './barsRead.ts';
import { NoteText } from './noteText.ts';
import { Rhythm } from './rhythm.ts';
import { Signs } from './signs.ts';

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

interface Pitch {
	readonly place: number;
	readonly alteration: number;
}

class Reader {
	readonly #in: NoteText;
	readonly #rhythm: Rhythm;
	/** In the body of a setting an `X:` is a slip; elsewhere it begins another tune. */
	readonly #isBody: boolean;
	#isKeyed = false;
	#isBarred = false;
	readonly #signs = new Signs();
	readonly #bars = new BarsRead();
	readonly #fields: ReadField[] = [];
	#leads = true;
	#leader = '';
	#isOverlay = false;

	constructor(abc: string, key: string | undefined) {
		this.#in = new NoteText(abc);
		this.#rhythm = new Rhythm(key !== undefined);
		this.#isBody = key !== undefined;
		if (key !== undefined) this.#key(key);
	}

	read(): ReadMelody {
		const text = this.#in.text;
		let isLineStart = true;
		while (!this.#in.isAtEnd) {
			if (isLineStart) {
				isLineStart = false;
				if (this.#fieldLine()) {
					isLineStart = true;
					continue;
				}
			}
			const sign = text.charAt(this.#in.at);
			if (sign === '\n' || sign === '\r') {
				this.#in.at++;
				isLineStart = true;
			} else if (sign === '!') isLineStart = this.#bang();
			else this.#piece(sign);
		}
		this.#endBar(false, text.length);
		return {
			bars: this.#bars.bars,
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
				this.#in.skipPast('"');
				break;
			case '+':
				this.#in.skipPast('+');
				break;
			case '{':
				this.#in.skipPast('}');
				break;
			case '%':
				this.#in.at = this.#in.lineEnd();
				break;
			case '(':
				this.#tupletStart();
				break;
			case '>':
			case '<':
				this.#breakRhythm(sign);
				break;
			case '-':
				this.#bars.tie();
				this.#in.at++;
				break;
			case '&':
				this.#isOverlay = true;
				this.#in.at++;
				break;
			case 'z':
			case 'x':
				this.#in.at++;
				this.#add(undefined, 0, this.#in.length());
				break;
			default:
				this.#noteOrNothing();
		}
	}

	#noteOrNothing(): void {
		const note = this.#pitch();
		if (!note) this.#in.at++;
		else this.#add(note.place, note.alteration, this.#in.length());
	}

	/** With what the key and the bar say of it. */
	#pitch(): Pitch | undefined {
		const note = this.#in.pitch();
		return note && { place: note.place, alteration: this.#signs.alteration(note.place, note.sign) };
	}

	#add(place: number | undefined, alteration: number, written: number): void {
		if (!this.#leads || this.#isOverlay) return;
		this.#bars.add({ place, alteration, ...this.#rhythm.next(written) });
	}

	#breakRhythm(sign: string): void {
		this.#bars.scaleLast(this.#rhythm.break(sign, this.#in.run(sign)));
	}

	/** `(3`, `(3:2:4`, `(3::4`; a slur says nothing here. */
	#tupletStart(): void {
		this.#in.at++;
		const count = this.#in.text.charCodeAt(this.#in.at) - 48;
		if (!(count >= 2 && count <= 9)) return;
		const [, time = '', notes = ''] = this.#in.match(/\d(?::(\d?)(?::(\d?))?)?/y) ?? [];
		this.#rhythm.startTuplet(count, Number(time), Number(notes));
	}

	/** A bar line, an ending, a field inside the line or a chord. */
	#bracket(): void {
		const after = this.#in.text.charAt(this.#in.at + 1);
		if (after === '|' || (after >= '1' && after <= '9')) {
			this.#barLine();
			return;
		}
		const field = this.#in.match(/\[([A-Za-z]):([^\]\n]*)\]/y);
		if (field) {
			this.#field(field[1] ?? '', field[2] ?? '');
			return;
		}
		this.#in.at++;
		this.#chord();
	}

	/** Its highest note, as long as its first. */
	#chord(): void {
		const end = this.#in.text.indexOf(']', this.#in.at);
		if (end === -1) return;
		let top: Pitch | undefined;
		let inner: number | undefined;
		while (this.#in.at < end) {
			const note = this.#pitch();
			if (!note) {
				this.#in.at++;
				continue;
			}
			const length = this.#in.length();
			inner ??= length;
			if (!top || note.place > top.place) top = note;
		}
		this.#in.at = end + 1;
		if (top) this.#add(top.place, top.alteration, (inner ?? 1) * this.#in.length());
	}

	#barLine(): void {
		const start = this.#in.at;
		const line = readBarLine(this.#in.text, start);
		this.#in.at = line.end;
		if (!line.isBarLine) return;
		this.#isBarred = true;
		this.#endBar(line.closesRepeat, start);
		this.#bars.open(line);
	}

	/** `to` is where it ends: before the bar line that has been read. */
	#endBar(closesRepeat: boolean, to: number): void {
		this.#isOverlay = false;
		this.#signs.endBar();
		this.#bars.end(closesRepeat, to, this.#in.at);
	}

	/** A decoration, the end of a line, or a stray. Gives whether a line begins behind it. */
	#bang(): boolean {
		if (this.#in.match(/![^\s!|]+!/y)) return false;
		this.#in.at++;
		const after = this.#in.text.charCodeAt(this.#in.at);
		return !(after > 32);
	}

	#fieldLine(): boolean {
		const text = this.#in.text;
		this.#in.skipSpaces();
		if (text.charAt(this.#in.at + 1) !== ':') return false;
		const name = text.charAt(this.#in.at);
		const after = text.charAt(this.#in.at + 2);
		if (!notALetter.test(name) && (after === '|' || after === ':' || !/[A-Ga-g]/.test(name)))
			return false;
		const start = this.#in.at + 2;
		this.#in.at = this.#in.lineEnd();
		this.#field(name, text.slice(start, this.#in.at));
		if (text.charAt(this.#in.at) === '!') this.#in.at++;
		return true;
	}

	#field(name: string, value: string): void {
		if (this.#leads && (name === 'K' || name === 'L' || name === 'M'))
			this.#fields.push({ name, value, at: this.#in.at });
		if (name === 'V') this.#voice(value);
		else if (name === 'K') this.#key(value);
		else if (name === 'L') this.#rhythm.unitLength(value);
		else if (name === 'M' && this.#bars.bars.length === 0) this.#rhythm.meter(value);
		else if (name === 'X' && !this.#isBody && !this.#bars.isEmpty)
			this.#in.at = this.#in.text.length;
		this.#bars.begin(this.#in.at);
	}

	#voice(value: string): void {
		const [id = ''] = value.trim().split(/\s/);
		if (this.#leader === '') this.#leader = id;
		this.#leads = id === this.#leader;
	}

	#key(value: string): void {
		if (this.#leads && this.#signs.key(value)) this.#isKeyed = true;
	}
}
