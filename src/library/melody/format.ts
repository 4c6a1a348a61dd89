import { ByteReader, ByteWriter, checksum } from './bytes.ts';
import { alterationIn, onset, placeIn, type Grid, type GridBar } from './grid.ts';

/** The bytes are no index of melodies of this version, or not all of one. */
export class MelodyIndexError extends Error {
	override readonly name = 'MelodyIndexError';
}

/*
 * "TSmi", a byte for the version, four for the checksum of all that follows (little-endian); then how many
 * melodies there are, and five streams, each led by its length:
 * heads       tune and setting (as the difference to the one before), bars, slots, usual alterations, exceptions
 * lengths     a byte a bar
 * signs       a byte a bar
 * slots       a byte a slot: 0 where a note goes on, else its place and 1
 * exceptions  a note that is altered otherwise than its letter usually is in this melody: slots since the one
 *             before, alteration and 2
 */
const magic = [0x54, 0x53, 0x6d, 0x69];
const version = 1;
const streams = 5;

/** Melodies, written down one after the other. */
export class MelodyWriter {
	readonly #streams = Array.from({ length: streams }, () => new ByteWriter());
	#count = 0;
	#tuneId = 0;
	#settingId = 0;

	add(tuneId: number, settingId: number, { slots, bars }: Grid): void {
		const [heads, lengths, signs, places, exceptions] = this.#streams as [
			ByteWriter,
			ByteWriter,
			ByteWriter,
			ByteWriter,
			ByteWriter,
		];
		const usual = usualAlterations(slots);
		let [found, since] = [0, 0];
		for (const slot of slots) {
			const place = placeIn(slot);
			const begins = (slot & onset) !== 0;
			places.byte(begins ? place + 1 : 0);
			if (begins && alterationIn(slot) !== usual[place % 7]) {
				exceptions.count(since);
				exceptions.byte(alterationIn(slot) + 2);
				found++;
				since = 0;
			}
			since++;
		}
		for (const bar of bars) {
			lengths.byte(bar.length);
			signs.byte(signsOf(bar));
		}
		heads.signed(tuneId - this.#tuneId);
		heads.signed(settingId - this.#settingId);
		heads.count(bars.length);
		heads.count(slots.length);
		heads.count(usual.reduce((sum, alteration) => sum * 3 + alteration + 1, 0));
		heads.count(found);
		[this.#tuneId, this.#settingId] = [tuneId, settingId];
		this.#count++;
	}

	finish(): Uint8Array {
		const body = new ByteWriter();
		body.count(this.#count);
		for (const stream of this.#streams) body.count(stream.length);
		const parts = [body, ...this.#streams].map(stream => stream.written());
		const head = magic.length + 1 + 4;
		const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, head));
		bytes.set([...magic, version]);
		let at = head;
		for (const part of parts) {
			bytes.set(part, at);
			at += part.length;
		}
		new DataView(bytes.buffer).setUint32(magic.length + 1, checksum(bytes.subarray(head)), true);
		return bytes;
	}
}

function signsOf({ opensRepeat, closesRepeat, ending }: GridBar): number {
	return (opensRepeat ? 1 : 0) | (closesRepeat ? 2 : 0) | (ending << 2);
}

/** By letter: what most of its notes are altered by. */
function usualAlterations(slots: readonly number[]): readonly number[] {
	const sums = new Array<number>(7).fill(0);
	const counts = new Array<number>(7).fill(0);
	for (const slot of slots) {
		const letter = placeIn(slot) % 7;
		sums[letter] = (sums[letter] ?? 0) + alterationIn(slot);
		counts[letter] = (counts[letter] ?? 0) + 1;
	}
	return sums.map((sum, letter) => {
		const count = counts[letter] ?? 0;
		return Math.abs(sum) > count / 2 ? Math.sign(sum) : 0;
	});
}

/** Melodies, read back: columns, the bars and slots of all melodies one after the other. */
export interface StoredMelodies {
	readonly count: number;
	readonly tuneIds: Int32Array;
	readonly settingIds: Int32Array;
	/** Where each melody's bars begin; one more than there are melodies. */
	readonly barStarts: Uint32Array;
	readonly lengths: Uint8Array;
	readonly signs: Uint8Array;
	/** Where each melody's slots begin; one more than there are melodies. */
	readonly slotStarts: Uint32Array;
	/** Place, and `onset` where a note begins. */
	readonly slots: Uint8Array;
	/** Semitones from the natural. */
	readonly alterations: Int8Array;
}

/** Throws MelodyIndexError for bytes that no MelodyWriter of this version wrote. */
export function readMelodies(bytes: Uint8Array): StoredMelodies {
	const head = magic.length + 1 + 4;
	if (bytes.length < head || magic.some((byte, at) => bytes[at] !== byte))
		throw new MelodyIndexError('These bytes are no index of melodies');
	if (bytes[magic.length] !== version)
		throw new MelodyIndexError(`This index of melodies has version ${bytes[magic.length]}`);
	const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(magic.length + 1, true);
	if (sum !== checksum(bytes.subarray(head)))
		throw new MelodyIndexError('The index of melodies is damaged');
	try {
		return new MelodyReader(bytes.subarray(head)).read();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new MelodyIndexError('The index of melodies contradicts itself', { cause: error });
	}
}

class MelodyReader {
	readonly #heads: ByteReader;
	readonly #exceptions: ByteReader;
	readonly #places: Uint8Array;
	readonly #melodies: StoredMelodies;

	constructor(bytes: Uint8Array) {
		const reader = new ByteReader(bytes);
		const count = reader.count();
		const lengths = Array.from({ length: streams }, () => reader.count());
		const [heads, bars, signs, places, exceptions] = lengths.map(length => reader.take(length));
		if (!reader.isAtEnd || !heads || !bars || !signs || !places || !exceptions)
			throw new RangeError('There is more than was counted');
		// Every melody has six bytes in its head at least.
		if (count > heads.length) throw new RangeError('There are fewer melodies than were counted');
		this.#heads = new ByteReader(heads);
		this.#exceptions = new ByteReader(exceptions);
		this.#places = places;
		this.#melodies = {
			count,
			tuneIds: new Int32Array(count),
			settingIds: new Int32Array(count),
			barStarts: new Uint32Array(count + 1),
			// Copies: what was read from a file is not kept for them.
			lengths: bars.slice(),
			signs: signs.slice(),
			slotStarts: new Uint32Array(count + 1),
			slots: new Uint8Array(places.length),
			alterations: new Int8Array(places.length),
		};
	}

	read(): StoredMelodies {
		const { count, tuneIds, settingIds, barStarts, slotStarts, lengths, signs } = this.#melodies;
		let [tuneId, settingId, bar, slot] = [0, 0, 0, 0];
		for (let n = 0; n < count; n++) {
			tuneIds[n] = tuneId += this.#heads.signed();
			settingIds[n] = settingId += this.#heads.signed();
			const bars = this.#heads.count();
			const slots = this.#heads.count();
			let inBars = 0;
			for (let at = bar; at < bar + bars; at++) inBars += lengths[at] ?? 0;
			if (inBars !== slots) throw new RangeError('Bars and slots differ');
			this.#read(slot, slot + slots);
			barStarts[n + 1] = bar += bars;
			slotStarts[n + 1] = slot += slots;
		}
		if (bar !== lengths.length || bar !== signs.length || slot !== this.#places.length)
			throw new RangeError('There are more bars or slots than were counted');
		if (!this.#heads.isAtEnd || !this.#exceptions.isAtEnd)
			throw new RangeError('There are more melodies than were counted');
		return this.#melodies;
	}

	#read(from: number, to: number): void {
		const { slots, alterations } = this.#melodies;
		const usual = new Int8Array(7);
		let code = this.#heads.count();
		for (let letter = 6; letter >= 0; letter--) {
			usual[letter] = (code % 3) - 1;
			code = Math.floor(code / 3);
		}
		let exceptions = this.#heads.count();
		let nextException = exceptions > 0 ? from + this.#exceptions.count() : -1;
		for (let at = from; at < to; at++) {
			const written = this.#places[at] ?? 0;
			if (written === 0) {
				if (at === from) throw new RangeError('A melody goes on before it began');
				slots[at] = (slots[at - 1] ?? 0) & ~onset;
				alterations[at] = alterations[at - 1] ?? 0;
				continue;
			}
			if (written > onset - 1) throw new RangeError('There is no such place on a staff');
			slots[at] = (written - 1) | onset;
			alterations[at] = usual[(written - 1) % 7] ?? 0;
			if (at !== nextException) continue;
			alterations[at] = this.#exceptions.byte() - 2;
			exceptions--;
			nextException = exceptions > 0 ? at + this.#exceptions.count() : -1;
		}
		if (exceptions > 0) throw new RangeError('More notes are altered than there are');
	}
}

export function barOf(length: number, signs: number): GridBar {
	return {
		length,
		opensRepeat: (signs & 1) !== 0,
		closesRepeat: (signs & 2) !== 0,
		ending: signs >> 2,
	};
}
