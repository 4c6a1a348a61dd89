/** Bytes that are written one after the other. */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	byte(value: number): void {
		if (this.#length === this.#bytes.length) {
			const more = new Uint8Array(2 * this.#length);
			more.set(this.#bytes);
			this.#bytes = more;
		}
		this.#bytes[this.#length++] = value;
	}

	/** A whole number of 31 bits at most, small ones in fewer bytes (LEB128). */
	count(value: number): void {
		let rest = value;
		for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
		this.byte(rest);
	}

	/** The same for one that may be below 0. */
	signed(value: number): void {
		this.count(value < 0 ? -2 * value - 1 : 2 * value);
	}

	/** What has been written: a view, good until more is. */
	written(): Uint8Array {
		return this.#bytes.subarray(0, this.#length);
	}
}

/** Reads what a ByteWriter wrote. Past the end it throws RangeError. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get isAtEnd(): boolean {
		return this.#at === this.#bytes.length;
	}

	byte(): number {
		const value = this.#bytes[this.#at++];
		if (value === undefined) throw new RangeError('The bytes end too early');
		return value;
	}

	count(): number {
		let [value, shift] = [0, 0];
		for (;;) {
			const byte = this.byte();
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
			shift += 7;
			if (shift > 28) throw new RangeError('A number is too long');
		}
	}

	signed(): number {
		const value = this.count();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	/** A part of the bytes themselves, not a copy. */
	take(length: number): Uint8Array {
		const end = this.#at + length;
		if (end > this.#bytes.length) throw new RangeError('The bytes end too early');
		const taken = this.#bytes.subarray(this.#at, end);
		this.#at = end;
		return taken;
	}
}

/** FNV-1a in 32 bits (Fowler, Noll, Vo): tells damaged bytes from whole ones, not forged ones. */
export function checksum(bytes: Uint8Array): number {
	let sum = 0x811c9dc5;
	for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
	return sum >>> 0;
}
