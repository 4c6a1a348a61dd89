/** A letter with its octave and its own sign. */
export interface WrittenPitch {
	/** Place on the staff, 0 for middle C. */
	readonly place: number;
	/** In semitones; undefined where none is written. */
	readonly sign: number | undefined;
}

/** A text that is read from its beginning to its end, and what of a note can be read where one stands in it. */
export class NoteText {
	readonly text: string;
	at = 0;

	constructor(text: string) {
		this.text = text;
	}

	get isAtEnd(): boolean {
		return this.at >= this.text.length;
	}

	/** Undefined, and nothing read, where no note begins. */
	pitch(): WrittenPitch | undefined {
		const { text } = this;
		let { at } = this;
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
		this.at = at;
		return { place, sign };
	}

	/** `2`, `3/2`, `/`, `//`, `/4`, or nothing. */
	length(): number {
		let top = this.#number() ?? 1;
		while (this.text.charCodeAt(this.at) === 47) {
			this.at++;
			top /= this.#number() ?? 2;
		}
		return top;
	}

	/** Where this line ends: a real end, or the bang that stands for one. */
	lineEnd(): number {
		lineEnd.lastIndex = this.at;
		return lineEnd.exec(this.text)?.index ?? this.text.length;
	}

	skipPast(end: string): void {
		const found = this.text.indexOf(end, this.at + 1);
		// What never ends is a slip, and the notes after it are heard.
		this.at = found === -1 ? this.at + 1 : found + 1;
	}

	skipSpaces(): void {
		const { text } = this;
		while (text.charCodeAt(this.at) === 32 || text.charCodeAt(this.at) === 9) this.at++;
	}

	/** How often this sign stands here. */
	run(sign: string): number {
		const from = this.at;
		while (this.text.charAt(this.at) === sign) this.at++;
		return this.at - from;
	}

	/** With a sticky pattern, from where we are. */
	match(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text) ?? undefined;
		if (found) this.at = pattern.lastIndex;
		return found;
	}

	#number(): number | undefined {
		let value: number | undefined;
		for (; ; this.at++) {
			const digit = this.text.charCodeAt(this.at) - 48;
			if (!(digit >= 0 && digit <= 9)) break;
			value = Math.min((value ?? 0) * 10 + digit, 1000);
		}
		return value === 0 ? 1 : value;
	}
}

const lineEnd = /[\n\r]|!(?=\s|$)/g;
